package vn.motcua.knowledge.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.Syllables;

/// What the words before and beside a name tell of which paper is meant.
final class HeadWords {

  /// Words that names begin with, which people leave out or mix up: `chứng nhận đăng ký xe`. That
  /// something is confirmed is another paper than the thing itself.
  private static final List<List<String>> ALIKE =
      List.of(
          List.of("giấy chứng nhận ", "chứng nhận ", "giấy "),
          List.of("giấy xác nhận ", "văn bản xác nhận ", "xác nhận "),
          List.of(
              "giấy tờ chứng minh ",
              "giấy chứng minh ",
              "tài liệu chứng minh ",
              "văn bản chứng minh "),
          List.of(
              "giấy cam kết ",
              "bản cam kết ",
              "văn bản cam kết ",
              "cam kết ",
              "giấy cam đoan ",
              "bản cam đoan ",
              "văn bản cam đoan "),
          List.of("giấy đồng ý ", "văn bản đồng ý ", "ý kiến đồng ý ", "đơn đồng ý "),
          List.of("đơn đề nghị ", "giấy đề nghị ", "đơn xin "),
          List.of("giấy tờ ", "giấy ", ""));

  /// So many syllables have to tell which paper it is.
  private static final int LEAST_TOLD = 3;

  /// Fields of papers that are drawn up about other papers.
  private static final Set<String> ABOUT = Set.of("form", "declaration", "authorisation");

  private static final Set<String> JOINTS = Set.of("và", "hoặc", "hay", "với", "cùng", "kèm");

  /// The number of a form has letters and digits.
  private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)(?=.*\\p{L})[\\p{L}\\d./-]+");

  private HeadWords() {}

  /// The kinds that bear the name with another of these words before it.
  static Set<EvidenceType> turned(List<String> words, NameTree names) {
    var text = String.join(" ", words);
    var found = new LinkedHashSet<EvidenceType>();
    for (var heads : ALIKE) {
      heads.stream()
          .filter(text::startsWith)
          .findFirst()
          .map(head -> text.substring(head.length()))
          .filter(rest -> Syllables.of(rest).size() >= LEAST_TOLD)
          .ifPresent(rest ->
              heads.forEach(head -> found.addAll(names.exactly(Syllables.of(head + rest)))));
    }
    return found;
  }

  /// Of several kinds in one breath the one with the number of a form is meant; else the first, where
  /// it is drawn up about the other: of `bản cam kết mất bằng lái` it is the pledge.
  ///
  /// @param found the kinds, in the order of the words
  static Optional<EvidenceType> meant(List<EvidenceType> found, List<String> words) {
    var numbered = found.stream().filter(type -> isNumbered(type, words)).toList();
    if (numbered.size() == 1) {
      return Optional.of(numbered.getFirst());
    }
    return found.stream()
        .findFirst()
        .filter(first -> ABOUT.contains(first.kind()))
        .filter(first -> words.stream().noneMatch(JOINTS::contains));
  }

  /// Whether the number of this form stands in the words: `13-hsb`.
  private static boolean isNumbered(EvidenceType type, List<String> words) {
    return Names.properNames(type)
        .flatMap(name -> Syllables.of(name).stream())
        .filter(syllable -> NUMBER.matcher(syllable).matches())
        .anyMatch(words::contains);
  }
}
