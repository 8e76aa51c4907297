package vn.motcua.assistant.situation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.rule.CaseFact;

/// What a message says of the person's case.
///
/// @param facts what is so
/// @param denied what is said not to be so
/// @param age how old the one is whom it concerns, if said
/// @param place the place that is named
public record Situation(
    Set<CaseFact> facts, Set<CaseFact> denied, @Nullable Age age, NamedPlace place) {

  /// Why a paper is asked for: a new reason takes the place of an earlier one.
  private static final Set<CaseFact> OCCASIONS =
      EnumSet.of(
          CaseFact.FIRST,
          CaseFact.AGAIN,
          CaseFact.LOST,
          CaseFact.DAMAGED,
          CaseFact.WRONG,
          CaseFact.EXPIRED);

  /// Nothing is known of the case.
  public static final Situation UNKNOWN = new Situation(Set.of(), Set.of(), null, NamedPlace.NONE);

  public Situation {
    facts = Set.copyOf(facts);
    denied = Set.copyOf(denied);
  }

  /// Whether the message says that this is so.
  public boolean is(CaseFact fact) {
    return facts.contains(fact);
  }

  /// How old the one is whom it concerns, if said.
  public Optional<Age> named() {
    return Optional.ofNullable(age);
  }

  /// Whether anything in here can turn one procedure into another: a place does not.
  public boolean turns() {
    return age != null || !facts.isEmpty() || !denied.isEmpty();
  }

  /// Whether it says anything of the case that `told` does not say already.
  public boolean addsTo(Situation told) {
    return !told.facts().containsAll(facts)
        || !told.denied().containsAll(denied)
        || (age != null && !age.equals(told.age()));
  }

  /// This at another place.
  public Situation at(NamedPlace other) {
    return new Situation(facts, denied, age, other);
  }

  /// This with the age that `earlier` tells, where this tells none.
  public Situation aged(Situation earlier) {
    return new Situation(facts, denied, age == null ? earlier.age() : age, place);
  }

  /// This with what `earlier` says besides; where they differ, this is newer and holds.
  public Situation after(Situation earlier) {
    var all = EnumSet.noneOf(CaseFact.class);
    all.addAll(earlier.facts());
    if (facts.stream().anyMatch(OCCASIONS::contains)) {
      all.removeAll(OCCASIONS);
    }
    all.removeAll(denied);
    all.addAll(facts);
    var not = EnumSet.noneOf(CaseFact.class);
    not.addAll(earlier.denied());
    not.removeAll(facts);
    not.addAll(denied);
    return new Situation(
        all,
        not,
        age == null ? earlier.age() : age,
        place.equals(NamedPlace.NONE) ? earlier.place() : place);
  }
}
