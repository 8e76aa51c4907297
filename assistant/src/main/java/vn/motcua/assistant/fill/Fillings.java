package vn.motcua.assistant.fill;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The fillings that are going on. Thread-safe. What it keeps nobody can read who does not hold a
/// key, and nothing is left of what was erased.
public interface Fillings {

  /// Keeps a new filling and gives the key to it, which nobody can guess (128 random bits or more).
  String open(Filling filling);

  /// The filling, or none where it was erased, has expired or never was.
  Optional<Filling> find(String key);

  /// Replaces the filling by what `change` makes of it, and gives that; none where it is gone.
  /// Changes that come at once are made one after the other.
  Optional<Filling> change(String key, UnaryOperator<Filling> change);

  /// Erases the filling and all keys to it, at once and for good; false where there was none.
  boolean erase(String key);

  /// A word to hand the filling to somebody else with; it works once, until `validFor` is over.
  /// None where the filling is gone.
  Optional<String> handOver(String key, Duration validFor);

  /// Turns such a word into a key of one's own; none where it was used, revoked or is too old.
  Optional<String> redeem(String word);

  /// Makes every word and every key that came of one worthless; false where the filling is gone.
  boolean revoke(String key);
}
