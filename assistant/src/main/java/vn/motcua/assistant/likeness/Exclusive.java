package vn.motcua.assistant.likeness;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.VietnameseText;

/// Sides of one thing of which only one can be so (`exclusive.tsv`): "chủ tàu là công dân Việt Nam"
/// tells that "chủ tàu là người nước ngoài" is not the case. Unlike [Opposites] this may free somebody,
/// so that all else that is said must be the same.
final class Exclusive {

  /// What remains of both texts once their sides are taken out.
  ///
  /// @param told the rest of what somebody said
  /// @param named the rest of the official words
  record Rest(String told, String named) {}

  private final List<Sides> matters = Sides.in("exclusive.tsv");

  /// What both say besides, where each names one side of a matter, and not the same.
  Stream<Rest> between(String told, String named) {
    var said = VietnameseText.normal(told);
    return matters.stream()
        .flatMap(matter ->
            Stream.concat(
                rest(matter.one(), matter.other(), said, named).stream(),
                rest(matter.other(), matter.one(), said, named).stream()));
  }

  private static Optional<Rest> rest(Pattern side, Pattern other, String said, String named) {
    if (!isOn(side, other, said)) {
      return Optional.empty();
    }
    var wanted = VietnameseText.normal(named);
    return isOn(other, side, wanted)
        ? Optional.of(
            new Rest(side.matcher(said).replaceAll(" "), other.matcher(wanted).replaceAll(" ")))
        : Optional.empty();
  }

  private static boolean isOn(Pattern side, Pattern other, String text) {
    return side.matcher(text).find() && !other.matcher(text).find();
  }
}
