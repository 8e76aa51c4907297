package vn.motcua.assistant.compose.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.page.ListMarks;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.PlainWords;
import vn.motcua.assistant.compose.told.CaseLines;
import vn.motcua.assistant.compose.told.Cases;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Sentences;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.FormReference;
import vn.motcua.knowledge.procedure.Procedure;

/// The dossier: what is handed in, what is shown, what data stands for, and the forms.
public final class DocumentSections {

  /// So many rows are read at once.
  private static final int FIRST_ROWS = 12;

  private static final int MOST_ROWS = 40;
  private static final double REPEATED = 0.7;
  private static final String PLACE = "Thành phần hồ sơ";

  private static final CaseLines CASE_LINES = new CaseLines();
  private static final Pattern CASE = Pattern.compile("(?iu)^(?:đối với |trong )?trường hợp:? +");

  private static final Pattern CHANNEL =
      Pattern.compile("(?iu)(?<!\\p{L})(?:trực tiếp|trực tuyến|bưu chính|tại quầy)(?!\\p{L})");

  private DocumentSections() {}

  /// The papers, at most [#FIRST_ROWS] at first: those that are always due and those on a condition
  /// that the person's facts meet, then case by case, the cases that the message speaks of before the
  /// others. Where each case has its own papers, what is rarely due beside them comes last. How many
  /// remain is said.
  static Section papers(Page page) {
    var rows = rows(page);
    var shown = shown(page, rows);
    var items = new ArrayList<Section.Item>();
    var group = "";
    for (var row : shown) {
      if (!row.group().equals(group)) {
        group = row.group();
        items.add(title(page, row));
      }
      items.add(paper(page, row));
    }
    if (rows.isEmpty()) {
      items.add(page.remark("documents.none"));
    } else if (hasRest(page)) {
      items.add(rest(page, rows.subList(FIRST_ROWS, rows.size())));
    }
    if (!rows.isEmpty() && page.procedure().kind() == Procedure.Kind.DIRECTORY) {
      items.add(page.remark("documents.directory"));
    }
    return page.section(Section.Kind.DOCUMENTS, items);
  }

  /// The case of the rows that follow, or that they belong to none and are only due on conditions.
  private static Section.Item title(Page page, EvidenceRequirement row) {
    if (row.group().isEmpty()) {
      var title = page.wording().of("documents.sometimes");
      return new Section.Item("**" + title + "**", List.of());
    }
    var title = page.wording().of("documents.case", caseName(row.group()));
    return page.item("**" + title + "**", PLACE, row.group(), row.source());
  }

  /// "1. Trường hợp nhờ người khác" behind "Trường hợp:" loses its number and its own "trường hợp".
  private static String caseName(String group) {
    var plain = CASE.matcher(ListMarks.without(PlainWords.of(group))).replaceFirst("");
    return plain.isBlank() ? group : Drafts.capital(plain);
  }

  /// Whether papers remain that the answer does not show.
  public static boolean hasRest(Page page) {
    return !page.understanding().has(Cue.REST) && rows(page).size() > FIRST_ROWS;
  }

  private static List<EvidenceRequirement> shown(Page page, List<EvidenceRequirement> rows) {
    return page.understanding().has(Cue.REST) && rows.size() > FIRST_ROWS
        ? rows.subList(FIRST_ROWS, Math.min(rows.size(), FIRST_ROWS + MOST_ROWS))
        : rows.stream().limit(FIRST_ROWS).toList();
  }

  private static List<EvidenceRequirement> rows(Page page) {
    var rows =
        page.procedure().evidence().stream()
            .filter(row -> row.action() != Action.REPLACED)
            .filter(row -> page.shows(row.text(), row.source()))
            .toList();
    var cases =
        Cases.inOrder(
            rows.stream().map(EvidenceRequirement::group).distinct().toList(),
            page.understanding().question().text(),
            page.procedure().name());
    var met = met(page);
    var byCase = rows.stream().noneMatch(DocumentSections::isUsual);
    return rows.stream()
        .sorted(
            Comparator.comparing((EvidenceRequirement row) -> byCase && isRare(row, met))
                .thenComparingInt(row -> cases.indexOf(row.group()))
                .thenComparing(row -> row.condition() != null || row.action() == Action.NOTE)
                .thenComparing(row -> !met.test(row) && !isOfChannel(row)))
        .toList();
  }

  /// Whether it is due in any case, if only on the way of filing that one chooses.
  private static boolean isUsual(EvidenceRequirement row) {
    return row.group().isEmpty() && (row.condition() == null || isOfChannel(row));
  }

  private static boolean isOfChannel(EvidenceRequirement row) {
    var condition = row.condition();
    return condition != null && CHANNEL.matcher(condition).find();
  }

  /// Whether it belongs to no case and is only due on a condition of which the person says nothing:
  /// where each case has its own papers, that is no paper to begin with.
  private static boolean isRare(EvidenceRequirement row, Predicate<EvidenceRequirement> met) {
    return row.group().isEmpty() && row.condition() != null && !met.test(row);
  }

  /// Whether the person's facts, or the words of the message, meet the condition of a row.
  private static Predicate<EvidenceRequirement> met(Page page) {
    var message = page.understanding().question().text();
    var told = CASE_LINES.of(page.understanding(), page.procedure().name());
    return row -> {
      var condition = row.condition();
      return condition != null
          && (Cases.isSaid(message, condition)
              || told.filter(facts -> facts.test(condition)).isPresent());
    };
  }

