package vn.motcua.channels.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.channels.officer.Visitor.place;
import static vn.motcua.channels.officer.Visitor.words;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import vn.motcua.channels.RunningApplication;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.channels.storage.console.StoredQuestions;
import vn.motcua.channels.storage.wording.StoredWordings;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.Query;

/// Wordings that an editor tries, takes live and retires, and records that an editor adds.
class WordingsIT extends RunningApplication {

  private static final String PATH = "/officer/wordings";

  /// Nobody says that.
  private static final String PHRASE = "xin tờ giấy vuông màu hồng phấn";

  private static final String CODE = "1.004194";
  private static final int PATIENCE_SECONDS = 600;

  @Autowired private StoredAccounts accounts;
  @Autowired private StoredAudit audit;
  @Autowired private StoredQuestions questions;
  @Autowired private StoredWordings wordings;
  @Autowired private LiveCatalogue catalogue;
  @Autowired private Passwords passwords;

  @Autowired
  @Qualifier("importing")
  private ExecutorService background;

  private Visitor visitor = new Visitor(client);

  @BeforeEach
  void enter() {
    visitor = new Visitor(client);
    visitor.enter(Role.EDITOR, accounts, passwords);
  }

  @AfterEach
  void retireAll() {
    wordings.inUse().forEach(each -> wordings.retire(each.id(), "mau.editor"));
    catalogue.use(wordings.byCode());
  }

  @Test
  void takesAWordingLiveOnlyAfterItWasMeasuredAndSaysWhoDid() throws Exception {
    assertThat(isFoundByIt()).isFalse();

    assertThat(place(visitor.post(PATH, "phrase", PHRASE, "code", CODE))).isEqualTo(PATH);
    var measured = ended();
    assertThat(measured)
        .contains("hit@1", "hit@5", "Câu hỏi tốt lên (", "Câu hỏi xấu đi (", "Đưa vào dùng");
    assertThat(wordings.inUse()).as("measured is not live").isEmpty();
    assertThat(isFoundByIt()).isFalse();

    visitor.post(PATH + "/live", "trial", trial(measured));
    assertThat(ended()).contains("Đã đưa vào dùng", "mau.editor").doesNotContain("name=\"trial\"");
    assertThat(isFoundByIt()).isTrue();
    var noted = audit.newest(0, 1).getFirst();
    assertThat(noted.what()).isEqualTo(What.WORDING_ADDED);
    assertThat(noted.who()).isEqualTo("mau.editor");
    assertThat(noted.target()).contains(CODE, PHRASE);

    visitor.post(PATH, "deed", "retire", "wording", wordings.inUse().getFirst().id());
    visitor.post(PATH + "/live", "trial", trial(ended()));
    assertThat(ended()).contains("Đã rút.");
    assertThat(isFoundByIt()).isFalse();
    assertThat(audit.newest(0, 1).getFirst().what()).isEqualTo(What.WORDING_RETIRED);
  }

  @Test
  void takesNothingLiveThatWasMeasuredAgainstOtherWordings() throws Exception {
    visitor.post(PATH, "phrase", PHRASE, "code", CODE);
    var measured = ended();
    wordings.add("một cách gọi khác hẳn", "1.001193", "khac");

    visitor.post(PATH + "/live", "trial", trial(measured));

    assertThat(ended()).contains("Xin đo lại");
    assertThat(wordings.inUse()).extracting(each -> each.phrase()).doesNotContain(PHRASE);
    visitor.post(PATH + "/live", "trial", "made up");
    assertThat(wordings.inUse()).hasSize(1);
  }

  @Test
  void beginsWithAnOpenQuestionAndSeesToIt() throws Exception {
    post("/api/v1/ask", Map.of("text", "qwzx vbnk giấy hồng phấn")).expectStatus().isOk();
    var asked =
        questions.open(100).stream()
            .filter(each -> each.words().contains("qwzx"))
            .findFirst()
            .orElseThrow();
    assertThat(words(visitor.get("/officer/unanswered")))
        .contains(PATH + "?question=" + asked.id());
    assertThat(words(visitor.get(PATH + "?question=" + asked.id()))).contains("qwzx vbnk");

    visitor.post(PATH, "phrase", PHRASE, "code", CODE, "question", asked.id());
    visitor.post(PATH + "/live", "trial", trial(ended()));
    ended();

    assertThat(questions.open(100)).extracting(each -> each.id()).doesNotContain(asked.id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                               | 1.004194 | Xin ghi cách gọi
          xin giấy hồng        | 9.999999 | Không có thủ tục
          giấy của 001099000001| 1.004194 | không được có họ tên
          Đăng ký tạm trú      | 1.004194 | đã có cho thủ tục
          """)
  void refusesWordingsThatAreNoneInWords(String phrase, String code, String why) {
    var shown =
        words(visitor.post(PATH, "phrase", phrase == null ? "" : phrase.strip(), "code", code));

    assertThat(shown).contains(why);
  }

  @Test
  void leadsSeeOpenQuestionsButNoWayToWordings() {
    visitor.enter(Role.LEAD, accounts, passwords);

    assertThat(words(visitor.get("/officer/unanswered"))).doesNotContain(PATH);
  }

  @Test
  void showsWhatARecordWouldChangeByTheWayOfEveryImport() throws Exception {
    var known = words(visitor.get("/officer/knowledge/record?code=1.001193"));
    assertThat(known)
        .contains("&quot;code&quot; : &quot;1.001193&quot;")
        .doesNotContain("own.page");

    var kite =
        """
        {"code":"9.000001","name":"Cấp phép thả diều","sources":[{"id":"page","title":"Trang",\
        "asOf":"2026-06-01"}]}\
        """;
    var sent = visitor.post("/officer/knowledge/record", "text", kite);
    assertThat(place(sent)).isEqualTo("/officer/knowledge");
    wait(background);
    assertThat(words(visitor.get("/officer/knowledge")))
        .contains(
            "Nhập dữ liệu: xem trước", "9.000001", "Cấp phép thả diều", "(<span>thêm</span>)");
    assertThat(catalogue.find("9.000001")).isEmpty();

    var file = kite.getBytes(StandardCharsets.UTF_8);
    assertThat(place(visitor.postFile("/officer/knowledge/record", "r.json", file)))
        .isEqualTo("/officer/knowledge");
    wait(background);
    visitor.post("/officer/knowledge/import", "file", "ban-ghi-9.000001.json", "deed", "discard");
    assertThat(words(visitor.get("/officer/knowledge")))
        .doesNotContain("name=\"file\" value=\"ban-ghi-9.000001.json\"> <span");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {                   | không phải một bản ghi
          [1,2]               | không phải một bản ghi
          {"code":"9.000001"} | không phải một bản ghi
                              | Xin dán một bản ghi
          """)
  void refusesRecordsThatAreNoneInWords(String text, String why) {
    var shown = words(visitor.post("/officer/knowledge/record", "text", text == null ? "" : text));

    assertThat(shown).contains("role=\"alert\"").containsPattern("(?iu)" + why);
  }

  private boolean isFoundByIt() {
    return catalogue.search(Query.of(PHRASE, 5)).stream()
        .anyMatch(hit -> hit.code().equals(CODE) && hit.matched().equals(PHRASE));
  }

  /// The page once what runs in the background has ended.
  private String ended() throws Exception {
    wait(background);
    return words(visitor.get(PATH));
  }

  private static void wait(ExecutorService background) throws Exception {
    background.submit(() -> true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private static String trial(String page) {
    return page.replaceAll("(?s).*name=\"trial\" value=\"([^\"]+)\".*", "$1");
  }
}
