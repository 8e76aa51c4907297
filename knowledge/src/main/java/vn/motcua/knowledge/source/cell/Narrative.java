package vn.motcua.knowledge.source.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.procedure.Statement.Kind;

/// Reads running text: the steps of a procedure and its conditions.
public final class Narrative {

  private static final Pattern STEP =
      Pattern.compile(
          "(?:^|(?<=\\n)|(?<=[.;:!] )|(?<=[^\\s]{2}\\) ))"
              + "(?=[-+* •]{0,3}(?:\\p{L}\\) |\\d\\. )?[-*+]?\\s?(?:Bước|BƯỚC) \\d)");
  private static final Pattern DENIAL =
      Pattern.compile(
          "(?:không|không có|không quy định|không yêu cầu)[.;]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DASH = Pattern.compile("^[-–*•\\s]+(?=\\S)");
  private static final String PLACEHOLDER = "Thông thường";

  private Narrative() {}

  /// One statement for each `Bước n`, or for each paragraph where there are none.
  public static List<Statement> steps(String words, Source source) {
    var text = String.join("\n", Words.lines(words));
    var steps = STEP.split(text);
    var parts = steps.length > 1 ? List.of(steps) : Words.lines(text);
    return statements(Kind.STEP, parts, source);
  }

  /// One statement for each paragraph; none where the page says that there is no
  /// condition.
  public static List<Statement> conditions(String words, Source source) {
    return statements(Kind.CONDITION, Words.lines(words), source);
  }

  private static List<Statement> statements(Kind kind, List<String> parts, Source source) {
    var statements = new ArrayList<Statement>();
    for (var part : parts) {
      var words = DASH.matcher(part.strip()).replaceFirst("");
      if (!words.isEmpty() && !words.equals(PLACEHOLDER) && !DENIAL.matcher(words).matches()) {
        statements.add(new Statement(kind, words, source));
      }
    }
    return statements;
  }
}
