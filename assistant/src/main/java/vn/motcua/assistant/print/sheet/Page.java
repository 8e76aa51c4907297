package vn.motcua.assistant.print.sheet;

/// The page: A4 with the margins of official papers (Decree 30/2020/NĐ-CP, Annex I), in points.
public final class Page {

  /// Points in a centimetre.
  public static final double CENTIMETRE = 72 / 2.54;

  /// Above, below and at the right, in centimetres.
  public static final int MARGIN = 2;

  /// At the left, where papers are bound, in centimetres.
  public static final int LEFT_MARGIN = 3;

  /// Between the margins, in centimetres: A4 is 21 wide.
  public static final int TEXT_WIDTH = 21 - LEFT_MARGIN - MARGIN;

  /// The height of a line of Times New Roman for each point of its letters, as Word sets it.
  public static final double LINE_HEIGHT = 1.15;

  /// The widest box for one letter, in centimetres.
  private static final double BOX = 0.6;

  /// The share of the width that boxes may take.
  private static final double BOXES_SHARE = 0.7;

  private Page() {}

  /// How wide each of `boxes` boxes is, in centimetres.
  public static double box(int boxes) {
    return Math.min(BOX, TEXT_WIDTH * BOXES_SHARE / boxes);
  }
}
