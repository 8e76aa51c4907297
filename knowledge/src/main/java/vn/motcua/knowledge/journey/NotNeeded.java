package vn.motcua.knowledge.journey;

/// A paper that people bring for nothing, or are asked for without ground. It is only ever said
/// together with its condition.
///
/// @param paper its name
/// @param why why it is not needed, one sentence
/// @param condition what must hold for that, and what to do where it does not; never empty
/// @param rule id of the rule behind it; empty where it rests on a record alone
/// @param basis what it rests on
public record NotNeeded(String paper, String why, String condition, String rule, Basis basis) {

  public NotNeeded {
    if (paper.isBlank() || why.isBlank() || condition.isBlank()) {
      throw new IllegalArgumentException(
          "What is not needed must be said with reason and condition: " + paper);
    }
  }
}
