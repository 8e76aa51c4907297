package vn.motcua.assistant.likeness;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.situation.Age;
import vn.motcua.knowledge.language.VietnameseText;

/// What a text says, word by word, without the words that only carry a sentence.
///
/// @param said the words of what is so
/// @param denied the words of what is said not to be so
/// @param age the age that it names; null where it names none
/// @param marked whether it was typed with marks, which tell words apart
record Ideas(Set<String> said, Set<String> denied, @Nullable Age age, boolean marked) {

  Ideas {
    said = Set.copyOf(said);
    denied = Set.copyOf(denied);
  }

  /// How much it says; an age is one thing.
  int size() {
    return said.size() + denied.size() + (age == null ? 0 : 1);
  }

  /// How much of `wanted` is said here.
  int covers(Ideas wanted) {
    return shared(said, wanted.said).size()
        + shared(denied, wanted.denied).size()
        + (isOfAge(wanted) ? 1 : 0);
  }

  /// Whether all of `wanted` is said here.
  boolean coversAll(Ideas wanted) {
    return covers(wanted) == wanted.size();
  }

  /// Whether something is said here that `wanted` denies, or the other way round, or another age.
  boolean contradicts(Ideas wanted) {
    return !except(shared(said, wanted.denied), wanted.said).isEmpty()
        || !except(shared(denied, wanted.said), said).isEmpty()
        || (age != null && wanted.age != null && age.outside(wanted.age));
  }

  /// Whether all of `wanted`, that is at least `least` words, is said here the other way round, or
  /// the age is another and that is all there is to it.
  boolean opposes(Ideas wanted, int least) {
    var other =
        wanted.said.size() + wanted.denied.size() >= least
            && wanted.age == null
            && (wanted.said.isEmpty()
                ? said.containsAll(wanted.denied)
                : wanted.denied.isEmpty() && denied.containsAll(wanted.said));
    return other || (age != null && wanted.age != null && age.outside(wanted.age));
  }

  /// Whether `wanted`, that is at least `least` words and denies nothing, is said here word by word,
  /// but for what is denied, and nothing else is: "xe không thuộc diện kiểm định" of "xe thuộc diện
  /// kiểm định".
  boolean turns(Ideas wanted, int least) {
    return wanted.denied.isEmpty()
        && wanted.age == null
        && wanted.said.size() >= least
        && !denied.isEmpty()
        && wanted.said.containsAll(denied)
        && wanted.said.containsAll(said)
        && said.size() + denied.size() >= wanted.said.size();
  }

  private boolean isOfAge(Ideas wanted) {
    return age != null && wanted.age != null && age.within(wanted.age);
  }

  /// Both together.
  Ideas and(Ideas other) {
    var all = new HashSet<>(said);
    all.addAll(other.said);
    var not = new HashSet<>(denied);
    not.addAll(other.denied);
    return new Ideas(all, not, age == null ? other.age : age, marked && other.marked);
  }

  /// The same without marks, to compare with what was typed without any.
  Ideas bare() {
    return new Ideas(folded(said), folded(denied), age, false);
  }

  /// The same as `other` can be compared with.
  Ideas beside(Ideas other) {
    return marked && !other.marked ? bare() : this;
  }

  private static Set<String> folded(Set<String> words) {
    return words.stream().map(VietnameseText::fold).collect(Collectors.toSet());
  }

  private static Set<String> shared(Set<String> some, Set<String> others) {
    if (Collections.disjoint(some, others)) {
      return Set.of();
    }
    var both = new HashSet<>(some);
    both.retainAll(others);
    return both;
  }

  private static Set<String> except(Set<String> some, Set<String> others) {
    var rest = new HashSet<>(some);
    rest.removeAll(others);
    return rest;
  }
}
