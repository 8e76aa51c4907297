package vn.motcua.assistant.compose.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.RecordSections;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Statement;

/// What is known of fines, for whoever asks of one: never a sum that no source gives, but what the
/// record says of being late, and in one sentence where the sums stand. It opens the answer only
/// where nothing else is asked.
public final class PenaltyWords {

  private static final int MOST = 3;

  private static final Pattern FINED = Pattern.compile("(?u)(?<!\\p{L})phạt(?!\\p{L})");
  private static final Pattern LATE =
      Pattern.compile("(?u)(?<!\\p{L})(?:quá hạn|trễ hạn|trễ|muộn)(?!\\p{L})");

  private static final Pattern CLAUSE = Pattern.compile("[,.;?!\\n]+");

  /// Words that ask, anywhere in a clause or at its end.
  private static final Pattern ASKS =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:gì|gi|(?<!khi )nào|đâu|ai|bao nhiêu|bao nhieu|bao lâu|bao lau|thế nào|the nao"
              + "|làm sao|lam sao)(?!\\p{L})"
              + "|(?<!\\p{L})(?:không|khong|ko|k|hông|hong|chưa|chua)(?: (?:ạ|a|vậy|nhỉ|hả))?$");

  private PenaltyWords() {}

  /// What the record tells, and what nothing here tells; empty where something else is asked.
  public static Optional<Section> section(Page page) {
    if (!page.understanding().has(Cue.PENALTY)) {
      return Optional.empty();
    }
    var items = new ArrayList<>(told(page));
    late(page).ifPresent(items::add);
    items.add(page.remark("penalty.none"));
    return Optional.of(section(items, page.wording()));
  }

  /// Whether nothing but the fine is asked for: then it opens the answer.
  public static boolean isAlone(Understanding understanding) {
    return understanding.has(Cue.PENALTY)
        && CLAUSE
            .splitAsStream(understanding.question().text().toLowerCase(Locale.ROOT))
            .map(String::strip)
            .noneMatch(clause -> !has(FINED, clause) && has(ASKS, clause));
  }

  /// `sections` with those words at the end, of which they repeat nothing.
  public static List<Section> last(List<Section> sections, Section fine) {
    var said = sections.stream().flatMap(section -> section.items().stream()).toList();
    return Stream.concat(sections.stream(), Stream.of(fine.without(said))).toList();
  }

  /// The same after what several procedures are told of.
  public static Draft after(Draft draft, Wording wording) {
    var none = new Section.Item(wording.of("penalty.none"), List.of());
    return draft.with(draft.lead(), last(draft.sections(), section(List.of(none), wording)));
  }

  private static Section section(List<Section.Item> items, Wording wording) {
    return new Section(Section.Kind.CONDITION, wording.of("section.PENALTY"), items);
  }

  /// What is said where no procedure is found.
  public static List<Section.Item> items(Wording wording) {
    return Stream.of("penalty.who", "penalty.where", "penalty.ask")
        .map(key -> new Section.Item(wording.of(key), List.of()))
        .toList();
  }

  /// What the record says of fines and of its time limit.
  private static List<Section.Item> told(Page page) {
    return page.procedure().statements().stream()
        .filter(said -> said.kind() != Statement.Kind.STEP && bears(said))
        .filter(said -> page.shows(said.text(), said.source()))
        .limit(MOST)
        .map(said ->
            page.item(said.text(), RecordSections.place(said.kind()), said.text(), said.source()))
        .toList();
  }

  private static boolean bears(Statement said) {
    return said.kind() == Statement.Kind.DEADLINE
        || has(FINED, said.text())
        || (said.kind() == Statement.Kind.WARNING && has(LATE, said.text()));
  }

  /// A fee for those who are late says that it can still be done.
  private static Optional<Section.Item> late(Page page) {
    return page.procedure().channels().stream()
        .map(FilingChannel::fees)
        .flatMap(List::stream)
        .filter(fee -> fee.kind() != Fee.Kind.FREE && fee.kind() != Fee.Kind.VARIES)
        .filter(fee -> has(LATE, fee.text()) && page.shows(fee.text(), fee.source()))
        .findFirst()
        .map(fee ->
            page.item(
                page.wording().of("penalty.late", fee.text()), "Lệ phí", fee.text(), fee.source()));
  }

  private static boolean has(Pattern words, String text) {
    return words.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
