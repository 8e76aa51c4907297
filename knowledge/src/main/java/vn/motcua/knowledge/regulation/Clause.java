package vn.motcua.knowledge.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of an article: its opening words, a clause (khoản), or a point (điểm) of a clause.
///
/// @param clause number of the clause, `2`; empty before the first one
/// @param point letter of the point, `a`; empty for the words before the first one
/// @param text the words, the label included
public record Clause(String clause, String point, String text) {

  private static final Pattern CLAUSE = Pattern.compile("[*\\s]*(\\d{1,3}[a-zđ]?)\\.(?!\\d)");
  private static final Pattern POINT = Pattern.compile("[*\\s]*([a-zđ]\\d?)\\)");

  /// The pieces of an article's text, in order; lines without a label belong to the piece before,
  /// and so does what is quoted from another text.
  public static List<Clause> split(String text) {
    var pieces = new ArrayList<Clause>();
    var clause = "";
    var point = "";
    var words = new StringBuilder();
    var lines = text.lines().toList();
    var quoted = Quotations.inside(lines);
    for (var at = 0; at < quoted.length; at++) {
      var line = lines.get(at);
      var number = quoted[at] ? "" : labelled(CLAUSE, line);
      var letter = quoted[at] ? "" : labelled(POINT, line);
      if (!number.isEmpty() || !letter.isEmpty()) {
        add(pieces, clause, point, words);
        clause = number.isEmpty() ? clause : number;
        point = letter;
      }
      words.append(words.isEmpty() ? "" : "\n").append(line);
    }
    add(pieces, clause, point, words);
    return List.copyOf(pieces);
  }

  private static void add(List<Clause> pieces, String clause, String point, StringBuilder words) {
    var text = words.toString().strip();
    if (!text.isEmpty()) {
      pieces.add(new Clause(clause, point, text));
    }
    words.setLength(0);
  }

  private static String labelled(Pattern label, String line) {
    Matcher found = label.matcher(line);
    return found.lookingAt() ? found.group(1) : "";
  }

  /// How people name it: `khoản 2`, `điểm a khoản 2`; empty for opening words.
  public String name() {
    var first = point.isEmpty() ? "" : "điểm " + point;
    var second = clause.isEmpty() ? "" : "khoản " + clause;
    return (first + " " + second).strip();
  }
}
