package vn.motcua.assistant.verdict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.Query;

/// Finds the procedure that somebody named, by code or in words.
final class NamedProcedure {

  private static final Pattern CODE = Pattern.compile("\\d\\.\\d{6}");

  /// Words that find less than this name no procedure surely enough; the line of the decider for
  /// answers (`sure` in its calibration).
  private static final double SURE = 0.372;

  /// Words that find less may mean a procedure that the catalogue does not hold: nothing is said of
  /// papers that are absent from the dossier then. The calibration calls it `meant`.
  private static final double KNOWN = 0.68;

  /// A second one so close is as likely.
  private static final double MARGIN = 0.01;

  /// One so close is less likely, and may still be meant.
  private static final double CLOSE = 0.05;

  private static final int OPTIONS = 4;

  /// A name of so many syllables is not said by chance.
  private static final int WHOLE = 4;

  private static final Pattern FRAME = Pattern.compile("^thủ tục ");

  private final Catalogue catalogue;

  NamedProcedure(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// What was found.
  sealed interface Result {

    /// Whether it is a procedure that can hardly be another.
    default boolean isSure() {
      return this instanceof Found(_, var surely, _) && surely;
    }
  }

  /// No procedure was named.
  record None() implements Result {}

  /// The procedure.
  ///
  /// @param surely whether it was named by its code or by words that can hardly mean another
  /// @param near others that may be meant as well, best first
  record Found(Procedure procedure, boolean surely, List<Procedure> near) implements Result {}

  /// Something was named, but it is not clear what; with names to choose from.
  ///
  /// @param equals those that are as likely as each other; empty where none is likely
  record Unclear(List<String> options, List<Procedure> equals) implements Result {}

  /// @param day the day that is asked about
  Result find(@Nullable String named, LocalDate day) {
    if (named == null || named.isBlank()) {
      return new None();
    }
    if (CODE.matcher(named.strip()).matches()) {
      return catalogue
          .find(named.strip(), day)
          .<Result>map(procedure -> new Found(procedure, true, List.of()))
          .orElseGet(() -> new Unclear(List.of(), List.of()));
    }
    return among(catalogue.search(Query.of(named, OPTIONS)), named, day);
  }

  /// The one that is meant of those that words found, best first.
  ///
  /// @param said the words
  Result among(List<Hit> found, String said, LocalDate day) {
    var hits = found.stream().limit(OPTIONS).toList();
    if (hits.isEmpty() || hits.getFirst().score() < SURE) {
      return new Unclear(hits.stream().map(NamedProcedure::option).toList(), List.of());
    }
    var best = hits.getFirst();
    var equals = within(MARGIN, hits);
    if (equals.size() > 1 && !isOneName(equals)) {
      return new Unclear(
          equals.stream().map(NamedProcedure::option).toList(), procedures(equals, day));
    }
    var nearest = equals.stream().max(Comparator.comparing(NamedProcedure::isNear)).orElse(best);
    var near =
        procedures(
            within(CLOSE, hits).stream().filter(hit -> !isOneName(List.of(hit, nearest))).toList(),
            day);
    return catalogue
        .find(nearest.code(), day)
        .<Result>map(procedure ->
            new Found(procedure, best.score() >= KNOWN || isCalled(nearest, said), near))
        .orElseGet(() -> new Unclear(List.of(), List.of()));
  }

  private List<Procedure> procedures(List<Hit> hits, LocalDate day) {
    return hits.stream().flatMap(hit -> catalogue.find(hit.code(), day).stream()).toList();
  }

  /// Whether somebody said the whole name, which is more than a word or two.
  private static boolean isCalled(Hit hit, String said) {
    return called(hit).split(" ").length >= WHOLE
        && VietnameseText.normal(said).contains(called(hit));
  }

  private static String called(Hit hit) {
    return FRAME.matcher(VietnameseText.normal(bare(hit.name()))).replaceFirst("");
  }

  private static List<Hit> within(double distance, List<Hit> hits) {
    var best = hits.getFirst().score();
    return hits.stream().filter(hit -> best - hit.score() < distance).toList();
  }

  private static boolean isOneName(List<Hit> hits) {
    return hits.stream().map(hit -> bare(hit.name())).distinct().count() == 1;
  }

  private static boolean isNear(Hit hit) {
    return hit.levels().contains(Level.COMMUNE);
  }

  private static String bare(String name) {
    return name.replaceAll("\\s*\\(.*", "").strip();
  }

  /// How a procedure is offered to choose.
  static String option(Procedure procedure) {
    return procedure.name() + " (" + procedure.code() + ")";
  }

  private static String option(Hit hit) {
    return hit.name() + " (" + hit.code() + ")";
  }
}
