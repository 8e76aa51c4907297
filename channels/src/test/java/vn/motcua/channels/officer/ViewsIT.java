package vn.motcua.channels.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.channels.officer.Visitor.place;
import static vn.motcua.channels.officer.Visitor.words;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.motcua.channels.RunningApplication;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.operations.LiveRuleStanding;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.Lookup;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.channels.storage.console.StoredLookups;

/// Every page for every role, and what each page does.
class ViewsIT extends RunningApplication {

  /// Every address to which forms are sent, with the page that it belongs to.
  private static final Map<String, View> POSTS =
      Map.ofEntries(
          Map.entry("/officer/verdict", View.VERDICT),
          Map.entry("/officer/dossier", View.DOSSIER),
          Map.entry("/officer/slips", View.SLIPS),
          Map.entry("/officer/slips/file", View.SLIPS),
          Map.entry("/officer/history", View.HISTORY),
          Map.entry("/officer/reports", View.REPORTS),
          Map.entry("/officer/unanswered", View.UNANSWERED),
          Map.entry("/officer/knowledge/import", View.KNOWLEDGE),
          Map.entry("/officer/knowledge/rollback", View.KNOWLEDGE),
          Map.entry("/officer/rules", View.RULES),
          Map.entry("/officer/accounts", View.ACCOUNTS),
          Map.entry("/officer/messages", View.MESSAGES),
          Map.entry("/officer/model", View.MODEL),
          Map.entry("/officer/knowledge/record", View.KNOWLEDGE),
          Map.entry("/officer/wordings", View.WORDINGS),
          Map.entry("/officer/wordings/live", View.WORDINGS),
          Map.entry("/officer/password", View.PASSWORD));

  @Autowired private StoredAccounts accounts;
  @Autowired private StoredAudit audit;
  @Autowired private StoredLookups lookups;
  @Autowired private Passwords passwords;
  @Autowired private LiveRuleStanding standing;
  private Visitor visitor = new Visitor(client);

  @BeforeEach
  void arrive() {
    visitor = new Visitor(client);
  }

  static Stream<Arguments> everyPageForEveryRole() {
    return Arrays.stream(Role.values())
        .flatMap(role -> Arrays.stream(View.values()).map(view -> Arguments.of(role, view)));
  }

  static Stream<Arguments> everyFormForEveryRole() {
    return Arrays.stream(Role.values())
        .flatMap(role -> POSTS.keySet().stream().sorted().map(path -> Arguments.of(role, path)));
  }

