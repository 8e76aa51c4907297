package vn.motcua.knowledge.search.regulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.Spelling;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;

/// What remains of a question about law once the words that only ask are left out
/// (`asking.txt`): stretches of words that stood side by side.
final class QuestionWords {

  /// A question without the words that ask.
  ///
  /// @param stretches what remains, in order
  /// @param definition whether it asks what something is
  record Rest(List<List<String>> stretches, boolean definition) {}

  private static final String DEFINING = "=";

  private record Phrase(List<String> words, boolean defining) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  QuestionWords() {
    for (var line : ResourceLines.of(QuestionWords.class, "asking.txt")) {
      var words = Syllables.of(line);
      byFirst
          .computeIfAbsent(VietnameseText.fold(words.getFirst()), key -> new ArrayList<>())
          .add(new Phrase(words, line.startsWith(DEFINING)));
    }
  }

  Rest of(String question) {
    var syllables = Syllables.of(question);
    var stretches = new ArrayList<List<String>>();
    var stretch = new ArrayList<String>();
    var definition = false;
    for (var at = 0; at < syllables.size(); ) {
      var phrase = phraseAt(syllables, at);
      if (phrase == null) {
        stretch.add(syllables.get(at++));
        continue;
      }
      at += phrase.words().size();
      definition |= phrase.defining();
      add(stretches, stretch);
      stretch = new ArrayList<>();
    }
    add(stretches, stretch);
    return stretches.isEmpty()
        ? new Rest(List.of(syllables), false)
        : new Rest(stretches, definition);
  }

  private static void add(List<List<String>> stretches, List<String> stretch) {
    if (!stretch.isEmpty()) {
      stretches.add(List.copyOf(stretch));
    }
  }

  private @Nullable Phrase phraseAt(List<String> syllables, int at) {
    Phrase longest = null;
    var first = VietnameseText.fold(syllables.get(at));
    for (var phrase : byFirst.getOrDefault(first, List.of())) {
      var longer = longest == null || phrase.words().size() > longest.words().size();
      if (longer && Spelling.agrees(syllables, at, phrase.words())) {
        longest = phrase;
      }
    }
    return longest;
  }
}
