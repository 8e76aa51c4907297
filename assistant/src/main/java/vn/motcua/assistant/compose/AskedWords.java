package vn.motcua.assistant.compose;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.likeness.SameWords;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;

/// Reads the words of a question that tell what is asked of a procedure beyond its name, and how
/// much each tells: a word of few passages tells more than one of many.
public final class AskedWords {

  /// A syllable alone may be half of any word.
  private static final double SINGLE = 0.35;

  /// What stands nowhere in the record was asked all the same.
  private static final double UNHEARD = 0.15;

  /// All that stands nowhere in the record weighs no more than this many words that stand once: a
  /// long story does not hide what it asks.
  private static final double MOST_UNHEARD = 0.8;

  /// Whatever speaks of less than this speaks of something else.
  private static final double LEAST_SHARE = 0.4;

  /// A pair of syllables that stands in more passages than this is one of the matter itself.
  private static final double COMMON = 0.34;

  /// Words that frame a question: they tell something only beside one that stands in the record, as
  /// in `có mặt`.
  private static final Set<String> FRAME =
      Set.of(
          "có", "không", "ko", "cần", "phải", "được", "đc", "thì", "sao", "là", "và", "hay", "hoặc",
          "của", "cho", "tôi", "tui", "em", "anh", "chị", "mình", "ạ", "à", "nhỉ", "vậy", "này",
          "đó", "hỏi", "xin", "muốn", "giờ", "nay", "đang", "đã", "sẽ", "rồi", "nữa", "thế", "nào",
          "gì", "ai", "bao", "nhiêu", "ở", "tại", "với", "để", "khi", "nếu", "mà", "cũng", "luôn",
          "đi", "làm", "bị", "ra", "vào", "lên", "về", "người", "nhà", "bắt", "buộc", "thủ", "tục",
          "giấy", "tờ", "hồ", "sơ", "nộp", "mang", "theo", "đem", "hông", "hong", "hok", "vẫn",
          "chưa", "bạn", "cô", "chú", "bác", "cháu", "con", "ông", "bà", "các", "những", "một",
          "vụ", "việc", "sau", "trước", "lại", "thêm", "trường", "hợp", "bằng", "từ", "do", "vì",
          "nên");

  /// One word, though a half of it frames questions elsewhere.
  private static final Set<String> WHOLE =
      Stream.of("có mặt", "hợp đồng", "hợp pháp", "con nuôi", "con dấu", "làm chứng", "từ chối")
          .flatMap(word -> Stream.of(word, VietnameseText.fold(word)))
          .collect(Collectors.toUnmodifiableSet());

  /// Words of two syllables that stand in passages of any kind.
  private static final Set<String> FRAME_PAIRS =
      Stream.of("cán bộ", "công chức", "cơ quan", "anh chị", "cấp xã", "cấp tỉnh", "nơi có")
          .flatMap(word -> Stream.of(word, VietnameseText.fold(word)))
          .collect(Collectors.toUnmodifiableSet());

  /// Words of two syllables that tell no paper from another.
  private static final Set<String> GENERIC_PAIRS =
      Stream.of("hồ sơ", "giấy tờ", "thủ tục", "bản sao", "bản chính", "trường hợp")
          .flatMap(word -> Stream.of(word, VietnameseText.fold(word)))
          .collect(Collectors.toUnmodifiableSet());

