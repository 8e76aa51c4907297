package vn.motcua.assistant.compose.pertinent;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.Passage;
import vn.motcua.assistant.compose.told.AsMeant;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.knowledge.language.VietnameseText;

/// Finds what a record says of a result that comes to people's homes, for who asks that in words of
/// their own: "có ship về nhà không".
final class Delivery {

  private static final int MOST = 2;

  private static final String RESULT =
      "(?: (?:luôn|giùm|kết quả|giấy(?: tờ)?|thẻ|bằng|sổ|hộ chiếu|căn cước|bản sao|trích lục|cho|mình|tôi|tui|em|con))*";

  private static final Pattern ASKED =
      Ruling.pattern(
          "(?:có|được|có được) (?:giao|gửi|chuyển|trả|phát|ship)"
              + RESULT
              + " (?:về|tới|đến|tận|tại|qua)(?: tận| tới| đường)? (?:nhà|quê|bưu điện|bưu chính)"
              + "|(?:giao|gửi|chuyển|trả|phát|nhận|lấy|ship)"
              + RESULT
              + " (?:về|tới|đến|tận|tại|ở)(?: tận| tới)? nhà(?! (?:nước|văn|trọ|ở|đất)).*(?:được|đc|không|hông|ko)"
              + "|có ship|ship (?:được )?(?:không|hông|ko)");

  private static final Pattern TOLD =
      Ruling.pattern(
          "(?<!tiếp )(?:nhận|trả|phát)(?! hồ sơ)(?: [^\\s.;:]+){0,9}? (?:bưu (?:chính|điện)|(?:tại|về|đến|tận) (?:nhà|địa chỉ))"
              + "|chuyển phát");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+");

  private Delivery() {}

  /// Whether `question` asks if the result is brought or sent.
  static boolean isAsked(String question) {
    return ASKED.matcher(AsMeant.of(question)).find();
  }

  /// Whether `line` speaks of that.
  static boolean isIn(String line) {
    return TOLD.matcher(VietnameseText.normal(line)).find();
  }

  /// The lines of the record that speak of it, the ways of filing first.
  static List<Section.Item> of(Page page) {
    return Stream.of(Passage.ofWays(page), Passage.of(page), Passage.ofFees(page))
        .flatMap(passages -> passages)
        .filter(passage -> !passage.isRow())
        .flatMap(passage ->
            SENTENCE
                .splitAsStream(passage.text())
                .filter(Delivery::isIn)
                .map(told -> new Passage(told, passage.locator(), passage.source(), false)))
        .filter(passage -> passage.isShown(page))
        .map(passage -> passage.item(page))
        .distinct()
        .limit(MOST)
        .toList();
  }
}
