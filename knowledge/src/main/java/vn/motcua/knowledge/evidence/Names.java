package vn.motcua.knowledge.evidence;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;

/// The names of all kinds, each in the tree of those who may say it.
final class Names {

  /// An everyday name that begins like this is a paper in official text as well; `khai sinh` alone
  /// may be what is done.
  private static final Pattern PAPER =
      Pattern.compile("^(?:giấy|sổ|thẻ|bằng|hộ chiếu|hợp đồng|chứng|trích lục|di chúc) .*");

  private static final Pattern CONFIRMED = Pattern.compile("^xác nhận .*");

  /// Names of one kind alone, official and everyday.
  final NameTree proper = new NameTree();

  /// Names that official text uses.
  final NameTree official = new NameTree();

  /// Names of several kinds.
  final NameTree shared = new NameTree();

  /// Proper names without marks.
  final NameTree bare = new NameTree();

  /// Shared names without marks.
  final NameTree bareShared = new NameTree();

  Names(List<EvidenceType> types) {
    types.forEach(this::add);
  }

  private void add(EvidenceType type) {
    type.officialNames().forEach(name -> official.add(Syllables.of(name), type));
    type.everyday().stream()
        .filter(name -> PAPER.matcher(VietnameseText.normal(name)).matches())
        .forEach(name -> official.add(Syllables.of(name), type));
    properNames(type).forEach(name -> proper.add(Syllables.of(name), type));
    type.shared().forEach(name -> shared.add(Syllables.of(name), type));
    properNames(type).forEach(name -> bare.add(bare(Syllables.of(name)), type));
    type.shared().forEach(name -> bareShared.add(bare(Syllables.of(name)), type));
  }

  /// Official and everyday names, and what is confirmed as the paper that confirms it: `giấy xác nhận
  /// tên xã cũ` of `xác nhận tên xã cũ`.
  static Stream<String> properNames(EvidenceType type) {
    return Stream.concat(type.officialNames(), type.everyday().stream())
        .flatMap(name ->
            CONFIRMED.matcher(VietnameseText.normal(name)).matches()
                ? Stream.of(name, "giấy " + name)
                : Stream.of(name));
  }

  /// The syllables without their marks.
  static List<String> bare(List<String> syllables) {
    return syllables.stream().map(VietnameseText::fold).toList();
  }
}
