package vn.motcua.assistant.understand.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.phrase.Meant;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.evidence.Mention;

/// Reads who asks why an office does not take a paper: "sao họ không nhận sổ hộ khẩu", "tôi đưa sổ hộ
/// khẩu mà họ không lấy, sao vậy". What they ask is whether the paper is due.
final class RefusedPapers {

  private static final Pattern NOT_TAKEN =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:không|ko|hông|hổng|chẳng)(?: (?:chịu|có|còn))? (?:lấy|nhận|thu)(?: (?:cái|cuốn|tờ|tấm))*(?!\\p{L})(?! hồ sơ)");

  private static final Pattern WHY =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:tại sao|vì sao|sao|răng|thế nào|làm sao|đúng không|đúng hay sai|có đúng)(?!\\p{L})");

  /// What is done with a paper that is to be taken.
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:bỏ|nộp|đưa|mang|đem|kèm|trình)(?: (?:cả|theo|cái|cuốn|tờ))* $");

  private static final Pattern WHO =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:cán bộ|công an|phường|xã|người ta|họ|mà|nữa|nói|bảo|vô|vào|trong|hồ sơ)(?!\\p{L})");

  private final EvidenceTypes evidence;
  private final Meant meant = new Meant();

  RefusedPapers(EvidenceTypes evidence) {
    this.evidence = evidence;
  }

  /// The paper that `message` says is not taken, where it asks why.
  Optional<PaperWish> in(String message) {
    var text = meant.of(message);
    var refused = NOT_TAKEN.matcher(text);
    return refused.find() && WHY.matcher(text).find()
        ? evidence.inNormal(text).stream()
            .filter(paper -> isIt(paper, text, refused.end()))
            .findFirst()
            .map(paper -> wish(paper, text))
        : Optional.empty();
  }

  private static boolean isIt(Mention paper, String text, int end) {
    return paper.start() > end
        ? text.substring(end, paper.start()).isBlank()
        : paper.end() < end && GIVEN.matcher(text.substring(0, paper.start())).find();
  }

  private static PaperWish wish(Mention paper, String text) {
    var rest = text.substring(0, paper.start()) + " " + text.substring(paper.end());
    var matter =
        WHO.matcher(WHY.matcher(NOT_TAKEN.matcher(rest).replaceAll(" ")).replaceAll(" "))
            .replaceAll(" ")
            .replaceAll("\\s+", " ")
            .strip();
    return new PaperWish(List.of(text.substring(paper.start(), paper.end())), matter);
  }
}
