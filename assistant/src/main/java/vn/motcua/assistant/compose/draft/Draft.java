package vn.motcua.assistant.compose.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.conversation.Verdict;

/// An answer that nobody has checked yet.
///
/// @param status what kind of reply it is
/// @param intent what the person wanted
/// @param lead the opening sentences
/// @param leadCitations ids of the citations that the lead rests on
/// @param procedures what was found, best first
/// @param sections the parts of the answer
/// @param citations what the statements rest on
/// @param questions what is asked back
/// @param actions what the person can do next
/// @param warnings what to watch out for
/// @param verdicts what is said of papers that were asked about
/// @param asOf the day up to which the facts shown are known to hold
public record Draft(
    Reply.Status status,
    Intent intent,
    String lead,
    List<String> leadCitations,
    List<Reply.Found> procedures,
    List<Section> sections,
    List<Citation> citations,
    List<Reply.FollowUp> questions,
    List<Reply.Action> actions,
    List<String> warnings,
    List<Verdict> verdicts,
    LocalDate asOf) {

  /// An answer without verdicts.
  public Draft(
      Reply.Status status,
      Intent intent,
      String lead,
      List<String> leadCitations,
      List<Reply.Found> procedures,
      List<Section> sections,
      List<Citation> citations,
      List<Reply.FollowUp> questions,
      List<Reply.Action> actions,
      List<String> warnings,
      LocalDate asOf) {
    this(
        status,
        intent,
        lead,
        leadCitations,
        procedures,
        sections,
        citations,
        questions,
        actions,
        warnings,
        List.of(),
        asOf);
  }

  public Draft {
    leadCitations = List.copyOf(leadCitations);
    procedures = List.copyOf(procedures);
    sections = List.copyOf(sections);
    citations = List.copyOf(citations);
    questions = List.copyOf(questions);
    actions = List.copyOf(actions);
    warnings = List.copyOf(warnings);
    verdicts = List.copyOf(verdicts);
  }

  /// The same answer with another lead and other sections.
  public Draft with(String otherLead, List<Section> others) {
    return but(otherLead, leadCitations, others, citations, warnings);
  }

  /// The same answer with other citations.
  public Draft citing(List<Citation> others) {
    return but(lead, leadCitations, sections, others, warnings);
  }

  /// The same answer with one more warning, before the others.
  public Draft warning(String first) {
    var all = Stream.concat(Stream.of(first), warnings.stream()).toList();
    return but(lead, leadCitations, sections, citations, all);
  }

  /// The same answer with another lead, which rests on other citations.
  public Draft opening(String otherLead, List<String> otherCitations) {
    return but(otherLead, otherCitations, sections, citations, warnings);
  }

  private Draft but(
      String otherLead,
      List<String> otherLeadCitations,
      List<Section> otherSections,
      List<Citation> otherCitations,
      List<String> otherWarnings) {
    return new Draft(
        status,
        intent,
        otherLead,
        otherLeadCitations,
        procedures,
        otherSections,
        otherCitations,
        questions,
        actions,
        otherWarnings,
        verdicts,
        asOf);
  }
}
