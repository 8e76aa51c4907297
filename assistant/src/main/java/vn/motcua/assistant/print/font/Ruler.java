package vn.motcua.assistant.print.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.motcua.assistant.print.sheet.Look;

/// Measures words in points, as they will stand on the paper.
public final class Ruler {

  private static final Map<Face, Ruler> RULERS = new EnumMap<>(Face.class);

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unit;

  private Ruler(Face face) {
    try (var in = face.open()) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      glyphs = font.getUnicodeCmapLookup();
      unit = 1.0 / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("The font %s cannot be read".formatted(face), e);
    }
  }

  /// The ruler of this cut; the file is read once.
  public static synchronized Ruler of(Look.Weight weight) {
    return RULERS.computeIfAbsent(Face.of(weight), Ruler::new);
  }

  /// How wide `text` is in letters of `size` points.
  public synchronized double width(String text, int size) {
    try {
      double units = 0;
      for (int at = 0; at < text.length(); at++) {
        units += font.getAdvanceWidth(glyphs.getGlyphId(text.charAt(at)));
      }
      return units * unit * size;
    } catch (IOException e) {
      throw new UncheckedIOException("The font cannot be measured", e);
    }
  }

  /// Where `text` ends when it is broken at blanks into lines of `width` points.
  public End end(String text, int size, double width) {
    int lines = 1;
    double at = 0;
    for (var word : text.split("(?<= )(?! )")) {
      if (at > 0 && at + width(word.strip(), size) > width) {
        lines++;
        at = 0;
      }
      at += width(word, size);
      while (at > width && !word.isBlank()) { // longer than a line: broken where the line ends
        lines++;
        at -= width;
      }
    }
    return new End(lines, at);
  }

  /// Where a text ends.
  ///
  /// @param lines how many it takes, from 1
  /// @param at points from the left edge of the last
  public record End(int lines, double at) {}
}