  /// How many papers remain, and how many of them are only due in certain cases.
  private static Section.Item rest(Page page, List<EvidenceRequirement> rest) {
    var conditional =
        rest.stream().filter(row -> row.condition() != null || !row.group().isEmpty()).count();
    var text =
        conditional == rest.size()
            ? page.wording().of("documents.rest.conditional", rest.size())
            : page.wording().of("documents.rest", rest.size(), rest.size() - conditional);
    var count = "Còn %d dòng, %d dòng luôn cần".formatted(rest.size(), rest.size() - conditional);
    return page.item(text, PLACE, count, rest.getFirst().source());
  }

  static Optional<Section> replaced(Page page) {
    var rows = new LinkedHashMap<String, EvidenceRequirement>();
    page.procedure().evidence().stream()
        .filter(row -> row.action() == Action.REPLACED)
        .filter(row -> page.shows(row.text(), row.source()))
        .forEach(row -> rows.putIfAbsent(words(page, row), row));
    var items = rows.values().stream().map(row -> paper(page, row)).toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(page.section(Section.Kind.NOT_REQUIRED, items));
  }

  private static Section.Item paper(Page page, EvidenceRequirement row) {
    return page.item(words(page, row), PLACE, quote(row), row.source());
  }

  /// The row as the record has it.
  private static String quote(EvidenceRequirement row) {
    return Stream.of(
            Stream.ofNullable(row.name()).filter(name -> !row.text().startsWith(name)),
            Stream.of(row.text()),
            Stream.ofNullable(row.condition()).filter(condition -> !row.text().contains(condition)),
            row.alternatives().stream(),
            Stream.ofNullable(row.count().originals()).map(count -> count + " bản chính"),
            Stream.ofNullable(row.count().copies()).map(count -> count + " bản sao"))
        .flatMap(part -> part)
        .collect(Collectors.joining("; "));
  }

  /// The row with its condition and alternatives, as people read it.
  private static String words(Page page, EvidenceRequirement row) {
    var text = withCount(named(row), count(page, row));
    return Sentences.of(
        Stream.of(
                Stream.of(isShown(row) ? page.wording().of("documents.show", text) : text),
                Stream.ofNullable(row.condition())
                    .filter(condition -> !repeats(row.text(), condition))
                    .map(condition -> page.wording().of("documents.condition", plain(condition))),
                Stream.of(String.join("; ", row.alternatives()))
                    .filter(others -> !others.isEmpty() && !repeats(row.text(), others))
                    .map(others -> page.wording().of("documents.alternatives", others)))
            .flatMap(part -> part)
            .toList());
  }

  /// The number of papers stands before the full stop, and not where the words say it already.
  private static String withCount(String text, String count) {
    if (count.isEmpty() || text.contains(count)) {
      return text;
    }
    var open = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return open + " (" + count + ")";
  }

  private static boolean isShown(EvidenceRequirement row) {
    return row.action() == Action.SHOW
        && !row.text().toLowerCase(Locale.ROOT).contains("xuất trình");
  }

  /// "Khi nhờ người khác" after "Chỉ khi:" loses its own "khi".
  private static String plain(String condition) {
    var plain = condition.replaceFirst("(?iu)^(chỉ )?(khi|nếu|trường hợp) ", "");
    return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
  }

  /// Whether most words of `part` stand in `text` already.
  private static boolean repeats(String text, String part) {
    var said = Set.copyOf(Syllables.of(text));
    var words = Set.copyOf(Syllables.of(part));
    return words.stream().filter(said::contains).count() >= REPEATED * words.size();
  }

  private static String named(EvidenceRequirement row) {
    var name = row.name();
    if (name == null || repeats(row.text(), name)) {
      return row.text();
    }
    return "**%s**: %s".formatted(name, row.text());
  }

  private static String count(Page page, EvidenceRequirement row) {
    return row.action() != Action.SUBMIT
        ? ""
        : Stream.concat(
                Stream.ofNullable(row.count().originals())
                    .filter(count -> count > 0)
                    .map(count -> page.wording().of("documents.originals", count)),
                Stream.ofNullable(row.count().copies())
                    .filter(count -> count > 0)
                    .map(count -> page.wording().of("documents.copies", count)))
            .filter(part -> !single(part) || !row.text().contains(part.substring(2)))
            .collect(Collectors.joining(", "));
  }

  /// "1 bản chính" adds nothing to words that speak of the "bản chính".
  private static boolean single(String part) {
    return part.startsWith("1 ");
  }

  static Section forms(Page page) {
    var items = new ArrayList<Section.Item>();
    for (var form : forms(page.procedure())) {
      items.add(page.item(form.label(), "Mẫu đơn, tờ khai", form.label(), form.source()));
    }
    if (items.isEmpty()) {
      items.add(page.remark("form.none"));
    }
    return page.section(Section.Kind.FORM, items);
  }

  private static List<FormReference> forms(Procedure procedure) {
    var templates =
        procedure.evidence().stream()
            .filter(row -> row.template() != null)
            .map(row -> new FormReference(null, row.label(), row.source()));
    return procedure.forms().isEmpty() ? templates.distinct().toList() : procedure.forms();
  }
}
