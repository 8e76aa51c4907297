package vn.motcua.assistant.compose.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.RecordSections;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.knowledge.procedure.Statement;

/// Finds in the steps of a record to whom the dossier goes, where the record has no field on it.
final class FilingSteps {

  private static final String OFFICE =
      "(?:ủy ban|uỷ ban|ubnd|sở|phòng|công an|trung tâm|cơ quan|bộ|cục|chi cục|ban|bộ phận|hội|văn phòng"
          + "|ngân hàng|tòa|viện|đơn vị|cảng|trường|đại sứ quán|kho bạc|thuế|hải quan)";

  /// What a person files, and with whom.
  private static final Pattern FILED =
      Pattern.compile(
          "(?iuU)\\b(?:nộp|gửi|lập)\\b[^.;:]{0,160}?\\b(?:hồ sơ|đơn|tờ khai|giấy đề nghị|văn bản|báo cáo)\\b"
              + "[^.;]{0,160}?\\b(?:đến|tới|tại|cho|về)\\s+(?:các )?"
              + OFFICE
              + "\\b");

  /// Who passes a dossier on is no applicant; offices among them are named with others.
  private static final Pattern PASSED_ON =
      Pattern.compile(
          "(?iuU)(?:^|[,:] |\\bthì )\\W*(?:[a-zđ0-9.]{1,3}[.)] )?"
              + "(?:ủy ban|uỷ ban|ubnd|sở|phòng|trung tâm|bộ|cục|chi cục|ban quản lý|bộ phận|văn phòng|tòa"
              + "|thủ tướng|chính phủ|cơ quan(?!(?: quản lý)?,? (?:tổ chức|đơn vị|cá nhân)))\\b"
              + "|\\b(?:trình|thẩm định|kết quả|trả lại|chuyển|công chức|cán bộ|từ chối|thông báo)\\b"
              + "|hồ sơ (?:đã )?(?:đủ|hợp lệ|đạt)");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+|\\n+");

  private FilingSteps() {}

  /// The first step that says so, as it is written.
  static Optional<Section.Item> of(Page page) {
    return page.procedure()
        .statements(Statement.Kind.STEP)
        .filter(step -> page.shows(step.text(), step.source()))
        .flatMap(step ->
            filings(step.text())
                .map(said ->
                    page.item(said, RecordSections.place(step.kind()), said, step.source())))
        .findFirst();
  }

  private static Stream<String> filings(String step) {
    return List.of(SENTENCE.split(step)).stream().map(String::strip).filter(FilingSteps::tells);
  }

  private static boolean tells(String sentence) {
    var filed = FILED.matcher(sentence);
    return filed.find() && !PASSED_ON.matcher(sentence.substring(0, filed.start())).find();
  }
}
