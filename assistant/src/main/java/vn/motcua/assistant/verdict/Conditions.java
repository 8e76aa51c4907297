package vn.motcua.assistant.verdict;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.assistant.phrase.Message;
import vn.motcua.assistant.phrase.PhraseRules;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.rule.CaseFact;

/// Tells whether the condition of a row holds on what is known of the case. What the words do not
/// decide stays unknown.
final class Conditions {

  /// Whether a condition holds.
  enum Answer {
    YES,
    NO,
    UNKNOWN
  }

  private static final Map<FilingChannel.Kind, List<String>> CHANNELS =
      Map.of(
          FilingChannel.Kind.IN_PERSON, List.of("trực tiếp", "tại quầy"),
          FilingChannel.Kind.ONLINE, List.of("trực tuyến", "trên cổng", "môi trường điện tử"),
          FilingChannel.Kind.POST, List.of("bưu chính", "bưu điện"));

  /// When a paper is handed in, and not whether.
  private static final Pattern ON_RECEIPT =
      Pattern.compile("(?:chỉ )?khi (?:đến )?nhận (?:giấy|thẻ|sổ|bằng|kết quả)[^,;]{0,40}");

  private static final Pattern MORE_THAN_ONE = Pattern.compile("\\d|,|;| hoặc | và | trừ ");

  private final CircumstanceReader reader;

  private final EverydayTerms terms = new EverydayTerms();
  private final PhraseRules<CaseFact> official =
      new PhraseRules<>(Conditions.class, "conditions.tsv", CaseFact.class, terms);

  Conditions(CircumstanceReader reader) {
    this.reader = reader;
  }

  /// Whether `condition` holds. What somebody says in so many words holds. A way of filing alone
  /// decides; facts decide only in plain words, where all of them are known, or all are said not
  /// to be so.
  Answer hold(String condition, Circumstances known) {
    if (known.said().stream().anyMatch(phrase -> Alike.says(phrase, condition))) {
      return Answer.YES;
    }
    var words = VietnameseText.normal(condition);
    var channels = channels(words);
    var facts = reader.read(List.of(condition)).facts();
    if (!channels.isEmpty() && known.channel().isPresent()) {
      if (!channels.contains(known.channel().get())) {
        return Answer.NO;
      }
      if (facts.isEmpty()) {
        return words.length() <= LONGEST_OF_CHANNEL ? Answer.YES : Answer.UNKNOWN;
      }
    }
    if (facts.isEmpty()) {
      return Answer.UNKNOWN;
    }
    if (!isPlain(words)) {
      return Answer.UNKNOWN;
    }
    if (known.excluded().containsAll(facts)) {
      return Answer.NO;
    }
    return known.known().containsAll(facts) ? Answer.YES : Answer.UNKNOWN;
  }

  /// The same for a condition under which something is due: words that resemble it will do, the
  /// procedure's own name, or one of the facts that it names.
  ///
  /// @param title the procedure's name
  Answer due(String condition, Circumstances known, String title) {
    if (known.said().stream().anyMatch(phrase -> Alike.resembles(phrase, condition))
        || Alike.says(title, condition)) {
      return Answer.YES;
    }
    if (ON_RECEIPT.matcher(VietnameseText.normal(condition)).matches()) {
      return Answer.YES;
    }
    var answer = hold(condition, known);
    return answer == Answer.UNKNOWN && namesKnownFact(condition, known) ? Answer.YES : answer;
  }

  /// Whether a condition under which something is due holds in the case of `asked`.
  Answer isDue(String condition, Case asked) {
    var known = asked.circumstances();
    var answer = due(condition, known, asked.title());
    return answer == Answer.UNKNOWN && Alike.cover(known.said(), condition) ? Answer.YES : answer;
  }

  /// Whether one of the things that the condition lists names facts, and all of them are known.
  private boolean namesKnownFact(String condition, Circumstances known) {
    var words = VietnameseText.normal(condition);
    if (words.length() > LONGEST_OF_LIST || !channels(words).isEmpty()) {
      return false;
    }
    return BETWEEN
        .splitAsStream(words)
        .filter(part -> !BARS.matcher(part).find())
        .map(part -> official.labels(Message.of(part, terms)))
        .anyMatch(facts -> !facts.isEmpty() && known.known().containsAll(facts));
  }

  private static final int LONGEST_OF_LIST = 220;
  private static final Pattern BETWEEN = Pattern.compile("[,;]| hoặc ");
  private static final Pattern BARS =
      Pattern.compile("không(?! còn)|chưa bị|trừ|đồng thời| và |(?<!người )khác ");

  /// A longer condition says more than how it is filed.
  private static final int LONGEST_OF_CHANNEL = 110;

  /// A longer condition says more than the facts that were read in it.
  private static final int LONGEST_OF_FACTS = 90;

  /// Whether it says one thing only: no choice, no figure, no long words.
  private static boolean isPlain(String words) {
    return words.length() <= LONGEST_OF_FACTS && !MORE_THAN_ONE.matcher(words).find();
  }

  /// The ways of filing that `words` name, in the normal form of the language.
  static Set<FilingChannel.Kind> channels(String words) {
    var found = EnumSet.noneOf(FilingChannel.Kind.class);
    CHANNELS.forEach((channel, phrases) -> {
      if (phrases.stream().anyMatch(words::contains)) {
        found.add(channel);
      }
    });
    return found;
  }
}
