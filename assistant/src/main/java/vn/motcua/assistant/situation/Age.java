package vn.motcua.assistant.situation;

/// How old somebody in a message is.
///
/// @param from at least this many years
/// @param to at most this many years
public record Age(int from, int to) {

  /// Nobody is older.
  public static final int MOST = 150;

  public Age {
    if (from < 0 || to < from || to > MOST) {
      throw new IllegalArgumentException("No age: from %d to %d years".formatted(from, to));
    }
  }

  /// Exactly this old.
  public static Age of(int years) {
    return new Age(years, years);
  }

  /// The ages that are meant: who says "under 18" is nearly that old, and says so otherwise of a
  /// small child.
  public Age likely() {
    return from == 0 ? of(to) : this;
  }

  /// Whether every age in here is one in `other`.
  public boolean within(Age other) {
    return from >= other.from && to <= other.to;
  }

  /// Whether no age in here is one in `other`.
  public boolean outside(Age other) {
    return to < other.from || from > other.to;
  }
}
