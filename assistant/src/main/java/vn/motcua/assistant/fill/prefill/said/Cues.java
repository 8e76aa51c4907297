package vn.motcua.assistant.fill.prefill.said;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.VietnameseText;

/// Finds words that tell what comes next.
public final class Cues {

  /// A cue and the word behind it.
  public record Found(Cue cue, int end) {}

  private record Row(Cue cue, Phrase phrase) {}

  /// By the first word without marks, since marks may have been left out.
  private final Map<String, List<Row>> byFirst = new HashMap<>();

  /// The cues that ship with the package.
  public Cues() {
    for (var line : ResourceLines.of(Cues.class, "cues.tsv")) {
      var cells = line.split("\t", -1);
      for (var phrase : cells[1].split("\\|")) {
        add(Cue.valueOf(cells[0]), Phrase.of(phrase));
      }
    }
  }

  private void add(Cue cue, Phrase phrase) {
    byFirst
        .computeIfAbsent(phrase.bare().getFirst(), _ -> new ArrayList<>())
        .add(new Row(cue, phrase));
  }

  /// The longest cue at `at`; of two as long, the one that stands first in the table.
  public @Nullable Found at(Said said, int at) {
    if (at >= said.size()) {
      return null;
    }
    var longest = longest(said, at, said.word(at).bareRaw(), null);
    return longest(said, at, said.word(at).bareTerm(), longest);
  }

  private @Nullable Found longest(Said said, int at, String first, @Nullable Found found) {
    var longest = found;
    for (var row : byFirst.getOrDefault(first, List.of())) {
      var length = said.lengthOf(at, row.phrase());
      if (length > 0 && (longest == null || at + length > longest.end())) {
        longest = new Found(row.cue(), at + length);
      }
    }
    return longest;
  }

  /// Whether the word at `at` is of `cue` with the marks that were meant, not only without.
  boolean isMeant(Said said, int at, Cue cue) {
    var term = said.word(at).term();
    return term.equals(said.word(at).raw())
        || byFirst.getOrDefault(VietnameseText.fold(term), List.of()).stream()
            .anyMatch(row -> row.cue() == cue && row.phrase().words().getFirst().equals(term));
  }

  /// Whether `cue` stands at `at`.
  public boolean is(Said said, int at, Cue cue) {
    var found = at(said, at);
    return found != null && found.cue() == cue;
  }
}
