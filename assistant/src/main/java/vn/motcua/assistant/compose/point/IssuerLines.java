package vn.motcua.assistant.compose.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.Passage;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Output;

/// Hears who asks where a paper of the dossier comes from, and not where the dossier goes: "giấy gió ở
/// đâu ra", "ai cấp giấy gió". The rows on it are told, and that they do not say who issues it.
public final class IssuerLines {

  private static final int MOST = 2;

  private static final String PAPER =
      "(?<paper>(?:giấy|sổ|thẻ|tờ|phiếu|biên bản)(?: \\p{L}+){1,4}?)";

  private static final String WHERE = "(?:ở đâu|chỗ nào|nơi nào|cơ quan nào|bệnh viện nào|ai|đâu)";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?u)(?<!\\p{L})"
              + PAPER
              + " (?:thì |là |do )*(?:"
              + WHERE
              + " (?:ra|có|cấp|lấy|cho|làm)|(?:xin|lấy|mua) "
              + WHERE
              + ")(?!\\p{L})");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?u)(?<!\\p{L})" + WHERE + " (?:cấp|cho|làm ra) " + PAPER + "(?! \\p{L}|\\p{L})");

  private static final Pattern ISSUED =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:do|của) (?!(?:nơi|cơ quan|người|tổ chức)(?:, \\p{L}+(?: \\p{L}+)?)? có thẩm quyền)[^.;:]{3,60} (?:cấp|lập|xác nhận)(?!\\p{L})");

  /// What is said of where it comes from; nothing where no paper of the dossier is asked about.
  public List<Section.Item> of(Page page) {
    return paper(page.understanding().question().text())
        .filter(paper -> !isResult(paper, page))
        .map(paper -> on(paper, page))
        .orElse(List.of());
  }

  static Optional<String> paper(String question) {
    var asked = VietnameseText.normal(question).replaceAll("\\s+", " ");
    return Stream.of(BEHIND, BEFORE)
        .map(pattern -> pattern.matcher(asked))
        .filter(Matcher::find)
        .map(found -> found.group("paper"))
        .findFirst();
  }

  private static boolean isResult(String paper, Page page) {
    return Stream.concat(
            Stream.of(page.procedure().name()),
            page.procedure().outputs().stream().map(Output::name))
        .anyMatch(name -> VietnameseText.normal(name).contains(paper));
  }

  private static List<Section.Item> on(String paper, Page page) {
    var rows =
        Passage.of(page)
            .filter(passage -> passage.isRow() && begins(passage.text(), paper))
            .filter(passage -> passage.isShown(page))
            .limit(MOST)
            .toList();
    var items = new ArrayList<>(rows.stream().map(row -> row.item(page)).toList());
    if (!rows.isEmpty() && rows.stream().noneMatch(row -> isIssued(row.text()))) {
      items.add(page.remark("pertinent.issuer"));
    }
    return items;
  }

  private static boolean begins(String text, String paper) {
    return VietnameseText.normal(text).startsWith(paper);
  }

  private static boolean isIssued(String text) {
    return ISSUED.matcher(VietnameseText.normal(text)).find();
  }
}
