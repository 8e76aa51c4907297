package vn.motcua.assistant.retrieve.fit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.rule.CaseFact;

/// What happens to papers, as official names and records write of it; and as people told it.
public final class Mishaps {

  /// Words for each. Of "mất" those are left out that are said of people, of what they can do and of a
  /// nationality.
  private static final Map<CaseFact, Pattern> WRITTEN =
      new EnumMap<>(
          Map.of(
              CaseFact.LOST,
              Pattern.compile(
                  "(?u)(?<!người )(?<!người đã )(?<!thân )(?<!đã )(?<!làm )(?<!\\p{L})mất"
                      + "(?! (?:thai|quốc tịch|tại|ở|năng lực|tích|sức|tính năng|quyền))(?!\\p{L})|thất lạc"),
              CaseFact.DAMAGED,
              written("hỏng|hư hỏng|rách|nát|mờ|bong tróc"),
              CaseFact.EXPIRED,
              written("hết hạn|hết hiệu lực|quá hạn|hết thời hạn|đến tuổi phải đổi"),
              CaseFact.WRONG,
              written("sai|sai sót|sai lệch|ghi nhầm|nhầm lẫn")));

  private Mishaps() {}

  private static Pattern written(String words) {
    return Pattern.compile("(?u)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  /// What `text` of an official name or record speaks of.
  public static Set<CaseFact> writtenIn(String text) {
    var words = VietnameseText.normal(text);
    return WRITTEN.entrySet().stream()
        .filter(row -> row.getValue().matcher(words).find())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What is told to have happened.
  public static Set<CaseFact> toldIn(Situation situation) {
    return WRITTEN.keySet().stream().filter(situation::is).collect(Collectors.toUnmodifiableSet());
  }
}
