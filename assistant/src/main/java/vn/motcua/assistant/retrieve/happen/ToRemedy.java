package vn.motcua.assistant.retrieve.happen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.retrieve.fit.Mishaps;
import vn.motcua.assistant.retrieve.fit.Remedies;
import vn.motcua.assistant.retrieve.fit.Variants;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.retrieve.talk.Spoken;
import vn.motcua.assistant.situation.RunOut;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;

/// Finds the procedure for what happened to the paper that a talk is on, and never one that is for
/// something else.
///
/// @param finder looks procedures up
/// @param variants tells what a procedure is about
/// @param remedies knows what is for which
public record ToRemedy(Finder finder, Variants variants, Remedies remedies) {

  /// Together with the thing spoken of, the neighbour is found at least this well, and better than the
  /// one spoken of by so much, unless both are on the same. Set by `evaluation talks`.
  private static final double FOUND = 0.5;

  private static final double LEAD = 0.05;

  /// Of what a procedure is about, so much is in the name of another on the same.
  private static final double MOST = 0.75;

  /// What stands behind the thing in the name of a procedure for what happened.
  private static final Pattern CASE =
      Pattern.compile(
          "(?iu)(?<=\\p{L})\\s*(?:\\(| đối với | trong trường hợp | trường hợp | do bị ).*");

  /// Whoever lost the register too registers again.
  private static final Pattern REGISTER =
      Pattern.compile("(?iu)(?<!\\p{L})(?:sổ gốc|sổ hộ tịch|so goc|so ho tich)(?!\\p{L})");

  private static final Pattern AGAIN = Pattern.compile("(?iu)^(?:thủ tục )?đăng ký lại(?!\\p{L})");

  private static final Pattern CODE = Pattern.compile("\\d{1,2}\\.\\d{6}");

  /// Between them a line of a record may speak of something else.
  private static final Pattern CLAUSES = Pattern.compile("[.;](?=\\s|$)");

  /// What stands behind the thing in a name.
  private static final Pattern END =
      Pattern.compile("(?iu)(?<=\\p{L})(?:[,;(]| đối với | theo | do ).*");

  /// What is for it: the one that the record spoken of names for it, else one that belongs to that, else
  /// one that is found. Empty where the one spoken of is for it.
  Optional<Retrieval> of(Understanding understanding, Retrieval alone, Procedure spoken) {
    var told = Mishaps.toldIn(understanding.situation());
    Predicate<Procedure> isFor = other -> remedies.isFor(told, other, spoken.name());
    if (isFor.test(spoken)) {
      return Optional.empty();
    }
    if (REGISTER.matcher(understanding.question().text()).find()) {
      return related(spoken)
          .filter(other -> AGAIN.matcher(other.name()).find())
          .findFirst()
          .flatMap(other -> finder.coded(other.code()))
          .map(alone::opening);
    }
    var pointed = pointed(told, spoken, understanding.question().text()).filter(isFor).findFirst();
    if (pointed.isEmpty() && Remedies.saysSo(told, spoken)) {
      return Optional.empty();
    }
    var before = Spoken.told(understanding.context(), finder);
    var both =
        finder.search(thing(spoken.name()) + " " + alone.query(), alone.situation().after(before));
    return pointed
        .or(() -> related(spoken).filter(isFor).findFirst())
        .map(Procedure::code)
        .flatMap(finder::coded)
        .or(() -> neighbour(both, spoken, isFor))
        .map(both::opening);
  }

  /// What the record of `spoken` names where it speaks of what is `told`, in its order. What it says of a
  /// paper that is about to run out is nothing for one that has.
  private Stream<Procedure> pointed(Set<CaseFact> told, Procedure spoken, String message) {
    var isOver = RunOut.isCertainIn(message);
    return spoken.statements().stream()
        .flatMap(said -> Stream.of(CLAUSES.split(said.text())))
        .filter(clause -> Mishaps.writtenIn(clause).stream().anyMatch(told::contains))
        .filter(clause ->
            !isOver
                || !Mishaps.writtenIn(clause).contains(CaseFact.EXPIRED)
                || RunOut.isSpokenOfIn(clause))
        .flatMap(clause -> CODE.matcher(clause).results().map(MatchResult::group))
        .filter(code -> !code.equals(spoken.code()))
        .flatMap(code -> finder.record(code).stream());
  }

  private Stream<Procedure> related(Procedure spoken) {
    return spoken.related().stream()
        .flatMap(code -> finder.record(code).stream())
        .filter(other -> isNear(other, spoken));
  }

  private Optional<Hit> neighbour(Retrieval both, Procedure spoken, Predicate<Procedure> isFor) {
    return both.hits().stream()
        .filter(hit -> hit.score() >= FOUND)
        .filter(hit -> leads(hit, spoken.code(), both.hits()) || isOnTheSame(hit.name(), spoken))
        .filter(hit -> isNear(hit, spoken, isFor))
        .findFirst();
  }

  /// Whether `hit` is of the field of `spoken`, and for it.
  boolean isNear(Hit hit, Procedure spoken, Predicate<Procedure> isFor) {
    return finder
        .record(hit.code())
        .filter(other -> isNear(other, spoken) && isFor.test(other))
        .isPresent();
  }

  /// Whether most of what the procedure called `name` is about is in the name of the one spoken of.
  private boolean isOnTheSame(String name, Procedure spoken) {
    var words = variants.matter(CASE.split(name)[0]);
    var shared = words.stream().filter(variants.matter(spoken.name())::contains).count();
    return shared > 1 && shared >= MOST * words.size();
  }

  /// Long names say at their end for what works and whom they are.
  private String thing(String name) {
    var words = variants.matter(END.split(name)[0]);
    return words.isEmpty() ? name : String.join(" ", words);
  }

  /// Whether both are of one field.
  static boolean isNear(Procedure other, Procedure spoken) {
    var field = spoken.heading().field();
    return !field.isEmpty() && other.heading().field().equals(field);
  }

  private static boolean leads(Hit hit, String focus, List<Hit> hits) {
    return !hit.code().equals(focus)
        && hits.stream()
            .filter(other -> other.code().equals(focus))
            .allMatch(other -> other.score() + LEAD <= hit.score());
  }
}
