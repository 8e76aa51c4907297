package vn.motcua.knowledge.search.embedding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Counts letters: a made-up embedding that needs nobody, and can be told to fail.
public final class LettersEmbedding implements Embedding {

  private static final int LETTERS = 26;

  private final List<List<String>> asked = new ArrayList<>();
  private boolean failing;
  private int length = LETTERS;

  /// Every call so far, by its texts.
  public List<List<String>> asked() {
    return asked;
  }

  public void fail(boolean yes) {
    failing = yes;
  }

  /// From now on vectors have this many numbers.
  void giveLength(int numbers) {
    length = numbers;
  }

  @Override
  public List<float[]> vectors(List<String> texts, Duration patience) {
    asked.add(List.copyOf(texts));
    if (failing) {
      throw new EmbeddingUnavailable("made to fail");
    }
    return texts.stream().map(this::vector).toList();
  }

  private float[] vector(String text) {
    var vector = new float[length];
    for (var at = 0; at < text.length(); at++) {
      var letter = text.charAt(at);
      if (letter >= 'a' && letter < 'a' + length) {
        vector[letter - 'a']++;
      }
    }
    return vector;
  }
}
