package vn.motcua.assistant.verdict.told;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.motcua.assistant.phrase.Message;
import vn.motcua.assistant.phrase.PhraseRules;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.rule.CaseFact;

/// Reads the conditions of rows. One is held against many cases, so that it is read once.
public final class ConditionReader {

  private static final Map<FilingChannel.Kind, List<String>> CHANNELS =
      Map.of(
          FilingChannel.Kind.IN_PERSON, List.of("trực tiếp", "tại quầy"),
          FilingChannel.Kind.ONLINE, List.of("trực tuyến", "trên cổng", "môi trường điện tử"),
          FilingChannel.Kind.POST, List.of("bưu chính", "bưu điện"));

  private static final int LONGEST_OF_LIST = 220;
  private static final Pattern BETWEEN = Pattern.compile("[,;]| hoặc ");
  private static final Pattern BARS =
      Pattern.compile("không(?! còn)|chưa bị|trừ|đồng thời| và |(?<!người )khác ");

  private static final int MOST_KNOWN = 20_000;

  private final CircumstanceReader reader;
  private final EverydayTerms terms = new EverydayTerms();
  private final PhraseRules<CaseFact> official =
      new PhraseRules<>(ConditionReader.class, "conditions.tsv", CaseFact.class, terms);
  private final Map<String, StatedCondition> known = new ConcurrentHashMap<>();

  ConditionReader(CircumstanceReader reader) {
    this.reader = reader;
  }

  StatedCondition of(String condition) {
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(condition, this::read);
  }

  private StatedCondition read(String condition) {
    var words = VietnameseText.normal(condition);
    var channels = channels(words);
    var listed =
        words.length() > LONGEST_OF_LIST || !channels.isEmpty()
            ? List.<Set<CaseFact>>of()
            : listed(words);
    return new StatedCondition(words, channels, reader.read(List.of(condition)).facts(), listed);
  }

  private List<Set<CaseFact>> listed(String words) {
    return BETWEEN
        .splitAsStream(words)
        .filter(part -> !BARS.matcher(part).find())
        .map(part -> Set.copyOf(official.labels(Message.of(part, terms))))
        .filter(facts -> !facts.isEmpty())
        .toList();
  }

  /// The ways of filing that `words` name, in the normal form of the language.
  public static Set<FilingChannel.Kind> channels(String words) {
    var found = EnumSet.noneOf(FilingChannel.Kind.class);
    CHANNELS.forEach((channel, phrases) -> {
      if (phrases.stream().anyMatch(words::contains)) {
        found.add(channel);
      }
    });
    return found;
  }
}
