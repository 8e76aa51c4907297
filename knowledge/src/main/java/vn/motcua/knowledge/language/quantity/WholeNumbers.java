package vn.motcua.knowledge.language.quantity;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.token.Token;

/// Reads whole numbers that are written out: `hai nghìn không trăm hai mươi sáu`. Unlike
/// [Quantities], it takes nothing but the number.
public final class WholeNumbers {

  private static final long THOUSAND = 1_000;
  private static final Map<String, Long> SCALES =
      Map.of(
          "tỉ",
          THOUSAND * THOUSAND * THOUSAND,
          "triệu",
          THOUSAND * THOUSAND,
          "nghìn",
          THOUSAND,
          "ngàn",
          THOUSAND);

  private WholeNumbers() {}

  /// The number that all of `tokens` write in words, up to a billion billions; empty where they
  /// write none, or something else too.
  public static OptionalLong in(List<Token> tokens) {
    var value =
        tokens.size() == 1 && tokens.getFirst().term().equals("không")
            ? Long.valueOf(0)
            : value(tokens, Long.MAX_VALUE);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /// Cut at the largest scale; what is before it counts so many times.
  private static @Nullable Long value(List<Token> tokens, long below) {
    var cut = -1;
    var scale = 0L;
    for (var at = 0; at < tokens.size(); at++) {
      var next = SCALES.getOrDefault(tokens.get(at).term(), 0L);
      if (next > 0 && next >= scale) {
        cut = at;
        scale = next;
      }
    }
    if (cut < 0) {
      return below(tokens, THOUSAND);
    }
    // Before "tỉ" there may be millions; before a smaller scale only hundreds.
    var before = tokens.subList(0, cut);
    var most = scale > THOUSAND * THOUSAND ? scale : THOUSAND;
    var times = most == THOUSAND ? below(before, THOUSAND) : value(before, most);
    var rest = cut + 1 == tokens.size() ? Long.valueOf(0) : restOf(tokens, cut, scale);
    if (times == null || rest == null || times >= most || times * scale + rest >= below) {
      return null;
    }
    return times * scale + rest;
  }

  private static @Nullable Long restOf(List<Token> tokens, int cut, long scale) {
    var rest = tokens.subList(cut + 1, tokens.size());
    var first = rest.getFirst().term();
    var isFiller = first.equals("lẻ") || first.equals("linh");
    return isFiller ? below(rest.subList(1, rest.size()), THOUSAND) : value(rest, scale);
  }

  private static @Nullable Long below(List<Token> tokens, long limit) {
    var isWords = tokens.stream().allMatch(token -> token.kind() == Token.Kind.WORD);
    var found = isWords ? new NumberWords(tokens).at(0) : null;
    return found == null || found.end() < tokens.size() || found.value().longValue() >= limit
        ? null
        : Long.valueOf(found.value().longValue());
  }
}
