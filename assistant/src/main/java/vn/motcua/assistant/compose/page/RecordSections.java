package vn.motcua.assistant.compose.page;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.procedure.Statement;

/// What a record says in words: purpose, steps, conditions, results, legal basis.
public final class RecordSections {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private static final int MOST_STATEMENTS = 12;
  private static final int MOST_NOTES = 5;
  private static final int MOST_LEGAL_BASES = 12;
  private static final int MAIN_LEGAL_BASES = 5;

  /// What is only worth telling to who asks for papers, or for all.
  private static final Pattern OF_MONEY =
      Pattern.compile("(?iu)trả lại (lệ )?phí|ô lệ phí|hoàn (trả )?(lệ )?phí");

  private static final Set<Intent> WITHOUT_MONEY =
      EnumSet.of(Intent.CONDITION, Intent.TIME, Intent.DEADLINE);

  private RecordSections() {}

  /// Whoever asks for a time or a condition is told no such note, whatever else is asked: else words
  /// that are slipped into a question would change what is said of it.
  private static boolean mayNoteMoney(Page page) {
    return Collections.disjoint(WITHOUT_MONEY, page.understanding().intents());
  }

  /// Where a statement stands on the official page.
  public static String place(Statement.Kind kind) {
    return switch (kind) {
      case PURPOSE -> "Giới thiệu";
      case STEP -> "Trình tự thực hiện";
      case CONDITION -> "Yêu cầu, điều kiện";
      case DEADLINE, WARNING, CONTACT -> "Lưu ý";
    };
  }

  /// What is done, step by step.
  public static Section steps(Page page) {
    return said(page, Section.Kind.STEPS, "steps.none", Statement.Kind.STEP);
  }

  /// Who may apply, and on which conditions.
  public static Section conditions(Page page) {
    return said(page, Section.Kind.CONDITION, "condition.none", Statement.Kind.CONDITION);
  }

  public static Optional<Section> purpose(Page page) {
    return optional(page, Section.Kind.SUMMARY, Statement.Kind.PURPOSE);
  }

  /// The citizen's own deadline and the first few warnings: more is not read.
  public static Optional<Section> notes(Page page) {
    return optional(
        page,
        Section.Kind.NEXT,
        Statement.Kind.DEADLINE,
        Statement.Kind.WARNING,
        Statement.Kind.CONTACT);
  }

  private static Section said(Page page, Section.Kind kind, String none, Statement.Kind wanted) {
    return optional(page, kind, wanted)
        .orElseGet(() -> page.section(kind, List.of(page.remark(none))));
  }

  private static Optional<Section> optional(
      Page page, Section.Kind kind, Statement.Kind... wanted) {
    var items =
        Stream.of(wanted)
            .flatMap(page.procedure()::statements)
            .filter(s -> mayNoteMoney(page) || !OF_MONEY.matcher(s.text()).find())
            .filter(s -> page.shows(s.text(), s.source()))
            .limit(kind == Section.Kind.NEXT ? MOST_NOTES : MOST_STATEMENTS)
            .map(s -> page.item(s.text(), place(s.kind()), s.text(), s.source()))
            .toList();
    return items.isEmpty() ? Optional.empty() : Optional.of(page.section(kind, items));
  }

  /// What one gets in the end.
  public static Section results(Page page) {
    var items = new ArrayList<Section.Item>();
    for (var output : page.procedure().outputs()) {
      items.add(page.item(output.name(), "Kết quả thực hiện", output.name(), output.source()));
    }
    if (items.isEmpty()) {
      items.add(page.remark("result.none"));
    }
    return page.section(Section.Kind.RESULT, items);
  }

  /// The whole legal basis, as far as it is read.
  public static Section legalBases(Page page) {
    return legalBases(page, MOST_LEGAL_BASES);
  }

  /// The first regulations, where something else was asked.
  public static Section mainLegalBases(Page page) {
    return legalBases(page, MAIN_LEGAL_BASES);
  }

  private static Section legalBases(Page page, int most) {
    var items = new ArrayList<Section.Item>();
    var all = page.procedure().legalBases();
    for (var basis : all.stream().limit(most).toList()) {
      var words = words(page, basis, page.understanding().question().asOf());
      items.add(page.item(words, "Căn cứ pháp lý", words, basis.source()));
    }
    if (all.size() > most) {
      var numbers =
          all.stream().skip(most).map(LegalBasis::number).distinct().collect(joining("; "));
      var source = all.getFirst().source();
      items.add(
          new Section.Item(
              page.wording().of("legal.more", numbers),
              List.of(page.citations().cite(page.procedure(), "Căn cứ pháp lý", numbers, source))));
    }
    if (items.isEmpty()) {
      items.add(page.remark("legal.none"));
    }
    return page.section(Section.Kind.LEGAL_BASIS, items);
  }

  private static String words(Page page, LegalBasis basis, LocalDate day) {
    var text = new StringBuilder("**").append(basis.number()).append("**");
    if (!basis.title().isEmpty() && !basis.title().equals(basis.number())) {
      text.append(" ").append(basis.title());
    }
    if (basis.locator() != null) {
      text.append(", ").append(basis.locator());
    }
    if (basis.to() != null && basis.to().isBefore(day)) {
      text.append(" (")
          .append(page.wording().of("legal.ended", DAY.format(basis.to())))
          .append(")");
    }
    if (basis.from() != null && basis.from().isAfter(day)) {
      text.append(" (")
          .append(page.wording().of("legal.later", DAY.format(basis.from())))
          .append(")");
    }
    return text.toString();
  }
}
