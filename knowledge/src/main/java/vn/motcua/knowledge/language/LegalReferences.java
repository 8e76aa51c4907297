package vn.motcua.knowledge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the places in the law that a text names, however they are typed: `khoản 2 điều 14 nghị
/// định 104`, `đ14 k2 nđ104/2022`, `Điều 5 Luật Cư trú`, `tt 06/2021/tt-bca`, with marks or
/// without.
///
/// So are `Đ.14.2.a NĐ104`, `k1đ16 LHT`, `art. 14(2) decree 104/2022` and `chương II luật đất đai`.
/// The parts of a reference are looked for one by one, in any order, and joined where nothing but
/// blanks, commas or `của` stands between them.
public final class LegalReferences {

  /// A reference and where it stands.
  ///
  /// @param reference what was named
  /// @param start first character in [VietnameseText#normal] of the text
  /// @param end the character after the last
  public record Mention(LegalReference reference, int start, int end) {}

  private static final Pattern BETWEEN =
      Pattern.compile("[\\s,.;:()\"/-]*(?:(?:cua|tai|thuoc|trong|theo|of(?:\\s+the)?)\\s+)?");
  private static final Pattern AND = Pattern.compile("[\\s,;]*(?:(?:va|hoac)\\s+)?");

  private LegalReferences() {}

  /// The references in `text`, in order. A clause or a point alone is none.
  public static List<Mention> in(String text) {
    var normal = VietnameseText.normal(text);
    var folded = VietnameseText.fold(normal);
    var groups = new ArrayList<ReferenceParts>();
    for (var part : ReferenceParts.parts(normal, folded)) {
      var last = groups.isEmpty() ? null : groups.getLast();
      if (last != null && last.takes(part) && joined(BETWEEN, folded, last.end(), part.start())) {
        last.add(part);
      } else {
        groups.add(new ReferenceParts(part));
      }
    }
    return mentions(groups, folded);
  }

  /// An article without a regulation belongs to that of the reference right after it.
  private static List<Mention> mentions(List<ReferenceParts> groups, String folded) {
    var mentions = new ArrayList<Mention>();
    for (var at = groups.size() - 1; at >= 0; at--) {
      var group = groups.get(at);
      var reference = group.reference();
      if (!reference.namesRegulation() && at + 1 < groups.size() && !mentions.isEmpty()) {
        var next = mentions.getFirst();
        if (next.reference().namesRegulation() && joined(AND, folded, group.end(), next.start())) {
          reference = reference.in(next.reference());
        }
      }
      if (!group.meansNothing() && (reference.namesPlace() || reference.namesRegulation())) {
        mentions.addFirst(new Mention(reference, group.start(), group.end()));
      }
    }
    return List.copyOf(mentions);
  }

  private static boolean joined(Pattern between, String folded, int end, int start) {
    return end <= start && between.matcher(folded.substring(end, start)).matches();
  }
}
