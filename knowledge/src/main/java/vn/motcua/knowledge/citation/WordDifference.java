package vn.motcua.knowledge.citation;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How one text became another, word by word.
///
/// @param segments in order; those that are not removed make up the newer text, those that are not
///     added the older one, up to blanks
public record WordDifference(List<Segment> segments) {

  /// What became of some words.
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /// Words that stand together.
  ///
  /// @param kind what became of them
  /// @param text the words with the blanks behind them
  public record Segment(Kind kind, String text) {}

  private static final Pattern WORD = Pattern.compile("\\S+\\s*");

  public WordDifference {
    segments = List.copyOf(segments);
  }

  /// The difference from `older` to `newer`.
  public static WordDifference between(String older, String newer) {
    var before = words(older);
    var after = words(newer);
    var segments = new ArrayList<Segment>();
    var at = 0;
    for (var delta :
        DiffUtils.diff(before, after, (one, other) -> one.strip().equals(other.strip()))
            .getDeltas()) {
      add(segments, Kind.SAME, after.subList(at, delta.getTarget().getPosition()));
      add(segments, Kind.REMOVED, delta.getSource().getLines());
      add(segments, Kind.ADDED, delta.getTarget().getLines());
      at = delta.getTarget().last() + 1;
    }
    add(segments, Kind.SAME, after.subList(at, after.size()));
    return new WordDifference(segments);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.strip()).results().map(MatchResult::group).toList();
  }

  private static void add(List<Segment> segments, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      segments.add(new Segment(kind, String.join("", words)));
    }
  }

  /// Whether nothing differs but blanks.
  public boolean isNone() {
    return segments.stream().allMatch(segment -> segment.kind() == Kind.SAME);
  }
}
