package vn.motcua.channels.officer.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.appraise.AppraisalQuestion;
import vn.motcua.assistant.deadline.DeadlineQuestion.Where;
import vn.motcua.assistant.deadline.Filed;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;

/// A dossier as an officer typed it.
///
/// @param procedure in words or by code
/// @param papers the list of papers, a line each
/// @param facts of the case, a line each
/// @param rowsOf the code of the procedure whose rows were shown to be ticked; empty: none were
/// @param ticked places of those rows
/// @param filedOn the day of filing; null: today
/// @param filedAt its hour; null: not known
/// @param channel how it was filed; null: not said
/// @param supplements how many times papers were asked for before
record DossierForm(
    String procedure,
    String papers,
    String facts,
    String rowsOf,
    Set<Integer> ticked,
    @Nullable LocalDate filedOn,
    @Nullable LocalTime filedAt,
    FilingChannel.@Nullable Kind channel,
    int supplements) {

  /// Code points of a procedure, a paper or a fact.
  static final int WORDS = 300;

  /// Code points of a list of papers: what was typed and what a file brought.
  static final int LIST = 12_000;

  /// Code points of the list that a file brings.
  static final int FILE = 6_000;

  private static final int FACTS = 20;
  private static final int ROWS = 300;
  private static final int SUPPLEMENTS = 20;

  static DossierForm of(Typed typed) {
    return new DossierForm(
        typed.text("procedure", WORDS),
        typed
            .text("papers", LIST)
            .replaceAll("[ \\t]+\n", "\n"), // browsers end lines in two characters
        String.join("\n", typed.lines("facts", FACTS, WORDS)),
        typed.text("rowsOf", WORDS),
        typed.all("ticked", ROWS, WORDS).stream()
            .filter(place -> place.matches("[1-9]\\d{0,2}"))
            .map(Integer::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        typed.day("filedOn").orElse(null),
        typed.time("filedAt").orElse(null),
        typed.constant("channel", FilingChannel.Kind.class).orElse(null),
        typed.number("supplements", 0, SUPPLEMENTS));
  }

  /// The same with more papers at the end of the list.
  DossierForm with(String more) {
    var all = papers.isEmpty() ? more : papers + "\n" + more;
    return new DossierForm(
        procedure, all, facts, rowsOf, ticked, filedOn, filedAt, channel, supplements);
  }

  /// The procedure that is meant, as it was on the day of filing, if it is clear which.
  Optional<Procedure> found(Verdicts verdicts, LocalDate today) {
    return procedure.isEmpty()
        ? Optional.empty()
        : verdicts.procedure(procedure, filedOn == null ? today : filedOn);
  }

  /// Ticks count for the procedure whose rows were ticked, and for no other.
  AppraisalQuestion question(Procedure found, Verdicts verdicts, LocalDate today) {
    var said = facts.lines().toList();
    var known = said.isEmpty() ? Circumstances.UNKNOWN : verdicts.circumstances().read(said);
    return new AppraisalQuestion(
        found,
        papers,
        List.of(),
        found.code().equals(rowsOf) ? ticked : Set.of(),
        known.stated(Optional.ofNullable(channel), Optional.empty()),
        filed(today),
        Where.UNSAID,
        supplements,
        today);
  }

  private @Nullable Filed filed(LocalDate today) {
    if (filedAt != null) {
      return Filed.at(filedOn == null ? today : filedOn, filedAt);
    }
    return filedOn == null ? null : Filed.on(filedOn);
  }
}
