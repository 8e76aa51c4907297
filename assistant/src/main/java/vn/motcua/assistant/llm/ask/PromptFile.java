package vn.motcua.assistant.llm.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.motcua.assistant.llm.Prompt;

/// The instructions of one step, read from the Markdown file beside it, and the schema of its answer.
///
/// @param step `write`
/// @param version raised whenever the words change
/// @param maxTokens longest answer
/// @param system the instructions
/// @param schema JSON schema that the answer must have
public record PromptFile(String step, int version, int maxTokens, String system, String schema) {

  private static final Pattern FORM =
      Pattern.compile(
          "---\\nstep: (?<step>[a-z]+)\\nversion: (?<version>\\d+)\\nmax-tokens: (?<most>\\d+)\\n---\\n+"
              + "(?<system>.+)",
          Pattern.DOTALL);

  /// Reads `<step>.md` and `<step>.schema.json` beside `owner`.
  ///
  /// @throws IllegalStateException if one is missing, or the first has no head of step, version and
  ///     `max-tokens`
  public static PromptFile of(Class<?> owner, String step) {
    var found = FORM.matcher(text(owner, step + ".md"));
    if (!found.matches() || !found.group("step").equals(step)) {
      throw new IllegalStateException(
          step + ".md must begin with step, version and max-tokens between lines of ---");
    }
    return new PromptFile(
        step,
        Integer.parseInt(found.group("version")),
        Integer.parseInt(found.group("most")),
        found.group("system").strip(),
        text(owner, step + ".schema.json").strip());
  }

  /// What to ask about `user`, one JSON object.
  public Prompt over(String user) {
    return new Prompt(step, version, system, user, schema, maxTokens);
  }

  private static String text(Class<?> owner, String name) {
    try (var in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path beside " + owner);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
