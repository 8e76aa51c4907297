package vn.motcua.channels.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.channels.officer.Visitor.place;
import static vn.motcua.channels.officer.Visitor.words;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import vn.motcua.channels.RunningApplication;
import vn.motcua.channels.handover.HandOverQueue;
import vn.motcua.channels.handover.StoredHandOvers;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.outbox.DeadLetters;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.officer.Story;

/// Conversations that were handed over, for made-up officers and a made-up person.
class HandOverIT extends RunningApplication {

  private static final String PASSWORD = "mật khẩu của người mẫu";
  private static final String USER = "900000000000002";

  @Autowired private StoredAccounts accounts;
  @Autowired private Passwords passwords;
  @Autowired private HandOverQueue queue;
  @Autowired private StoredHandOvers handOvers;
  @Autowired private StoredAudit audit;

  @Autowired
  @Qualifier("stuckOut")
  private DeadLetters out;

  private String path = "";

  @BeforeEach
  void ask() {
    queue.ask(
        Network.ZALO_OA,
        USER,
        new Story(
            List.of(new Story.Line(true, "<b>Tạm trú</b> cần gì?")),
            "Đăng ký tạm trú (1.004194)",
            "Tờ khai CT01: 2/9 mục",
            List.of("Họ, chữ đệm, tên")));
    path = "/officer/handovers/" + handOvers.open(1).getFirst().id();
  }

  @AfterEach
  void forget() {
    queue.forget(Network.ZALO_OA, USER);
  }

  @Test
  void isClaimedByOneAnsweredAndGivenBack() {
    var one = enter("mot", Role.OFFICER);
    var other = enter("hai", Role.OFFICER);
    assertThat(words(one.get("/officer/handovers"))).contains("Đang chờ (1)", "chờ 0 phút");
    other.get(path);
    var shown = words(one.get(path));
    assertThat(shown)
        .contains("&lt;b&gt;Tạm trú", "Tờ khai CT01: 2/9 mục", "Họ, chữ đệm, tên")
        .doesNotContain(USER, "<script", "style=\"", "name=\"words\"");

    one.post(path, "deed", "claim", "version", version(shown));
    var late = other.post(path, "deed", "claim", "version", version(shown));
    assertThat(place(late)).endsWith("?done=late");
    assertThat(words(other.get(place(late)))).contains("role=\"alert\"", "mot.officer");

    queue.hear(Network.ZALO_OA, USER, "e1", "Hồ sơ của tôi đến đâu rồi?");
    var mine = words(one.get(path));
    assertThat(mine).contains("Hồ sơ của tôi đến đâu rồi?");
    var before = out.tally().waiting();
    var event = value(mine, "event");
    one.post(path, "deed", "answer", "event", event, "words", "Hẹn ngày mai ạ");
    one.post(path, "deed", "answer", "event", event, "words", "Hẹn ngày mai ạ");
    assertThat(out.tally().waiting()).isEqualTo(before + 1);
    assertThat(words(one.get(path))).containsOnlyOnce("Hẹn ngày mai ạ");

    other.post(path, "deed", "answer", "event", "x", "words", "chen vào");
    assertThat(words(one.get(path))).doesNotContain("chen vào");
    assertThat(place(one.post(path, "deed", "return", "version", version(mine))))
        .isEqualTo("/officer/handovers");
    assertThat(queue.holds(Network.ZALO_OA, USER)).isFalse();
    assertThat(audit.newest(0, 20).stream().map(entry -> entry.what()))
        .contains(
            What.HANDOVER_SEEN,
            What.HANDOVER_CLAIMED,
            What.HANDOVER_ANSWERED,
            What.HANDOVER_RETURNED);
    assertThat(audit.newest(0, 20).toString()).doesNotContain(USER);
  }

  @Test
  void isFreedByALeadButNotByAnotherOfficer() {
    var one = enter("mot", Role.OFFICER);
    var shown = words(one.get(path));
    one.post(path, "deed", "claim", "version", version(shown));
    var claimed = version(words(one.get(path)));

    var other = enter("hai", Role.OFFICER);
    other.get(path);
    other.post(path, "deed", "return", "version", claimed);
    assertThat(queue.holds(Network.ZALO_OA, USER)).isTrue();

    var lead = enter("ba", Role.LEAD);
    var seen = words(lead.get(path));
    assertThat(seen).contains("Trả lại trợ lý ảo").doesNotContain("Kết thúc<");
    lead.post(path, "deed", "return", "version", version(seen));
    assertThat(queue.holds(Network.ZALO_OA, USER)).isFalse();
  }

  @Test
  void isForOfficersAndLeadsOnlyAndNeedsTheTokenOfTheForm() {
    for (var role : List.of(Role.EDITOR, Role.ADMINISTRATOR)) {
      var visitor = enter("mot", role);
      assertThat(visitor.get(path).getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
      assertThat(visitor.post(path, "deed", "claim", "version", "0").getStatus())
          .isEqualTo(HttpStatus.FORBIDDEN);
    }
    var officer = enter("mot", Role.OFFICER);
    officer.get(path);
    officer.token = "made-up";
    assertThat(officer.post(path, "deed", "claim", "version", "0").getStatus())
        .isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(queue.holds(Network.ZALO_OA, USER)).isFalse();
  }

  private Visitor enter(String who, Role role) {
    var name = who + "." + role.word();
    if (accounts.find(name).isEmpty()) {
      accounts.add(name, role, passwords.hash(PASSWORD), false);
    }
    var visitor = new Visitor(client);
    visitor.login(name, PASSWORD);
    visitor.get("/officer");
    return visitor;
  }

  private static String version(String page) {
    return value(page, "version");
  }

  private static String value(String page, String field) {
    return page.replaceAll("(?s).*name=\"" + field + "\" value=\"([^\"]*)\".*", "$1");
  }
}
