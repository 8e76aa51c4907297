package vn.motcua.knowledge.source.cell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;

/// The form in which a paper is due, where the row's words and its counts leave no doubt.
final class PaperForm {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern CERTIFIED =
      Pattern.compile(
          "bản (?:sao|chụp|photo)(?: giấy tờ)?,? ?(?:có |được |đã |phải )?(?:chứng thực|công chứng)",
          FLAGS);
  private static final Pattern ORIGINAL_WORDS = Pattern.compile("bản (?:chính|gốc)", FLAGS);
  private static final Pattern COPY_WORDS =
      Pattern.compile("bản (?:sao|chụp|photo|phô tô)|sao y|photocopy", FLAGS);
  private static final Pattern OTHER_WORDS =
      Pattern.compile("chứng thực|công chứng|điện tử|bản scan|xuất trình|đối chiếu", FLAGS);
  private static final Pattern SHOWN =
      Pattern.compile(
          "^[^\\p{L}]*(?:\\p{L}[.)]\\s*)?(?:(?:các )?giấy tờ (?:phải |cần )?|phải )?xuất trình",
          FLAGS);
  private static final Pattern HANDED_IN =
      Pattern.compile("(?<!\\p{L})(?:nộp|gửi)(?!\\p{L})", FLAGS);

  private PaperForm() {}

  static Form of(String row, Count count) {
    var certified = CERTIFIED.matcher(row);
    var rest = certified.replaceAll(" ");
    var other = OTHER_WORDS.matcher(rest).find();
    var original = ORIGINAL_WORDS.matcher(rest).find();
    var copy = COPY_WORDS.matcher(rest).find();
    if (certified.reset().find()) {
      return other || original || copy ? Form.UNSTATED : Form.CERTIFIED;
    }
    if (some(count.originals()) && !some(count.copies())) {
      return other || copy ? Form.UNSTATED : Form.ORIGINAL;
    }
    var plain = some(count.copies()) && !some(count.originals()) && !other && !original;
    return plain ? Form.PLAIN : Form.UNSTATED;
  }

  /// Whether the words begin by saying that the paper is shown, and never speak of
  /// handing in.
  static boolean isShown(String words) {
    return SHOWN.matcher(words).find() && !HANDED_IN.matcher(words).find();
  }

  private static boolean some(@Nullable Integer count) {
    return count != null && count > 0;
  }
}
