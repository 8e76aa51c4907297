package vn.motcua.assistant.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.situation.Age;
import vn.motcua.assistant.situation.Ages;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.language.Remembered;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.language.token.Token;
import vn.motcua.knowledge.language.token.Tokens;

/// Reads the ideas of a text: everyday words and those that mean the same (`same.tsv`) become one
/// word, and what stands behind a "không" is denied up to the next clause. Only official texts are
/// kept; what somebody typed is forgotten with the answer that it was read for.
final class IdeaReader {

  /// Words that only carry a sentence, or say no more than that a case is meant.
  private static final Set<String> COMMON =
      Set.of(
          "khi", "nếu", "đối", "với", "trường", "hợp", "thì", "là", "của", "và", "các", "có", "cho",
          "theo", "tại", "ở", "được", "bị", "phải", "người", "tôi", "việc", "làm", "a", "b", "c",
          "d", "e", "1", "2", "3", "4", "5", "hoặc", "hay", "mà", "đang", "đã", "sẽ", "cũng", "chỉ",
          "này", "đó", "những", "một", "đi", "xin", "mình", "thuộc", "diện", "do", "bằng", "nên",
          "rồi", "từng", "tượng", "chứ");

  private static final Set<String> DENIALS =
      Set.of("không", "chưa", "trừ", "chẳng", "hổng", "chả", "khong", "chua");

  /// Here a denial ends.
  private static final Set<String> CLAUSES =
      Set.of("mà", "nhưng", "nên", "thì", "vì", "do", "hoặc", "hay");

  private static final Pattern SIGN = Pattern.compile("[,;.:()?!–]|\\s-\\s");

  private static final Pattern AGE =
      Pattern.compile(
          "(?:(?:chưa|không|dưới|trên|từ|đủ|quá|đến|hơn) )*\\d{1,3} (?:tháng )?tuổi(?: (?:trở )?(?:lên|xuống))?");

  private static final int MOST_KEPT = 20_000;

  private final Reading reading = new Reading();
  private final EverydayTerms terms = new EverydayTerms(EverydayTerms.shipped(), reading::of);
  private final SameWords same = new SameWords();
  private final Ages ages = new Ages(reading);
  private final Map<String, Ideas> asTheyStand = new ConcurrentHashMap<>();
  private final Map<String, Ideas> asSaid = new ConcurrentHashMap<>();
  private final Remembered<String, Ideas> meant = new Remembered<>();
  private final Remembered<String, Ideas> typed = new Remembered<>();

  /// The ideas of official words, which are taken as they stand.
  Ideas official(String text) {
    return kept(asTheyStand, text, Tokens::of);
  }

  /// The ideas of official words, read as those of people are.
  Ideas officialAsSaid(String text) {
    return kept(asSaid, text, reading::of);
  }

  /// The ideas of what somebody typed, read as it was meant.
  Ideas said(String text) {
    return meant.of(text, key -> read(key, reading::of));
  }

  /// The ideas of what somebody typed, taken as official words are.
  Ideas typed(String text) {
    return typed.of(text, key -> read(key, Tokens::of));
  }

  /// Official texts come back with every question on their procedure.
  private Ideas kept(Map<String, Ideas> ideas, String text, Function<String, List<Token>> tokens) {
    if (ideas.size() > MOST_KEPT) {
      ideas.clear();
    }
    return ideas.computeIfAbsent(text, key -> read(key, tokens));
  }

  private static String withoutAge(String text) {
    return AGE.matcher(VietnameseText.normal(text)).replaceAll(" , ");
  }

  private Ideas read(String text, Function<String, List<Token>> tokens) {
    var cut = withoutAge(text);
    var so = new HashSet<String>();
    var not = new HashSet<String>();
    var denied = false;
    var end = 0;
    for (var token : same.in(terms.official(tokens.apply(cut)))) {
      var word = token.term();
      denied &= !isClause(cut, end, token) && !CLAUSES.contains(word);
      end = Math.max(end, token.end());
      if (DENIALS.contains(word)) {
        denied = true;
      } else if (!COMMON.contains(word)) {
        (denied ? not : so).add(word);
      }
    }
    var marked = !VietnameseText.isUnaccented(VietnameseText.normal(text));
    var ideas = new Ideas(so, not, age(text), marked);
    return marked ? ideas : ideas.bare();
  }

  private static boolean isClause(String text, int end, Token token) {
    return token.start() > end && SIGN.matcher(text.substring(end, token.start())).find();
  }

  private @Nullable Age age(String text) {
    return text.contains("tuổi") || text.contains("tuoi") ? ages.in(text, 0).orElse(null) : null;
  }
}