  @ParameterizedTest
  @MethodSource("everyPageForEveryRole")
  void showsPagesToTheirRolesAndRefusesTheOthers(Role role, View view) {
    enter(role);

    var shown = visitor.get(view.path());

    assertThat(shown.getStatus())
        .isEqualTo(view.isFor(role) ? HttpStatus.OK : HttpStatus.FORBIDDEN);
    if (view.isFor(role)) {
      assertThat(words(shown)).contains("aria-current=\"page\">" + view.title());
      assertThat(shown.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
      assertThat(words(shown)).doesNotContain("<script", "style=\"", "onclick");
    } else {
      assertThat(words(shown)).contains("không có quyền").doesNotContain(view.title());
    }
  }

  @ParameterizedTest
  @MethodSource("everyFormForEveryRole")
  void takesFormsFromTheirRolesOnly(Role role, String path) {
    enter(role);

    var status = visitor.post(path).getStatus();

    if (Objects.requireNonNull(POSTS.get(path)).isFor(role)) {
      assertThat(status).isNotIn(HttpStatus.FORBIDDEN, HttpStatus.INTERNAL_SERVER_ERROR);
    } else {
      assertThat(status).isEqualTo(HttpStatus.FORBIDDEN);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void refusesWhatIsNoPage(Role role) {
    enter(role);

    assertThat(visitor.get("/officer/nothing").getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
  }

  @Test
  void findsProceduresAndRemembersIt() {
    enter(Role.OFFICER);

    var found = words(visitor.get("/officer?q=đăng ký khai sinh số 001099000001"));

    assertThat(found).contains("Trả lời cho cán bộ", "/officer/procedures/", "khai sinh");
    assertThat(lookups.of("mau.officer", 1).getFirst().words())
        .contains("khai sinh")
        .doesNotContain("001099000001");
  }

  @Test
  void writesWhatWasTypedAsWords() {
    enter(Role.OFFICER);

    var shown = words(visitor.get("/officer?q={q}".replace("{q}", "<b>khai sinh</b>")));

    assertThat(shown).contains("&lt;b&gt;khai sinh").doesNotContain("<b>khai");
  }

  @Test
  void showsARecordWithItsSources() {
    enter(Role.OFFICER);

    assertThat(words(visitor.get("/officer/procedures/1.001193")))
        .contains("khai sinh", "Nguồn", "Thành phần hồ sơ");
    var none = visitor.get("/officer/procedures/9.999999");
    assertThat(none.getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(words(none)).contains("Không có trang này");
  }

  @Test
  void judgesAPaper() {
    enter(Role.OFFICER);

    var judged =
        visitor.post("/officer/verdict", "paper", "sổ hộ khẩu", "procedure", "đăng ký khai sinh");

    assertThat(judged.getStatus()).isEqualTo(HttpStatus.OK);
    assertThat(words(judged)).contains("Kết luận", "Căn cứ");
  }

  @Test
  void checksADossier() {
    enter(Role.OFFICER);

    var checked =
        visitor.post("/officer/dossier", "procedure", "1.001193", "papers", "Tờ khai\nSổ hộ khẩu");

    assertThat(checked.getStatus()).isEqualTo(HttpStatus.OK);
    assertThat(words(checked)).contains("Còn thiếu");
  }

  @Test
  void letsOfficersEraseTheirOwnHistoryAndNobodyElses() {
    enter(Role.OFFICER);
    visitor.get("/officer?q=hỏi một");
    lookups.add("khac", Lookup.Kind.SEARCH, "của người khác");
    var others = lookups.of("khac", 1).getFirst();
    assertThat(words(visitor.get("/officer/history")))
        .contains("hỏi một")
        .doesNotContain("của người khác");

    visitor.post("/officer/history", "id", others.id());
    assertThat(lookups.of("khac", 1)).hasSize(1);

    visitor.post("/officer/history");
    assertThat(lookups.of("mau.officer", 1)).isEmpty();
    assertThat(lookups.of("khac", 1)).hasSize(1);
    lookups.eraseAll("khac");
  }

  @Test
  void showsLeadsWhatWasAskedInVainAndFoundBad() {
    post("/api/v1/ask", Map.of("text", "zxqv bnmt số 001099000001")).expectStatus().isOk();
    post(
            "/api/v1/feedback",
            Map.of(
                "replyId", "r",
                "rating", "down",
                "reasons", List.of("Sai phí"),
                "comment", "gọi 0912345678"))
        .expectStatus()
        .isCreated();
    enter(Role.LEAD);

    var open = words(visitor.get("/officer/unanswered"));
    assertThat(open).contains("zxqv bnmt").doesNotContain("001099000001");
    var reports = words(visitor.get("/officer/reports"));
    assertThat(reports).contains("Sai phí").doesNotContain("0912345678");

    var id =
        open.replaceAll("(?s).*name=\"id\" value=\"([^\"]+)\">\\s*<span><span>zxqv bnmt.*", "$1");
    visitor.post("/officer/unanswered", "id", id);
    assertThat(words(visitor.get("/officer/unanswered"))).doesNotContain("zxqv bnmt");
    assertThat(audit.newest(0, 1).getFirst().what()).isEqualTo(What.QUESTIONS_HANDLED);
  }

  @Test
  void letsAdministratorsAddChangeAndRemoveAccounts() {
    enter(Role.ADMINISTRATOR);
    accounts.remove("moi");

    var added =
        words(visitor.post("/officer/accounts", "deed", "add", "name", "Moi", "role", "lead"));
    var password = added.replaceAll("(?s).*chỉ hiện lần này: <strong>([^<]+)<.*", "$1");
    assertThat(place(new Visitor(client).login("moi", password))).isEqualTo("/officer");

    visitor.post("/officer/accounts", "deed", "role", "name", "moi", "role", "editor");
    assertThat(accounts.find("moi").orElseThrow().role()).isEqualTo(Role.EDITOR);
    visitor.post("/officer/accounts", "deed", "remove", "name", "moi");
    assertThat(accounts.find("moi")).isEmpty();
    assertThat(words(visitor.get("/officer/audit")))
        .contains("thêm tài khoản", "đổi vai trò", "xóa tài khoản", "mau.administrator")
        .doesNotContain(password);
  }

  @Test
  void letsNobodyChangeTheirOwnAccount() {
    enter(Role.ADMINISTRATOR);

    var refused =
        words(visitor.post("/officer/accounts", "deed", "remove", "name", "mau.administrator"));

    assertThat(refused).contains("Không tự sửa tài khoản của mình");
    assertThat(accounts.find("mau.administrator")).isPresent();
  }

  @Test
  void letsEditorsApproveAndWithdrawRules() throws Exception {
    enter(Role.EDITOR);

    visitor.post("/officer/rules", "rule", "NR-005", "deed", "approve", "by", "Sở Mẫu");
    visitor.post("/officer/rules", "rule", "NR-005", "deed", "withdraw");
    assertThat(standing.now().approved().toString()).contains("NR-005", "Sở Mẫu");
    assertThat(standing.now().withdrawn()).contains("NR-005");
    assertThat(audit.newest(0, 1).getFirst().what()).isEqualTo(What.RULE_WITHDRAWN);

    visitor.post("/officer/rules", "rule", "NR-005", "deed", "restore");
    assertThat(standing.now().withdrawn()).doesNotContain("NR-005");
    Files.delete(data().resolve("rules.json"));
  }

  private void enter(Role role) {
    visitor.enter(role, accounts, passwords);
  }
}
