package vn.motcua.assistant.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.assistant.appraise.Appraisal;
import vn.motcua.assistant.appraise.Clearing;
import vn.motcua.assistant.appraise.HandedIn;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.assistant.verdict.CheckedDossier.Entry;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.rule.RuleBasis;
import vn.motcua.knowledge.rule.VerdictKind;

/// The papers of a slip: what was received, what is missing and why, what is asked.
final class SlipPapers {

  /// Clauses beside one paper; more would be read by nobody.
  private static final int MOST_CLAUSES = 3;

  private final Appraisal appraisal;

  SlipPapers(Appraisal appraisal) {
    this.appraisal = appraisal;
  }

  /// What the office keeps: papers that are not due are given back.
  Printed.Table received() {
    var surplus = appraisal.checked().surplus().stream().map(Entry::paper).toList();
    var kept =
        appraisal.handedIn().stream()
            .filter(paper -> !surplus.contains(paper.paper()))
            .map(paper -> List.of(paper.paper(), copies(paper)))
            .distinct()
            .toList();
    return new Printed.Table(
        List.of("TT", "Tên giấy tờ", "Số lượng"),
        List.of(1, 11, 3),
        numbered(kept.isEmpty() ? List.of(List.of("", "")) : kept));
  }

  private static String copies(HandedIn paper) {
    return paper.copies() == null ? "……" : "%02d".formatted(paper.copies());
  }

  /// Every paper that is due and not there, and no other.
  Printed.Table missing() {
    return new Printed.Table(
        List.of("TT", "Giấy tờ cần bổ sung", "Dạng, số lượng", "Căn cứ"),
        List.of(1, 6, 3, 6),
        numbered(
            appraisal.checked().missing().stream()
                .map(entry -> List.of(what(entry), form(entry), basis(entry)))
                .toList()));
  }

  /// What only the citizen can say.
  List<String> questions() {
    return appraisal.toClear().stream()
        .filter(each -> each.whom() == Clearing.Whom.CITIZEN)
        .map(each -> formal(each.question()))
        .distinct()
        .toList();
  }

  private static List<List<String>> numbered(List<List<String>> rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(at -> {
          var row = new ArrayList<>(rows.get(at));
          row.addFirst(String.valueOf(at + 1));
          return List.copyOf(row);
        })
        .toList();
  }

  /// As the dossier names it, for that is what the citizen can look up.
  private static String what(Entry entry) {
    if (entry.row() == null) {
      return formal(entry.paper());
    }
    var row = entry.row().row();
    return formal(
        row.text().startsWith(row.label())
            ? row.text()
            : row.label() + ". Theo hồ sơ công bố: " + row.text());
  }

  private static String form(Entry entry) {
    var row = entry.row();
    if (row == null) {
      return "";
    }
    if (isShown(entry, row)) {
      return "xuất trình bản chính, không phải nộp";
    }
    var forms =
        row.forms().stream().map(Form::vietnamese).sorted().collect(Collectors.joining(" hoặc "));
    var counts = new ArrayList<String>();
    if (row.count().originals() != null) {
      counts.add("%02d bản chính".formatted(row.count().originals()));
    }
    if (row.count().copies() != null) {
      counts.add("%02d bản sao".formatted(row.count().copies()));
    }
    return counts.isEmpty() ? forms : String.join(", ", counts);
  }

  private static boolean isShown(Entry entry, Requirement row) {
    return row.action() == Action.SHOW
        || (entry.verdict() != null && entry.verdict().kind() == VerdictKind.PRESENT_ONLY);
  }

  private String basis(Entry entry) {
    var parts = new ArrayList<String>();
    if (entry.verdict() != null) {
      entry.verdict().legalBasis().stream()
          .limit(MOST_CLAUSES)
          .map(SlipPapers::clause)
          .distinct()
          .forEach(parts::add);
    }
    Requirement row = entry.row();
    if (row != null) {
      parts.add(
          "Mục %d thành phần hồ sơ, thủ tục %s"
              .formatted(row.place(), appraisal.question().procedure().code()));
    }
    return String.join("; ", parts);
  }

  private static String clause(RuleBasis basis) {
    return basis.locator()
        + " "
        + basis.source()
        + (basis.checked() == RuleBasis.Checked.NOT_STORED ? " (chưa đọc nguyên văn)" : "");
  }

  /// As slips address people.
  static String formal(String text) {
    return text.replaceAll("(?iu)(?<!\\p{L})anh/chị(?!\\p{L})", "Ông/Bà")
        .replaceAll("(?u)(?<!\\p{L})[Tt]ôi chưa", "Cơ quan chưa");
  }
}
