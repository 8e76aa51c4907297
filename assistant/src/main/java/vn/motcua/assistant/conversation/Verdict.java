package vn.motcua.assistant.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.RuleBasis;
import vn.motcua.knowledge.rule.VerdictKind;

/// What is said of a paper, with what it rests on.
///
/// @param kind the verdict
/// @param why how it came about
/// @param forProcedure the procedure; null where none was named
/// @param paper the paper
/// @param explanation the verdict in words
/// @param quote what the row says that carries it; empty where it says no more
/// @param unlisted whether the published list, known as a whole, does not name the paper
/// @param conditions what must hold for it, both outcomes named
/// @param exceptions what it does not hold for, and ways of filing with another outcome, each named
///     as such
/// @param alternatives what to bring or do instead
/// @param ifDataUnavailable what the office may then ask for; null where data play no part
/// @param legalBasis the clauses in force that it rests on
/// @param read whether what carries it was read: the clause of the rule, or a dossier of about the
///     day asked about
/// @param citations the rows and rules that it rests on
/// @param whatToDo what to do when the paper is demanded all the same
/// @param questions the one question on the circumstance that decides
/// @param warnings what to watch out for
public record Verdict(
    VerdictKind kind,
    Why why,
    @Nullable Procedure forProcedure,
    Paper paper,
    String explanation,
    String quote,
    boolean unlisted,
    List<String> conditions,
    List<String> exceptions,
    List<String> alternatives,
    @Nullable String ifDataUnavailable,
    List<RuleBasis> legalBasis,
    boolean read,
    List<Citation> citations,
    List<String> whatToDo,
    List<Reply.FollowUp> questions,
    List<String> warnings) {

  /// How a verdict came about.
  public enum Why {
    /// A rule takes the paper out.
    CUT_BY_RULE,
    /// A rule forbids to demand it.
    BARRED_BY_RULE,
    /// The row itself waives it.
    WAIVED_BY_ROW,
    /// It is not in a dossier that is known as a whole.
    NOT_LISTED,
    /// A rule says so.
    SAID_BY_RULE,
    /// The row of the dossier says so.
    SAID_BY_ROW,
    /// It is not clear which paper is meant.
    PAPER_UNCLEAR,
    /// It is not clear which procedure is meant.
    PROCEDURE_UNCLEAR,
    /// The dossier that is known says too little.
    SOURCE_INCOMPLETE,
    /// The rule that would say so was not verified.
    UNVERIFIED,
    /// Sources differ, and none of them goes first.
    CONFLICT,
    /// No state office demands it: the rules bind offices only.
    PRIVATE_DEMANDER
  }

  /// The paper that it is about.
  ///
  /// @param asked the words
  /// @param found the kind that was recognised; null where none was
  /// @param form the form that was asked about; UNSTATED where none was
  public record Paper(String asked, @Nullable EvidenceType found, Form form) {

    /// The kind that was recognised.
    public Optional<EvidenceType> type() {
      return Optional.ofNullable(found);
    }
  }

  public Verdict {
    conditions = List.copyOf(conditions);
    exceptions = List.copyOf(exceptions);
    alternatives = List.copyOf(alternatives);
    legalBasis = List.copyOf(legalBasis);
    citations = List.copyOf(citations);
    whatToDo = List.copyOf(whatToDo);
    questions = List.copyOf(questions);
    warnings = List.copyOf(warnings);
  }

  /// The verdict in words, with what the row itself says.
  public String told() {
    return quote.isEmpty() ? explanation : explanation + " " + quote;
  }

  /// On what it depends: what must hold, and the exceptions.
  public List<String> depends() {
    return Stream.concat(conditions.stream(), exceptions.stream()).toList();
  }

  /// The procedure.
  public Optional<Procedure> procedure() {
    return Optional.ofNullable(forProcedure);
  }
}
