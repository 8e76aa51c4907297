package vn.motcua.knowledge.search.regulation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.motcua.knowledge.language.VietnameseText;

/// All words of an index, as written and without marks, with the number of articles each is in.
/// Words are numbered in the order of their first appearance, so that common ones are short.
final class Vocabulary {

  /// Numbers that stand for no word but for the end of a passage, and of a part.
  static final int PASSAGE_END = 0;

  static final int PART_END = 1;
  private static final int FIRST = 2;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> bareNumbers = new HashMap<>();
  private final List<String> words = new ArrayList<>(List.of("", ""));
  private int[] bareOf = {-1, -1};
  private int[] frequency = {0, 0};
  private int[] bareFrequency = {};
  private int articles;
  private long syllables;

  /// The number of a word, which is new if it was never met.
  int add(String word) {
    var known = numbers.get(word);
    if (known != null) {
      return known;
    }
    var number = words.size();
    numbers.put(word, number);
    words.add(word);
    words.add(word);
    var bare = bareNumbers.computeIfAbsent(VietnameseText.fold(word), key -> bareNumbers.size());
    bareOf = grown(bareOf, number);
    bareOf[number] = bare;
    frequency = grown(frequency, number);
    bareFrequency = grown(bareFrequency, bare);
    return number;
  }

  private static int[] grown(int[] array, int index) {
    return index < array.length ? array : Arrays.copyOf(array, Math.max(1024, 2 * index));
  }

  /// Counts an article that is made of these words.
  ///
  /// @param length its syllables
  void count(Iterable<Integer> distinct, int length) {
    var bare = new HashSet<Integer>();
    for (var number : distinct) {
      frequency[number]++;
      bare.add(bareOf[number]);
    }
    bare.forEach(number -> bareFrequency[number]++);
    articles++;
    syllables += length;
  }

  /// The number of a word; -1 where no article has it.
  int numberOf(String word) {
    return numbers.getOrDefault(word, -1);
  }

  /// The number of a word without marks; -1 where no article has it in any spelling.
  int bareNumberOf(String folded) {
    return bareNumbers.getOrDefault(folded, -1);
  }

  /// The number of the word without marks.
  int bareOf(int number) {
    return bareOf[number];
  }

  /// How much a word tells, as written; rare ones tell more (inverse document frequency).
  double weight(int number) {
    return idf(number < FIRST ? 0 : frequency[number]);
  }

  /// The same for a word without marks.
  double bareWeight(int bare) {
    return idf(bare < 0 ? 0 : bareFrequency[bare]);
  }

  double idf(int in) {
    return Math.log(1 + (articles - in + 0.5) / (in + 0.5));
  }

  int articles() {
    return articles;
  }

  /// Mean number of syllables of an article's text.
  double meanLength() {
    return articles == 0 ? 1 : Math.max(1, (double) syllables / articles);
  }

  byte[] toBytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(articles);
      out.writeLong(syllables);
      out.writeInt(words.size());
      for (var number = FIRST; number < words.size(); number++) {
        out.writeUTF(words.get(number));
        out.writeInt(frequency[number]);
      }
      out.writeInt(bareNumbers.size());
      for (var bare = 0; bare < bareNumbers.size(); bare++) {
        out.writeInt(bareFrequency[bare]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Vocabulary of(byte[] bytes, int offset, int length) {
    var vocabulary = new Vocabulary();
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
      vocabulary.articles = in.readInt();
      vocabulary.syllables = in.readLong();
      var size = in.readInt();
      for (var number = FIRST; number < size; number++) {
        vocabulary.frequency = grown(vocabulary.frequency, vocabulary.add(in.readUTF()));
        vocabulary.frequency[number] = in.readInt();
      }
      var bare = in.readInt();
      for (var number = 0; number < bare; number++) {
        vocabulary.bareFrequency[number] = in.readInt();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vocabulary;
  }
}
