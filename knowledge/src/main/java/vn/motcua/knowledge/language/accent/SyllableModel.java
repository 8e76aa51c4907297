package vn.motcua.knowledge.language.accent;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.knowledge.language.letter.Marks;

/// How likely a syllable is after the two before it: counts of single syllables, pairs and triples,
/// interpolated after Witten and Bell (the more different syllables followed a context, the more
/// is left for those that never did). [SyllableCounts] makes it.
public final class SyllableModel {

  /// Stands before the first and behind the last syllable.
  static final int BOUNDARY = 0;

  /// Stands for all that is no syllable: numbers, names of forms, foreign words.
  static final int OTHER = 1;

  static final int UNKNOWN = -1;

  private static final int[] NONE = {};
  private static final double UNSEEN = 0.5;

  private final List<String> syllables;
  private final int[] counts;
  private final CountRows pairs;
  private final CountRows triples;
  private final double total;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, int[]> byBare = new HashMap<>();

  SyllableModel(List<String> syllables, int[] counts, CountRows pairs, CountRows triples) {
    this.syllables = List.copyOf(syllables);
    this.counts = counts;
    this.pairs = pairs;
    this.triples = triples;
    total = Arrays.stream(counts).asLongStream().sum() + UNSEEN * counts.length;
    index();
  }

  private void index() {
    var bare = new HashMap<String, List<Integer>>();
    for (var id = 0; id < syllables.size(); id++) {
      ids.put(syllables.get(id), id);
      if (id > OTHER) {
        bare.computeIfAbsent(Marks.fold(syllables.get(id)), key -> new ArrayList<>()).add(id);
      }
    }
    for (var form : bare.entrySet()) {
      form.getValue().sort((one, other) -> Integer.compare(counts[other], counts[one]));
      byBare.put(form.getKey(), form.getValue().stream().mapToInt(id -> id).toArray());
    }
  }

  /// The model that ships with the package.
  public static SyllableModel embedded() {
    try (var in = SyllableModel.class.getResourceAsStream("syllables.bin")) {
      if (in == null) {
        throw new IllegalStateException("syllables.bin is not on the class path");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads what [SyllableCounts#write] wrote.
  ///
  /// @throws IOException if it cannot be read
  public static SyllableModel read(InputStream in) throws IOException {
    var data = new DataInputStream(new BufferedInputStream(in));
    var size = CountRows.readNumber(data);
    var syllables = new ArrayList<String>(size);
    var counts = new int[size];
    for (var id = 0; id < size; id++) {
      syllables.add(data.readUTF());
      counts[id] = CountRows.readNumber(data);
    }
    var pairs = CountRows.read(data, size);
    return new SyllableModel(syllables, counts, pairs, CountRows.read(data, pairs.size()));
  }

  /// How often `syllable` was counted; 0 where it is not known.
  public int count(String syllable) {
    var id = ids.getOrDefault(syllable, UNKNOWN);
    return id <= OTHER ? 0 : counts[id];
  }

  /// How often the two syllables were counted side by side.
  public int count(String first, String second) {
    var one = ids.getOrDefault(first, UNKNOWN);
    var other = ids.getOrDefault(second, UNKNOWN);
    return one <= OTHER || other <= OTHER ? 0 : pairs.count(pairs.find(one, other));
  }

  /// Whether two syllables, with some marks left out or none, were counted side by side at least
  /// `least` times.
  public boolean admitsPair(String first, String second, int least) {
    for (var one : candidates(Marks.fold(first))) {
      for (var other : candidates(Marks.fold(second))) {
        if (pairs.count(pairs.find(one, other)) >= least
            && Marks.admits(first, syllables.get(one))
            && Marks.admits(second, syllables.get(other))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Every known syllable that is written like this without its marks, the most frequent first.
  public List<String> meanings(String bare) {
    return Arrays.stream(byBare.getOrDefault(bare, NONE)).mapToObj(syllables::get).toList();
  }

  int[] candidates(String bare) {
    return byBare.getOrDefault(bare, NONE);
  }

  String syllable(int id) {
    return syllables.get(id);
  }

  int id(String syllable) {
    return ids.getOrDefault(syllable, UNKNOWN);
  }

  /// The natural logarithm of the probability of `third` after `first` and `second`.
  double logProbability(int first, int second, int third) {
    var context = pairs.find(first, second);
    var likely = probability(second, third);
    if (context >= 0 && triples.sum(context) > 0) {
      double novel = triples.kinds(context);
      var seen = triples.count(triples.find(context, third));
      likely = (seen + novel * likely) / (triples.sum(context) + novel);
    }
    return Math.log(likely);
  }

  private double probability(int second, int third) {
    var likely = (counts[third] + UNSEEN) / total;
    if (pairs.sum(second) == 0) {
      return likely;
    }
    double novel = pairs.kinds(second);
    return (pairs.count(pairs.find(second, third)) + novel * likely) / (pairs.sum(second) + novel);
  }
}
