package vn.motcua.knowledge.journey;

/// One procedure on the way: who files it where.
///
/// @param code its code, a step of the event
/// @param what what is done, in a few words: `Khai sinh cho con`
/// @param who who files: `cha hoặc mẹ`
/// @param office where it is filed
/// @param phase when its turn comes
/// @param when in which case, or after what, it is done; empty where nothing limits it
public record Stop(String code, String what, String who, Office office, Phase phase, String when) {

  /// When a stop's turn comes.
  public enum Phase {
    /// Before all others.
    FIRST,
    /// After that, in the order given.
    THEN,
    /// In one go with others, instead of one by one.
    TOGETHER,
    /// Only for those whom it concerns.
    IF_NEEDED
  }

  public Stop {
    if (what.isBlank() || who.isBlank()) {
      throw new IllegalArgumentException(
          "Stop " + code + " needs to say what is done, and by whom");
    }
  }
}
