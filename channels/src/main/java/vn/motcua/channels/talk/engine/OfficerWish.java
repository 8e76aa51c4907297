package vn.motcua.channels.talk.engine;

/// Recognises that somebody wants to speak with an officer, for channels on which nobody can.
public final class OfficerWish {

  private final Sense sense = new Sense();

  /// Whether that is all that `text` says.
  public boolean isIn(String text) {
    return sense.order(text).filter(order -> order == Order.OFFICER).isPresent();
  }
}
