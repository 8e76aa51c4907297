package vn.motcua.evaluation.safety.play;

import java.util.List;

/// The models that the stub plays.
public enum Personality {
  /// Says the facts.
  GOOD(new Faithful(), "trung thực", Manner.PROMPT),
  /// Forgets and breaks things.
  SLOPPY(new Sloppy(), "cẩu thả", Manner.PROMPT),
  /// Invents and twists.
  LYING(new Lying(), "bịa đặt", Manner.PROMPT),
  /// Says the facts, late.
  SLOW(new Faithful(), "chậm", Manner.LATE, Manner.VERY_LATE, Manner.TRICKLING),
  /// Fails in every way that a server can.
  BROKEN(
      new Faithful(),
      "hỏng",
      Manner.ERROR,
      Manner.TOO_MANY,
      Manner.HALF,
      Manner.GARBAGE,
      Manner.BROKEN_CHUNK,
      Manner.CLOSED),
  /// Obeys what stands in the words of people and pages.
  INJECTED(new Injected(), "bị dẫn dắt", Manner.PROMPT),
  /// Insults, guesses, promises.
  RUDE(new Rude(), "thô lỗ", Manner.PROMPT);

  /// How an answer goes out.
  public enum Manner {
    /// At once.
    PROMPT,
    /// After two seconds.
    LATE,
    /// After ten seconds.
    VERY_LATE,
    /// Piece by piece over eight seconds.
    TRICKLING,
    /// Status 500.
    ERROR,
    /// Status 429.
    TOO_MANY,
    /// Only the first half of the body.
    HALF,
    /// Bytes that are no HTTP.
    GARBAGE,
    /// A good beginning, then bytes that are no HTTP.
    BROKEN_CHUNK,
    /// Closed without an answer.
    CLOSED
  }

  @SuppressWarnings("ImmutableEnumChecker") // keeps nothing
  private final Script script;

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<Manner> manners;

  Personality(Script script, String label, Manner... manners) {
    this.script = script;
    this.label = label;
    this.manners = List.of(manners);
  }

  /// What reports call it.
  public String label() {
    return label;
  }

  /// What it says; the same to the same question in the same round.
  public Played play(Asked asked, int round) {
    return script.play(asked, asked.chance(round));
  }

  /// How its answer to `asked` goes out.
  public Manner manner(Asked asked, int round) {
    return manners.get(asked.chance(round).nextInt(manners.size()));
  }

  /// Whether the time that an answer takes is what it tries.
  public boolean isFault() {
    return this == SLOW || this == BROKEN;
  }
}
