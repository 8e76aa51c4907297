package vn.motcua.assistant.llm.limit;

import java.math.BigDecimal;
import vn.motcua.assistant.llm.attempt.Usage;

/// What may be spent on one day, and what things cost. 0 is no limit.
///
/// @param tokensIn that the model may read
/// @param tokensOut that it may write
/// @param cost in the currency of the prices
/// @param priceIn of a million tokens read
/// @param priceOut of a million tokens written
public record BudgetLimits(
    long tokensIn, long tokensOut, BigDecimal cost, BigDecimal priceIn, BigDecimal priceOut) {

  private static final int MILLION = 6;

  /// Anything, at no price.
  public static final BudgetLimits NONE =
      new BudgetLimits(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  /// What one call of this usage spends.
  Spent spent(Usage usage) {
    var price =
        priceIn
            .multiply(BigDecimal.valueOf(usage.tokensIn()))
            .add(priceOut.multiply(BigDecimal.valueOf(usage.tokensOut())))
            .movePointLeft(MILLION);
    return new Spent(1, usage.tokensIn(), usage.tokensOut(), price);
  }

  /// Whether so much may be spent.
  boolean allow(Spent spent) {
    return (tokensIn == 0 || spent.tokensIn() <= tokensIn)
        && (tokensOut == 0 || spent.tokensOut() <= tokensOut)
        && (cost.signum() == 0 || spent.cost().compareTo(cost) <= 0);
  }
}
