package vn.motcua.knowledge.procedure;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// What the applicant pays (phí, lệ phí) on one channel.
///
/// @param kind whether there is one amount, none, a local one, or only words
/// @param amount in units of `currency`, not in cents; only for FIXED
/// @param currency the currency of `amount`
/// @param text the fee in words, with what it is for; repeats every figure
/// @param source where this comes from
public record Fee(Kind kind, @Nullable Long amount, Currency currency, String text, Source source) {

  /// What is known about a fee.
  public enum Kind {
    /// One amount.
    FIXED,
    /// The source says that nothing is due.
    FREE,
    /// The province's People's Council sets it: never one number for the country.
    LOCAL,
    /// Several amounts or a formula: only the words say.
    VARIES,
    /// The source says nothing.
    UNSTATED
  }

  /// Vietnamese đồng.
  public static final Currency VND = Currency.getInstance("VND");

  public Fee {
    if (kind == Kind.FIXED && (amount == null || amount < 0)) {
      throw new IllegalArgumentException(
          "A fixed fee needs an amount of zero or more, was %s: %s. See %s"
              .formatted(amount, text, source.title()));
    }
  }
}
