package vn.motcua.assistant.llm.guard;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Takes out of words what nobody sees, and what looks like the brackets of our tokens. For the words
/// of people and of pages alike: both may be written by somebody who means ill.
public final class PlainWords {

  /// Format and control characters, private and unassigned ones, halves of characters; fillers and
  /// selectors that draw nothing.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164"
              + "\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u2800]+");

  /// Every bracket but those of plain writing, and what stands for brackets upright.
  private static final Pattern BRACKETS =
      Pattern.compile("[[\\p{Ps}\\p{Pe}]&&[^()\\[\\]{}‚„]]|[\\u27E6-\\u27EF\\u2983-\\u2998]");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  private PlainWords() {}

  /// `text` on one line as it is seen, compatible forms (`①`, `Ａ`) in their plain ones.
  public static String of(String text) {
    return asShown(Normalizer.normalize(unseen(text), Normalizer.Form.NFKC));
  }

  /// `text` on one line as it is seen, every sign as it is written.
  public static String asShown(String text) {
    var bare = BRACKETS.matcher(unseen(text)).replaceAll(" ");
    return BLANKS.matcher(bare).replaceAll(" ").strip();
  }

  private static String unseen(String text) {
    return CONTROL.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
  }
}
