package vn.motcua.knowledge.source.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.motcua.knowledge.language.quantity.RomanNumber;

/// The numbers that Word shows before the paragraphs of a list; the file does not hold them.
final class WordNumbers {

  private static final int LEVELS = 9;

  private final Map<BigInteger, int[]> counters = new HashMap<>();

  /// The number of this paragraph and a blank; empty where it has none.
  String before(XWPFParagraph paragraph) {
    var list = paragraph.getNumID();
    var pattern = paragraph.getNumLevelText();
    var depth = paragraph.getNumIlvl();
    if (list == null || pattern == null || depth == null || list.signum() == 0) {
      return "";
    }
    var level = Math.clamp(depth.intValue(), 0, LEVELS - 1);
    var counts = counters.computeIfAbsent(list, _ -> new int[LEVELS]);
    counts[level]++;
    for (var deeper = level + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    var format = paragraph.getNumFmt() == null ? "" : paragraph.getNumFmt();
    if (format.equals("bullet")) {
      return "- ";
    }
    var shown = pattern;
    for (var i = 0; i <= level; i++) {
      var own = i == level ? shown(counts[i], format) : String.valueOf(counts[i]);
      shown = shown.replace("%" + (i + 1), own);
    }
    return shown + " ";
  }

  private static String shown(int count, String format) {
    return switch (format) {
      case "lowerLetter" -> ListLetter.of(count);
      case "upperLetter" -> ListLetter.of(count).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> RomanNumber.of(count).toLowerCase(Locale.ROOT);
      case "upperRoman" -> RomanNumber.of(count);
      default -> String.valueOf(count);
    };
  }
}
