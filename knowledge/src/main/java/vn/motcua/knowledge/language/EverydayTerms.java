package vn.motcua.knowledge.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everyday, regional and abbreviated words, replaced by the word that the catalogue uses
/// (`terms.tsv`). Names and questions both pass through it, so that they meet.
///
/// The longest variant wins. Text that carries no accents at all is compared without accents, but
/// then a variant of one short syllable is left alone: `ba`, `ni` or `chi` mean too many things.
public final class EverydayTerms {

  private static final int SAFE_WITHOUT_ACCENTS = 4;

  private final Map<String, List<String>> accented = new HashMap<>();
  private final Map<String, List<String>> folded = new HashMap<>();
  private int longest = 1;

  /// The terms that ship with the knowledge.
  public EverydayTerms() {
    try (var in = EverydayTerms.class.getResourceAsStream("terms.tsv")) {
      if (in == null) {
        throw new IllegalStateException("terms.tsv is not on the class path");
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
    var cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalStateException(
          "terms.tsv: 4 cells wanted, got " + cells.length + ": " + line);
    }
    var official = Syllables.of(cells[0]);
    for (var variant : cells[1].split("\\|")) {
      var syllables = Syllables.of(variant);
      longest = Math.max(longest, syllables.size());
      accented.put(String.join(" ", syllables), official);
      var bare = VietnameseText.fold(String.join(" ", syllables));
      if (syllables.size() > 1 || bare.length() >= SAFE_WITHOUT_ACCENTS || bare.equals(variant)) {
        folded.putIfAbsent(bare, official);
      }
    }
  }

  /// The syllables of `text` with every everyday word replaced.
  public List<String> officialSyllables(String text) {
    var bare = VietnameseText.isUnaccented(text);
    return replaced(Syllables.of(text), bare ? folded : accented, bare);
  }

  private List<String> replaced(
      List<String> syllables, Map<String, List<String>> table, boolean bare) {
    var result = new ArrayList<String>();
    for (var at = 0; at < syllables.size(); ) {
      var length = longestMatch(syllables, at, table);
      if (length == 0) {
        result.add(syllables.get(at++));
      } else {
        var official = table.getOrDefault(key(syllables, at, length), List.of());
        official.forEach(word -> result.add(bare ? VietnameseText.fold(word) : word));
        at += length;
      }
    }
    return List.copyOf(result);
  }

  private int longestMatch(List<String> syllables, int at, Map<String, List<String>> table) {
    for (var length = Math.min(longest, syllables.size() - at); length > 0; length--) {
      if (table.containsKey(key(syllables, at, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String key(List<String> syllables, int at, int length) {
    return String.join(" ", syllables.subList(at, at + length));
  }
}
