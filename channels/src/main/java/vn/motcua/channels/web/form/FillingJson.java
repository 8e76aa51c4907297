package vn.motcua.channels.web.form;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.fill.Answer;
import vn.motcua.assistant.fill.FieldState;
import vn.motcua.assistant.fill.Filling;
import vn.motcua.assistant.fill.FillingState;
import vn.motcua.assistant.fill.FormFilling;
import vn.motcua.assistant.fill.Proposal;
import vn.motcua.assistant.fill.Remark;
import vn.motcua.channels.web.Values;

/// A filling as it stands.
///
/// @param form id of the form
/// @param fields those that the form asks of this person
/// @param next id of the next question; null when all are answered
/// @param problems why the form cannot be handed in yet, all of it
record FillingJson(
    String form,
    String name,
    String version,
    List<FieldJson> fields,
    @Nullable String next,
    List<ProblemJson> problems,
    ProgressJson progress) {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  /// A filling that was begun.
  record Begun(String id, String subject, OffsetDateTime expiresAt) {

    static Begun of(FormFilling.Begun begun) {
      return new Begun(
          begun.key(), begun.subject(), begun.expiresAt().atZone(VIETNAM).toOffsetDateTime());
    }
  }

  /// What a field holds.
  ///
  /// @param value null where nobody answered yet
  /// @param origin where the value came from: `typed`, `id_card_qr`, `text`, `earlier`,
  ///     `same_person`, `converted_address`
  /// @param note what else to know of the value: the old address
  /// @param problems why it cannot stand like this
  /// @param warnings what to look at once more
  /// @param choices values of which one may be meant
  record FieldJson(
      String id,
      String section,
      @Nullable String value,
      @Nullable String origin,
      String note,
      List<String> problems,
      List<String> warnings,
      List<String> choices) {

    static FieldJson of(FieldState state, Language language) {
      return new FieldJson(
          state.field().id(),
          state.section().id(),
          state.answer().map(Answer::value).orElse(null),
          state.answer().map(Answer::origin).map(Values::word).orElse(null),
          state.answer().map(Answer::note).orElse(""),
          words(state.problems(), language),
          words(state.warnings(), language),
          state.choices());
    }
  }

  /// A field that keeps the form from being handed in.
  record ProblemJson(String field, String label, List<String> problems) {

    static ProblemJson of(FieldState state, Language language) {
      return new ProblemJson(
          state.field().id(), state.field().label(), words(state.problems(), language));
    }
  }

  record ProgressJson(int done, int total) {}

  /// What came of values that were read somewhere.
  ///
  /// @param fields that took one
  /// @param kept ids of the fields that had a value already, which was not touched
  record Prefilled(List<FieldJson> fields, List<String> kept, List<String> warnings) {

    static Prefilled of(FormFilling.Prefilled prefilled, List<String> warnings, Language language) {
      return new Prefilled(
          prefilled.set().stream()
              .map(id -> prefilled.state().field(id).orElse(null))
              .filter(Objects::nonNull)
              .map(state -> FieldJson.of(state, language))
              .toList(),
          prefilled.kept(),
          warnings);
    }
  }

  /// Values of an earlier filling that would fit.
  record Offers(List<OfferJson> offers) {

    static Offers of(List<Proposal> proposals) {
      return new Offers(
          proposals.stream()
              .map(proposal -> new OfferJson(proposal.field(), proposal.typed()))
              .toList());
    }
  }

  record OfferJson(String field, String value) {}

  /// A word that hands a filling over.
  record HandOver(String word, long validForSeconds) {}

  /// The key that such a word gave.
  record TakenOver(String id, OffsetDateTime expiresAt) {

    static TakenOver of(String key, Filling filling) {
      return new TakenOver(key, filling.expiresAt().atZone(VIETNAM).toOffsetDateTime());
    }
  }

  static FillingJson of(FillingState state, Language language) {
    return new FillingJson(
        state.form().id(),
        state.form().name(),
        state.form().version(),
        state.fields().stream().map(field -> FieldJson.of(field, language)).toList(),
        state.next().map(field -> field.field().id()).orElse(null),
        state.flawed().stream().map(field -> ProblemJson.of(field, language)).toList(),
        new ProgressJson(state.done(), state.fields().size()));
  }

  static List<String> words(List<Remark> remarks, Language language) {
    return remarks.stream().map(remark -> remark.in(language)).toList();
  }
}
