package vn.motcua.assistant.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the assistant answers, whole; `contract.md` says what each part means.
///
/// @param id of this reply, for feedback
/// @param status what kind of reply it is
/// @param intent what the person wanted
/// @param lead the opening sentences, before the sections
/// @param text the whole answer as Markdown, readable by itself
/// @param procedures best first, at most [#MAX_PROCEDURES]
/// @param sections the parts of the answer
/// @param verdicts what is said of papers that were asked about
/// @param citations what the statements rest on
/// @param questions what the assistant asks back
/// @param actions what the person can do next
/// @param warnings what to watch out for
/// @param knowledge which knowledge answered
/// @param writtenBy `rules`, or the language model's name
/// @param explanation why this is the answer; null but for officers
public record Reply(
    String id,
    Status status,
    Intent intent,
    String lead,
    String text,
    List<Found> procedures,
    List<Section> sections,
    List<Verdict> verdicts,
    List<Citation> citations,
    List<FollowUp> questions,
    List<Action> actions,
    List<String> warnings,
    KnowledgeDate knowledge,
    String writtenBy,
    @Nullable Explanation explanation) {

  /// The most procedures a reply lists.
  public static final int MAX_PROCEDURES = 5;

  /// What kind of reply it is.
  public enum Status {
    ANSWERED,
    PARTIAL,
    CLARIFY,
    CORRECTED,
    VERDICT,
    FORM,
    DECLINED,
    HANDED_OVER
  }

  /// A procedure that the question may be about.
  ///
  /// @param code its code
  /// @param name its official name
  /// @param score how well it fits, 0 to 1
  public record Found(String code, String name, double score) {}

  /// A question of the assistant, with the answers to choose from.
  ///
  /// @param id of the question
  /// @param text the question
  /// @param choices answers that can be sent as they are
  public record FollowUp(String id, String text, List<String> choices) {

    public FollowUp {
      choices = List.copyOf(choices);
    }
  }

  /// Something the person can do next.
  ///
  /// @param kind what happens
  /// @param label what the button says
  /// @param value the address to open, the words to send, or what [Kind] says
  public record Action(Kind kind, String label, String value) {

    /// What an action does.
    public enum Kind {
      /// Opens the address in `value`.
      OPEN_LINK,
      /// Sends `value` as the next message.
      ASK,
      /// Starts filling the form named in `value`.
      FILL_FORM,
      /// Opens the form that reports what went wrong with the procedure in `value`, which may be
      /// empty.
      REPORT
    }
  }

  /// Which knowledge answered.
  ///
  /// @param version changes whenever the knowledge does
  /// @param asOf the day up to which the facts shown are known to hold
  public record KnowledgeDate(String version, LocalDate asOf) {}

  /// A reply without an explanation.
  public Reply(
      String id,
      Status status,
      Intent intent,
      String lead,
      String text,
      List<Found> procedures,
      List<Section> sections,
      List<Verdict> verdicts,
      List<Citation> citations,
      List<FollowUp> questions,
      List<Action> actions,
      List<String> warnings,
      KnowledgeDate knowledge,
      String writtenBy) {
    this(
        id,
        status,
        intent,
        lead,
        text,
        procedures,
        sections,
        verdicts,
        citations,
        questions,
        actions,
        warnings,
        knowledge,
        writtenBy,
        null);
  }

  public Reply {
    procedures = List.copyOf(procedures);
    sections = List.copyOf(sections);
    verdicts = List.copyOf(verdicts);
    citations = List.copyOf(citations);
    questions = List.copyOf(questions);
    actions = List.copyOf(actions);
    warnings = List.copyOf(warnings);
  }

  /// The same with one more action.
  public Reply with(Action action) {
    var all = new ArrayList<>(actions);
    all.addFirst(action);
    return new Reply(
        id,
        status,
        intent,
        lead,
        text,
        procedures,
        sections,
        verdicts,
        citations,
        questions,
        all,
        warnings,
        knowledge,
        writtenBy,
        explanation);
  }
}
