package vn.motcua.assistant.compose.pertinent;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.Passage;
import vn.motcua.assistant.compose.told.AsMeant;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.language.VietnameseText;

/// Knows the general law on filing in another's place.
final class Proxies {

  /// Somebody else files or fetches.
  private static final Pattern FILES_FOR =
      Ruling.pattern(
          "(?:nộp|làm|đi|nhận|lấy|xin)(?: \\S+){0,8}? (?:thay|(?<!trợ )giúp(?! (?:tôi|tui|em|mình|con|với|đỡ))|(?<!giám )hộ(?! (?:khẩu|tịch|kinh|nghèo|cận|gia|chiếu|lý))|giùm|dùm)|ủy quyền|uỷ quyền"
              + "|nhờ(?: \\S+){1,4}? (?:nộp|làm|nhận|lấy|xin|khai)");

  /// What nobody does for another.
  private static final Pattern ONESELF =
      Ruling.pattern("thi|khám|chụp|vân tay|lăn tay|sát hạch|học|kết hôn|ly hôn|ký thay|thay đổi");

  /// Any word of somebody who does it in another's place, or that nobody may.
  private static final Pattern IN_PLACE =
      Ruling.pattern(
          "ủy quyền|uỷ quyền|(?:làm|nộp|đi|nhận|ký|khai|xin|lĩnh) (?:thay|hộ|giùm)|nhờ|đại diện"
              + "|đích thân|tự mình|có mặt|trực tiếp thực hiện");

  private Proxies() {}

  /// Whether the message asks if somebody else may file or fetch.
  static boolean areAsked(Understanding understanding) {
    var asked = AsMeant.of(understanding.question().text());
    return Ruling.isMay(asked) && FILES_FOR.matcher(asked).find() && !ONESELF.matcher(asked).find();
  }

  /// What the law says in general of whoever files in another's place, where the message asks that and
  /// no part of the record speaks of it.
  static List<Section.Item> of(Page page) {
    return areAsked(page.understanding())
            && Passage.everything(page)
                .map(VietnameseText::normal)
                .noneMatch(IN_PLACE.asPredicate())
        ? List.of(
            new Section.Item(
                page.wording().of("ruling.proxy"),
                List.of(page.citations().cite(Drafts.proxies()))))
        : List.of();
  }
}
