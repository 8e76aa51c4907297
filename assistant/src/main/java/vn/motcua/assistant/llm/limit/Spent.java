package vn.motcua.assistant.llm.limit;

import java.math.BigDecimal;

/// What was spent.
///
/// @param calls that reached the model
/// @param tokensIn read by it
/// @param tokensOut written by it
/// @param cost in the currency of the prices
public record Spent(long calls, long tokensIn, long tokensOut, BigDecimal cost) {

  /// Nothing.
  public static final Spent NOTHING = new Spent(0, 0, 0, BigDecimal.ZERO);

  Spent plus(Spent more) {
    return new Spent(
        calls + more.calls,
        tokensIn + more.tokensIn,
        tokensOut + more.tokensOut,
        cost.add(more.cost));
  }

  Spent minus(Spent less) {
    return new Spent(
        calls - less.calls,
        tokensIn - less.tokensIn,
        tokensOut - less.tokensOut,
        cost.subtract(less.cost));
  }

  /// The larger of both, number by number.
  Spent max(Spent other) {
    return new Spent(
        Math.max(calls, other.calls),
        Math.max(tokensIn, other.tokensIn),
        Math.max(tokensOut, other.tokensOut),
        cost.max(other.cost));
  }
}
