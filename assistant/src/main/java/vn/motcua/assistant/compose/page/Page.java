package vn.motcua.assistant.compose.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.motcua.assistant.compose.draft.Shortening;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;

/// What the writers of sections share while one answer is written.
///
/// @param procedure the record that is answered from
/// @param understanding what was asked
/// @param wording fixed phrases in the person's language
/// @param citations the citations so far
public record Page(
    Procedure procedure, Understanding understanding, Wording wording, CitationBook citations) {

  /// Official words are shown up to this many characters.
  static final int SHOWN = 420;

  /// The day that is asked about.
  public LocalDate day() {
    return understanding.question().asOf();
  }

  /// A statement that rests on one place of the record; what is uncertain is marked so.
  public Section.Item item(String text, String locator, String quote, Source source) {
    var shown = Shortening.to(SHOWN, ListMarks.without(PlainWords.of(text)));
    var unsaid = source.uncertain() && !saysItself(text);
    return new Section.Item(
        unsaid ? shown + " " + wording.of("unverified") : shown,
        List.of(citations.cite(procedure, locator, quote, source)));
  }

  /// Whether the words themselves say that they are not confirmed.
  private static boolean saysItself(String text) {
    return text.toLowerCase(Locale.ROOT).contains("chưa xác nhận được");
  }

  /// A remark of the assistant that states no fact of the record.
  public Section.Item remark(String key, Object... parts) {
    return new Section.Item(wording.of(key, parts), List.of());
  }

  /// Whether a statement may be shown for the day asked about: its source is in force, or is yet to
  /// come and the statement itself says when.
  public boolean shows(String text, Source source) {
    var day = day();
    var from = source.from();
    var announced =
        from != null && from.isAfter(day) && text.contains(String.valueOf(from.getYear()));
    return source.inForceOn(day) || announced;
  }

  /// A section of this kind under its usual title.
  public Section section(Section.Kind kind, List<Section.Item> items) {
    return new Section(kind, wording.of("section." + kind.name()), items);
  }
}
