package vn.motcua.evaluation.safety.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// Makes many trials of few attacks: each in every place where words come in, in every dress.
///
/// @param seed makes the trials the same in every run
public record Expansion(long seed) {

  private static final int LONGEST = 1_700; // of the 2,000 that a message may have

  /// Every distinct trial, in the order of the attacks.
  public List<Trial> all(List<Attack> attacks) {
    var trials = new ArrayList<Trial>();
    var seen = new HashSet<String>();
    for (var attack : attacks) {
      for (var carrier : Carrier.values()) {
        if (attack.family().carriers().contains(carrier)) {
          dressed(attack, carrier).stream()
              .filter(trial -> seen.add(carrier + trial.words()))
              .forEach(trials::add);
        }
      }
    }
    return trials;
  }

  /// `count` of all trials, drawn by chance and in a fixed order.
  public List<Trial> some(List<Attack> attacks, int count) {
    var all = new ArrayList<>(all(attacks));
    Collections.shuffle(all, new Random(seed));
    return List.copyOf(all.subList(0, Math.min(count, all.size())));
  }

  private List<Trial> dressed(Attack attack, Carrier carrier) {
    var trials = new ArrayList<Trial>();
    for (var wrapper : Wrapper.values()) {
      var chance = new Random(seed ^ (attack.id() + carrier + wrapper).hashCode());
      var words = cut(wrapper.dress(attack.text(), chance));
      trials.add(new Trial(attack, carrier, wrapper, words));
    }
    return trials;
  }

  private static String cut(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST));
  }
}
