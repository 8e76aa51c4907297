package vn.motcua.knowledge.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Leaves out the words that say how something is asked (`filler.txt`), so that what is asked
/// about remains.
public final class Filler {

  private final Set<String> accented = new HashSet<>();
  private final Set<String> folded = new HashSet<>();
  private int longest = 1;

  /// The filler that ships with the knowledge.
  public Filler() {
    try (var in = Filler.class.getResourceAsStream("filler.txt")) {
      if (in == null) {
        throw new IllegalStateException("filler.txt is not on the class path");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    var syllables = Syllables.of(line);
    longest = Math.max(longest, syllables.size());
    var phrase = String.join(" ", syllables);
    accented.add(phrase);
    if (syllables.size() > 1 || line.endsWith("*")) {
      folded.add(VietnameseText.fold(phrase));
    }
  }

  /// `syllables` without filler; empty where there is nothing but filler.
  public List<String> without(List<String> syllables) {
    var bare = syllables.stream().allMatch(VietnameseText::isUnaccented);
    var phrases = bare ? folded : accented;
    var rest = new ArrayList<String>();
    for (var at = 0; at < syllables.size(); ) {
      var length = longestMatch(syllables, at, phrases);
      if (length == 0) {
        rest.add(syllables.get(at++));
      } else {
        at += length;
      }
    }
    return List.copyOf(rest);
  }

  private int longestMatch(List<String> syllables, int at, Set<String> phrases) {
    for (var length = Math.min(longest, syllables.size() - at); length > 0; length--) {
      if (phrases.contains(String.join(" ", syllables.subList(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }
}
