package vn.motcua.assistant.officer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.calibration.Calibration;
import vn.motcua.assistant.conversation.Explanation;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.search.regulation.ArticleHit;

/// Tells why something was answered: what was understood, what was found with its scores, and the
/// lines they were held against. The person's words are left out.
public final class Explaining {

  private static final int MOST = 5;

  private final Map<String, Double> lines = new LinkedHashMap<>();

  /// @param calibration the lines that scores are held against
  public Explaining(Calibration calibration) {
    lines.put("floor", calibration.floor());
    lines.put("sure", calibration.sure());
    lines.put("near", calibration.near());
    lines.put("certain", calibration.certain());
    lines.put("margin", calibration.margin());
  }

  /// Why `decision` was taken.
  ///
  /// @param laws the articles that a search for the message found, best first
  public Explanation of(
      Understanding understanding, Retrieval retrieval, Decision decision, List<ArticleHit> laws) {
    return new Explanation(
        rounded(confidence(decision, retrieval, laws)),
        word(understanding.topic()),
        understanding.intents().stream().map(Explaining::word).toList(),
        understanding.wishes().cues().stream().map(Explaining::word).toList(),
        understanding.subject().law().map(Explaining::place).orElse(null),
        retrieval.hits().stream()
            .limit(MOST)
            .map(hit -> new Reply.Found(hit.code(), hit.name(), rounded(hit.score())))
            .toList(),
        laws.stream()
            .limit(MOST)
            .map(hit -> new Explanation.Law(hit.id(), hit.clause(), rounded(hit.score())))
            .toList(),
        lines,
        decision
            .getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
            .toLowerCase(Locale.ROOT),
        List.of());
  }

  private static double confidence(Decision decision, Retrieval retrieval, List<ArticleHit> laws) {
    return switch (decision) {
      case Decision.Law(var match, var _) -> match.articles().isEmpty() ? 0 : 1;
      case Decision.Known _, Decision.WhichKnown _, Decision.Changed _, Decision.Guide _ -> 1;
      case Decision.NotFound _ -> laws.isEmpty() ? 0 : laws.getFirst().score();
      case Decision.Answer(var _, var _, var _, var _, var hits) ->
          hits.isEmpty() ? retrieval.bestScore() : hits.getFirst().score();
      case Decision.Several _, Decision.Event _, Decision.Judged _, Decision.Place _ ->
          retrieval.bestScore();
      case Decision.Fill _, Decision.AskFact _, Decision.AskBack _ -> retrieval.bestScore();
      case Decision.Checked _ -> retrieval.bestScore();
      case Decision.Due _, Decision.Overdue _, Decision.AskDay _ -> retrieval.bestScore();
    };
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /// `khoản 2 Điều 14 104/2022/NĐ-CP`; names of laws are the person's words and left out.
  private static String place(LegalReference law) {
    return Stream.of(
            part("điểm ", law.point()),
            part("khoản ", law.clause()),
            part("Điều ", law.article()),
            part("Chương ", law.chapter()),
            law.type() == null ? null : law.type().vietnamese(),
            law.number())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static @Nullable String part(String label, @Nullable String value) {
    return value == null ? null : label + value;
  }
}
