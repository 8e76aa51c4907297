package vn.motcua.assistant.retrieve.fit;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;

/// Knows procedures that end something, or bring back what was ended, and messages that speak of
/// neither: who only names a thing does not wish to lose it.
final class Endings {

  /// What names of such procedures begin with, in folded words.
  private static final Pattern ENDS =
      Pattern.compile(
          "^(?:thu tuc )?(?:dang ky )?(?:cham dut|thu hoi|huy|xoa|dinh chi|khoi phuc|tam ngung|tam dung|giai the|dung)\\b");

  /// One of these is said by whoever means such a thing, be it in other words.
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:cham dut|giai the|thu hoi|huy|xoa|dinh chi|khoi phuc|ngung|dung|nghi|dep|dong|bo|thoi|cat|rut|tra"
              + "|het|chet|mat|pha san|vo hieu|tuoc|giu|khong con|khong (?:ban|lam|muon)|ko con|sai|lai|tach|roi|qua han"
              + "|doi|lau|cu|ban|chuyen|nua|khoa|treo|hong|hu)\\b");

  private Endings() {}

  /// Whether the procedure called `name` is one, and nothing in `asked` speaks of it.
  static boolean areUnsaid(List<String> name, List<String> asked) {
    return ENDS.matcher(folded(name)).find() && !SAID.matcher(folded(asked)).find();
  }

  private static String folded(List<String> syllables) {
    return VietnameseText.fold(String.join(" ", syllables));
  }
}
