package vn.motcua.assistant.llm.check.sense;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claim;
import vn.motcua.assistant.llm.check.Fact;
import vn.motcua.assistant.llm.check.Fault;
import vn.motcua.assistant.llm.check.Syllabics;

/// A sentence affirms and denies, obliges and allows just what its facts do.
///
/// - denials are the same in number, and each denies the same words;
/// - a condition, a limit, a permission and a choice between things are kept;
/// - `phải`, `cần`, `được`, `chỉ` and words for all and always stand before the words they stand before
///   in the fact.
public final class Polarity implements Check {

  private static final Set<String> DENIALS =
      Set.of(
          "không", "chưa", "chẳng", "chả", "đừng", "chớ", "khỏi", "miễn", "trừ", "ngoại", "cấm",
          "thôi");

  private static final Set<String> CONDITIONS =
      Set.of("nếu", "khi", "trường", "trừ", "tùy", "điều", "miễn", "chỉ");

  private static final Set<String> LIMITS = Set.of("chỉ", "riêng", "duy", "trừ");

  private static final Set<String> PERMISSIONS = Set.of("được", "thể", "quyền", "phép");

  private static final Set<String> CHOICES = Set.of("hoặc", "hay", "một");

  /// What makes a duty optional: `nộp tờ khai, nếu anh/chị muốn`.
  private static final Set<String> CONCESSIONS =
      Set.of("muốn", "thích", "tùy", "tuỳ", "tiện", "rảnh");

  private static final Set<String> MODALS =
      Set.of(
          "phải", "cần", "buộc", "được", "thể", "quyền", "phép", "chỉ", "mọi", "đều", "tất", "luôn",
          "toàn", "duy", "nên", "yêu", "đủ");

  private final Lexicon lexicon = new Lexicon();

  @Override
  public Optional<Fault> fault(Claim claim) {
    var said = Syllabics.of(LiteralQuotes.outside(claim.text()));
    return claim.facts().stream().flatMap(fact -> against(said, fact, claim).stream()).findFirst();
  }

  private Optional<Fault> against(List<String> said, Fact fact, Claim claim) {
    var words = Syllabics.of(fact.text());
    if (!denied(said, claim).equals(denied(words, claim))) {
      return fault("không");
    }
    if (lacks(CONDITIONS, said, words)
        || lacks(LIMITS, said, words)
        || lacks(PERMISSIONS, said, words)
        || count(CHOICES, said) < count(CHOICES, words)
        || count(CONCESSIONS, said) > count(CONCESSIONS, words)) {
      return fault("");
    }
    return modals(said, claim).stream()
        .filter(pair -> !borne(pair, modals(words, claim), fact))
        .findFirst()
        .flatMap(pair -> fault(String.join(" ", pair)));
  }

  /// A verb that goes with the kind of the fact may stand for another: `cần chuẩn bị` for `cần có`.
  private boolean borne(List<String> pair, List<List<String>> known, Fact fact) {
    var own = lexicon.of(fact);
    var mayStand =
        own.contains(pair.getFirst())
            || known.stream().anyMatch(other -> other.getFirst().equals(pair.getFirst()));
    return known.contains(pair) || (mayStand && (pair.size() == 1 || own.contains(pair.getLast())));
  }

  /// What each denial denies: the next two syllables that are no glue, in any order of denials.
  private List<String> denied(List<String> parts, Claim claim) {
    var denied = new ArrayList<String>();
    for (var at = 0; at < parts.size(); at++) {
      if (DENIALS.contains(parts.get(at))) {
        denied.add(String.join(" ", behind(parts, at, 2, claim)));
      }
    }
    Collections.sort(denied);
    return denied;
  }

  private List<List<String>> modals(List<String> parts, Claim claim) {
    return IntStream.range(0, parts.size())
        .filter(at -> MODALS.contains(parts.get(at)))
        .mapToObj(at -> {
          var pair = new ArrayList<>(List.of(parts.get(at)));
          pair.addAll(behind(parts, at, 1, claim));
          return List.copyOf(pair);
        })
        .toList();
  }

  private List<String> behind(List<String> parts, int at, int many, Claim claim) {
    var rest = String.join(" ", parts.subList(at + 1, parts.size()));
    return lexicon.content(rest.replace(claim.ground().address().replace("/", " "), " ")).stream()
        .limit(many)
        .toList();
  }

  private static boolean lacks(Set<String> words, List<String> said, List<String> fact) {
    return count(words, fact) > 0 && count(words, said) == 0;
  }

  private static long count(Set<String> words, List<String> parts) {
    return parts.stream().filter(words::contains).count();
  }

  private static Optional<Fault> fault(String words) {
    return Optional.of(new Fault(Fault.Kind.POLARITY, words));
  }
}
