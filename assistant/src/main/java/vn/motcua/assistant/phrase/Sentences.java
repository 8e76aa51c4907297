package vn.motcua.assistant.phrase;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts words of different sources behind each other, so that each stays a sentence of its own.
public final class Sentences {

  /// Signs that leave a sentence open.
  private static final Pattern OPEN = Pattern.compile("[\\s,;:]+$");

  private static final Pattern ENDED = Pattern.compile("[.!?…][\"”’)]?$");

  private Sentences() {}

  /// `parts` in order, each with a sign at its end; blank ones are left out.
  public static String of(List<String> parts) {
    return parts.stream()
        .map(part -> OPEN.matcher(part.strip()).replaceFirst(""))
        .filter(part -> !part.isEmpty())
        .map(part -> ENDED.matcher(part).find() ? part : part + ".")
        .collect(Collectors.joining(" "));
  }
}
