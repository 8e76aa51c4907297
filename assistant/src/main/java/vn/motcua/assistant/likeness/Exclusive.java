package vn.motcua.assistant.likeness;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.VietnameseText;

/// Sides of one thing of which only one can be so (`exclusive.tsv`): "chủ tàu là công dân Việt Nam"
/// tells that "chủ tàu là người nước ngoài" is not the case. Unlike [Opposites] this may free somebody,
/// so that all else that is said must be the same.
final class Exclusive {

  private static final int SIDES = 2;

  /// @param one the words of one side
  /// @param other the words of the other
  private record Matter(Pattern one, Pattern other) {}

  /// What remains of both texts once their sides are taken out.
  ///
  /// @param told the rest of what somebody said
  /// @param named the rest of the official words
  record Rest(String told, String named) {}

  private final List<Matter> matters =
      ResourceLines.of(Exclusive.class, "exclusive.tsv").stream().map(Exclusive::matter).toList();

  private static Matter matter(String line) {
    var sides = line.split("\t", -1);
    if (sides.length != SIDES) {
      throw new IllegalStateException(
          "exclusive.tsv: 2 cells wanted, got %d: %s".formatted(sides.length, line));
    }
    return new Matter(side(sides[0]), side(sides[1]));
  }

  private static Pattern side(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + VietnameseText.normal(words) + ")(?![\\p{L}\\d])");
  }

  /// What both say besides, where each names one side of a matter, and not the same.
  Stream<Rest> between(String told, String named) {
    var said = VietnameseText.normal(told);
    var wanted = VietnameseText.normal(named);
    return matters.stream()
        .flatMap(matter ->
            Stream.concat(
                rest(matter.one, matter.other, said, wanted).stream(),
                rest(matter.other, matter.one, said, wanted).stream()));
  }

  private static Optional<Rest> rest(Pattern side, Pattern other, String said, String wanted) {
    var apart =
        side.matcher(said).find()
            && !other.matcher(said).find()
            && other.matcher(wanted).find()
            && !side.matcher(wanted).find();
    return apart
        ? Optional.of(
            new Rest(side.matcher(said).replaceAll(" "), other.matcher(wanted).replaceAll(" ")))
        : Optional.empty();
  }
}
