package vn.motcua.knowledge.regulation;

import java.util.List;

/// Which lines of a text stand inside a quotation, as the new words that one regulation puts into
/// another: `Sửa đổi khoản 2 như sau: “2. …”`. The articles and clauses in there are not the
/// text's own.
public final class Quotations {

  private Quotations() {}

  /// For each line, whether it begins inside a quotation that an earlier line began. What is never
  /// closed is a slip of the pen and counts as no quotation.
  public static boolean[] inside(List<String> lines) {
    var inside = new boolean[lines.size()];
    var opens = lines.stream().mapToInt(Quotations::opens).toArray();
    var lastEnd = opens.length - 1;
    while (lastEnd >= 0 && opens[lastEnd] >= 0) {
      lastEnd--;
    }
    var open = false;
    for (var at = 0; at < opens.length; at++) {
      inside[at] = open;
      open = open ? opens[at] >= 0 : opens[at] > 0 && at < lastEnd;
    }
    return inside;
  }

  /// How many quotations a line begins more than it ends.
  private static int opens(String line) {
    var more = 0;
    for (var at = 0; at < line.length(); at++) {
      var c = line.charAt(at);
      if (c == '“' || (c == '"' && beginsWord(line, at))) {
        more++;
      } else if (c == '”' || c == '"') {
        more--;
      }
    }
    return more;
  }

  private static boolean beginsWord(String line, int at) {
    var before = at == 0 ? ' ' : line.charAt(at - 1);
    return (Character.isWhitespace(before) || before == '(' || before == ':')
        && at + 1 < line.length()
        && !Character.isWhitespace(line.charAt(at + 1));
  }
}
