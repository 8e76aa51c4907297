package vn.motcua.assistant.phrase;

import java.util.regex.Pattern;

/// Turns the friendly address of citizens into that of official papers.
public final class FormalAddress {

  private static final Pattern FRIENDLY = Pattern.compile("(?iu)anh/chị");
  private static final Pattern PARTICLE = Pattern.compile("(?u) ạ(?=[.,!?])");

  private FormalAddress() {}

  /// `text` with Ông/Bà for anh/chị, and without the particle of politeness.
  public static String of(String text) {
    return PARTICLE.matcher(FRIENDLY.matcher(text).replaceAll("Ông/Bà")).replaceAll("");
  }
}
