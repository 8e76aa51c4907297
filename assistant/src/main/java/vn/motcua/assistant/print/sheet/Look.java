package vn.motcua.assistant.print.sheet;

/// How a paragraph looks. Both writers take every measure from here, so that they break lines and
/// pages alike.
public enum Look {
  PLAIN(Side.LEFT, Weight.REGULAR, 13, 0, 6),
  BOLD(Side.LEFT, Weight.BOLD, 13, 0, 6),
  ITALIC(Side.LEFT, Weight.ITALIC, 13, 0, 6),
  /// The head of a part, in the middle.
  HEADING(Side.MIDDLE, Weight.BOLD, 13, 6, 6),
  CENTER(Side.MIDDLE, Weight.REGULAR, 13, 0, 6),
  /// The line of place and day.
  RIGHT(Side.RIGHT, Weight.ITALIC, 13, 6, 6),
  /// The name of the state and the first line of its motto.
  STATE(Side.MIDDLE, Weight.BOLD, 13, 0, 0),
  /// The second line of the motto, with a rule below.
  MOTTO(Side.MIDDLE, Weight.BOLD, 14, 0, 12),
  /// The official number of the form.
  NUMBER(Side.RIGHT, Weight.ITALIC, 12, 0, 6),
  /// The title of the paper.
  TITLE(Side.MIDDLE, Weight.BOLD, 14, 6, 12),
  /// The head of a list.
  PART(Side.LEFT, Weight.BOLD, 13, 6, 6);

  /// Where the text stands between the margins.
  public enum Side {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /// Which cut of the letters.
  public enum Weight {
    REGULAR,
    BOLD,
    ITALIC
  }

  private final Side side;
  private final Weight weight;
  private final int size;
  private final int before;
  private final int after;

  Look(Side side, Weight weight, int size, int before, int after) {
    this.side = side;
    this.weight = weight;
    this.size = size;
    this.before = before;
    this.after = after;
  }

  /// Where the text stands.
  public Side side() {
    return side;
  }

  /// The cut of its letters.
  public Weight weight() {
    return weight;
  }

  /// The height of its letters in points.
  public int size() {
    return size;
  }

  /// Points of room above.
  public int before() {
    return before;
  }

  /// Points of room below.
  public int after() {
    return after;
  }

  /// Whether a rule stands under the words.
  public boolean ruled() {
    return this == MOTTO;
  }

  /// Whether no page may end after it.
  public boolean keepsWithNext() {
    return switch (this) {
      case HEADING, STATE, MOTTO, NUMBER, TITLE, PART, RIGHT -> true;
      case PLAIN, BOLD, ITALIC, CENTER -> false;
    };
  }
}
