package vn.motcua.knowledge.regression;

import java.util.List;

/// Where a catalogue finds the answers to the questions of a set.
///
/// @param all the place of each first good answer, from 1; 0 where it was not found
public record Places(List<Integer> all) {

  public Places {
    all = List.copyOf(all);
  }

  /// The place for the question with this number.
  int of(int question) {
    return all.get(question);
  }

  /// The share of questions whose answer is among the first `depth` hits, 0 to 1; 0 for no question.
  public double hitsAt(int depth) {
    var found = all.stream().filter(place -> place > 0 && place <= depth).count();
    return all.isEmpty() ? 0 : (double) found / all.size();
  }
}
