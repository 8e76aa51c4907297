package vn.motcua.knowledge.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The lines of a table that ships with the program, without comments (`#`) and blank lines.
public final class ResourceLines {

  private ResourceLines() {}

  /// The lines of the resource `name` beside `owner`.
  ///
  /// @throws IllegalStateException if there is no such resource
  public static List<String> of(Class<?> owner, String name) {
    try (var in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path beside " + owner);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