  /// When something is to be, which is no matter of its own.
  private static final Set<String> TIMES =
      Stream.of("năm", "tháng", "ngày", "tuần", "hôm", "mai", "cuối", "đầu", "mới")
          .flatMap(word -> Stream.of(word, VietnameseText.fold(word)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> FRAME_BARE =
      FRAME.stream().map(VietnameseText::fold).collect(Collectors.toUnmodifiableSet());

  private final EverydayTerms terms = new EverydayTerms();
  private final SameWords same = new SameWords();

  /// One that reads everyday words.
  public AskedWords() {}

  /// What was asked, with the weight of each word.
  ///
  /// @param said the words of the passages that have any pair of what was asked, by passage
  /// @param telling the pairs that tell what is asked
  /// @param halfTelling pairs of which a half only frames questions: two of them tell what is asked
  public record Asked(
      Map<String, Set<String>> said,
      Map<String, Double> weights,
      Set<String> telling,
      Set<String> halfTelling) {

    /// Whether anything is asked beyond the name.
    public boolean isEmpty() {
      return weights.isEmpty();
    }

    /// How many of the words that tell what is asked `passage` has; those that half frame it count half.
    int telling(String passage) {
      var words = said.getOrDefault(passage, Set.of());
      return (int)
          (telling.stream().filter(words::contains).count()
              + halfTelling.stream().filter(words::contains).count() / 2);
    }

    /// How much of what was asked `passage` speaks of, from 0 to 1; 0 where that is too little.
    public double share(String passage) {
      var words = said.getOrDefault(passage, Set.of());
      if (telling.stream().noneMatch(words::contains)
          && halfTelling.stream().filter(words::contains).count() < 2) {
        return 0;
      }
      var all = weights.values().stream().mapToDouble(weight -> weight).sum();
      var found =
          weights.entrySet().stream()
              .filter(entry -> words.contains(entry.getKey()))
              .mapToDouble(Map.Entry::getValue)
              .sum();
      return found / all < LEAST_SHARE ? 0 : found / all;
    }
  }

  /// What `question` asks of the procedure called `name`, of which `passages` speak.
  public Asked of(String question, String name, List<String> passages) {
    var marked = isMarked(question);
    var asked = asked(question, name, marked);
    var said = said(asked, passages, marked);
    var weights = new HashMap<String, Double>();
    var unheard = new HashMap<String, Double>();
    var telling = new HashSet<String>();
    var halfTelling = new HashSet<String>();
    for (var word : asked) {
      var times = (int) said.values().stream().filter(words -> words.contains(word)).count();
      var framed = isFramed(word);
      if (framed && times == 0) {
        continue;
      }
      (times == 0 ? unheard : weights)
          .put(word, weight(!framed && isPair(word), times, passages.size()));
      if (isPair(word) && times > 0 && times <= Math.max(2, COMMON * passages.size())) {
        (framed ? halfTelling : telling).add(word);
      }
    }
    weights.putAll(lightened(unheard, MOST_UNHEARD * weight(true, 1, passages.size())));
    return new Asked(said, Map.copyOf(weights), Set.copyOf(telling), Set.copyOf(halfTelling));
  }

  /// `weights`, in sum at most `most`.
  private static Map<String, Double> lightened(Map<String, Double> weights, double most) {
    var all = weights.values().stream().mapToDouble(weight -> weight).sum();
    var lighter = new HashMap<>(weights);
    lighter.replaceAll((_, weight) -> weight * Math.min(1, most / all));
    return lighter;
  }

  /// How many words of `question` `passage` has, beyond those that frame it or name the procedure;
  /// each two together count as one more.
  long shared(String question, String name, String passage) {
    var marked = isMarked(question);
    var said = words(passage, marked);
    return asked(question, name, marked).stream().filter(said::contains).count();
  }

  /// The pairs of syllables in `question` that neither name the procedure nor only frame it.
  public Set<String> pairs(String question, String name) {
    var pairs = asked(question, name, isMarked(question));
    pairs.removeIf(word -> !isPair(word));
    return pairs;
  }

  /// Whether `question` asks anything beyond the name of the procedure.
  boolean asksMore(String question, String name) {
    return asked(question, name, isMarked(question)).stream()
        .anyMatch(word -> !isPair(word) && !isFrame(word) && !TIMES.contains(word));
  }

  /// How many of `pairs` `passage` has.
  public long count(Set<String> pairs, String passage) {
    var said = words(passage, pairs.isEmpty() || isMarked(String.join(" ", pairs)));
    return pairs.stream().filter(said::contains).count();
  }

  /// Tells whether a passage speaks of `thing`, by two syllables of it together where it has several;
  /// anything does of what is only the procedure called `name`.
  Predicate<String> naming(String thing, String name) {
    var marked = isMarked(thing);
    var pairs = told(asked(thing, "", marked));
    return told(asked(thing, name, marked)).isEmpty() || pairs.isEmpty()
        ? _ -> true
        : passage -> words(passage, marked).stream().anyMatch(pairs::contains);
  }

  /// Tells whether a passage has two neighbouring syllables of `core`, or the only one; anything has
  /// where they are of the name of the procedure.
  Predicate<String> tellingApart(String core, String name) {
    var marked = isMarked(core);
    var all = words(core, marked);
    var pairs = all.stream().filter(AskedWords::isPair).collect(Collectors.toSet());
    var wanted = pairs.isEmpty() ? all : pairs;
    wanted.removeAll(GENERIC_PAIRS);
    return wanted.isEmpty() || words(name, marked).containsAll(wanted)
        ? _ -> true
        : passage -> !Collections.disjoint(words(passage, marked), wanted);
  }

  private static Set<String> told(Set<String> words) {
    return words.stream()
        .filter(word -> isPair(word) && !isFramed(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether `question` asks something beyond the name of the procedure of which `passages` have no
  /// word.
  boolean isUnheard(String question, String name, List<String> passages) {
    var marked = isMarked(question);
    var asked = asked(question, name, marked);
    var all = String.join("\n", passages).toLowerCase(Locale.ROOT);
    var text = marked ? all : VietnameseText.fold(all);
    return asked.stream().anyMatch(word -> isPair(word) && !isFramed(word))
        && asked.stream().noneMatch(text::contains);
  }

  /// Whether `thing` is named by two syllables together that are none of the name of the procedure, and
  /// none of `passages` names it so.
  boolean isUnnamed(String thing, String name, List<String> passages) {
    var marked = isMarked(thing);
    var named = words(name, marked);
    var asked = new HashSet<>(told(asked(thing, name, marked)));
    asked.removeIf(word -> Stream.of(word.split(" ")).anyMatch(named::contains));
    return !asked.isEmpty()
        && passages.stream()
            .noneMatch(passage -> !Collections.disjoint(words(passage, marked), asked));
  }

  private static boolean isMarked(String question) {
    return !VietnameseText.isUnaccented(VietnameseText.normal(question));
  }

  /// The words of `question` that neither name the procedure nor only frame what is asked.
  private Set<String> asked(String question, String name, boolean marked) {
    var asked = words(question, marked);
    var named = words(name, marked);
    asked.removeIf(
        word -> Stream.of(word.split(" ")).allMatch(each -> named.contains(each) || isFrame(each)));
    return asked;
  }

  /// Whether a half of the word only frames the question.
  private static boolean isFramed(String word) {
    return FRAME_PAIRS.contains(word)
        || (!WHOLE.contains(word) && Stream.of(word.split(" ")).anyMatch(AskedWords::isFrame));
  }

  private static boolean isFrame(String syllable) {
    return FRAME.contains(syllable) || FRAME_BARE.contains(syllable);
  }

  /// The words of the passages that have a pair of what was asked as it stands; the rest is not worth
  /// reading.
  private Map<String, Set<String>> said(Set<String> asked, List<String> passages, boolean marked) {
    var pairs = asked.stream().filter(AskedWords::isPair).toList();
    var said = new HashMap<String, Set<String>>();
    for (var passage : passages) {
      var lower = passage.toLowerCase(Locale.ROOT);
      var text = marked ? lower : VietnameseText.fold(lower);
      if (pairs.stream().anyMatch(text::contains)) {
        said.computeIfAbsent(passage, each -> words(each, marked));
      }
    }
    return said;
  }

  private static double weight(boolean isPair, int times, int passages) {
    var rarity =
        times == 0
            ? UNHEARD * Math.log(passages + 1.0)
            : Math.log((passages + 1.0) / (times + 0.5));
    return (isPair ? 1 : SINGLE) * Math.max(0.1, rarity);
  }

  private static boolean isPair(String word) {
    return word.indexOf(' ') >= 0;
  }

  /// The syllables of `text` and each two neighbours.
  private Set<String> words(String text, boolean marked) {
    var official = same.of(terms.officialSyllables(text));
    var syllables = marked ? official : official.stream().map(VietnameseText::fold).toList();
    var words = new HashSet<>(syllables);
    words.addAll(Syllables.pairs(syllables));
    return words;
  }
}
