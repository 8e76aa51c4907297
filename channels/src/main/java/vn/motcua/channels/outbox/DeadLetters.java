package vn.motcua.channels.outbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an administrator sees of messages on their way, and does with those that got stuck.
public interface DeadLetters {

  /// How many there are.
  ///
  /// @param waiting on their way
  /// @param oldest since when the first of them waits; null where none does
  /// @param dead given up
  /// @param done came to their end, as far as they are still kept
  record Tally(long waiting, @Nullable Instant oldest, long dead, long done) {}

  /// A message that was given up.
  ///
  /// @param id to call it by
  /// @param person tells people apart, and nothing else
  /// @param at when it came, or was written
  /// @param attempts how often it was tried
  /// @param fault why it was given up
  /// @param words its beginning, masked
  record DeadLetter(long id, String person, Instant at, int attempts, String fault, String words) {}

  Tally tally();

  /// The newest of those that were given up.
  List<DeadLetter> dead(int most);

  /// Tries one again from the beginning; false where there is none of that id.
  boolean retry(long id);

  /// Erases one; false where there is none of that id.
  boolean drop(long id);
}
