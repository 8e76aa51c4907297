package vn.motcua.channels.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.channels.officer.Visitor.words;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import vn.motcua.channels.RunningApplication;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredLookups;

/// The four slips, from an appraised dossier and from scratch. The person is made up.
@ExtendWith(OutputCaptureExtension.class)
class SlipsIT extends RunningApplication {

  private static final String PATH = "/officer/slips";
  private static final String PERSON = "Nguyễn Văn Mẫu";

  @Autowired private StoredAccounts accounts;
  @Autowired private StoredLookups lookups;
  @Autowired private Passwords passwords;
  private Visitor visitor = new Visitor(client);

  @BeforeEach
  void enter() {
    visitor = new Visitor(client);
    visitor.enter(Role.OFFICER, accounts, passwords);
  }

  @Test
  void beginsWithTheAgencyThatTheOperatorSet() {
    assertThat(words(visitor.get(PATH)))
        .contains("value=\"Xã A\"", "Bộ phận Một cửa", "Mẫu 01:", "Mẫu 02:", "Mẫu 03:", "Mẫu 04:");
  }

  @Test
  void suggestsTheSlipThatAnAppraisedDossierCallsFor() {
    var missing = words(visitor.post(PATH, "procedure", "1.004194", "papers", "Sổ hộ khẩu"));
    assertThat(missing)
        .contains("<option value=\"supplement\" selected=\"selected\"", "Còn thiếu: ")
        .contains(">Sổ hộ khẩu</textarea>");

    var whole = words(visitor.post(PATH, "procedure", "1.004194", "papers", "Tờ khai CT01"));
    assertThat(whole).contains("<option value=\"receipt\" selected=\"selected\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          receipt    | Tờ khai CT01 |                        |                            | GIẤY TIẾP NHẬN HỒ SƠ
          supplement | Sổ hộ khẩu   |                        |                            | PHIẾU YÊU CẦU BỔ SUNG
          refusal    | Tờ khai CT01 | ngoài thẩm quyền       | Điều 22 Luật Cư trú 2020   | PHIẾU TỪ CHỐI
          apology    | Tờ khai CT01 | máy in hỏng            |                            | PHIẾU XIN LỖI
          """)
  void previewsEverySlipAndGivesItAsAFile(
      String kind, String papers, String reason, String basis, String title) {
    String[] fields = {
      "kind",
      kind,
      "procedure",
      "1.004194",
      "papers",
      papers,
      "reason",
      Objects.requireNonNullElse(reason, ""),
      "basis",
      Objects.requireNonNullElse(basis, ""),
      "agency",
      "Ủy ban nhân dân xã Mẫu",
      "name",
      PERSON
    };
    var shown = visitor.post(PATH, fields);
    assertThat(words(shown)).contains("Xem trước mẫu", title, "readonly", PERSON, "Ông/Bà");
    assertThat(shown.getResponseHeaders().getCacheControl()).isEqualTo("no-store");

    for (var format : new String[] {"docx", "pdf"}) {
      var file = visitor.post(PATH + "/file", with(fields, "format", format));
      assertThat(file.getStatus()).isEqualTo(HttpStatus.OK);
      assertThat(new String(bytes(file.getResponseBody()), 0, 4, StandardCharsets.ISO_8859_1))
          .isEqualTo(format.equals("pdf") ? "%PDF" : "PK\u0003\u0004");
      assertThat(file.getResponseHeaders().getContentDisposition().getFilename())
          .matches("mau-0[1-4]\\." + format);
      assertThat(file.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
    }
  }

  @Test
  void saysWhyASlipMayNotBeMadeOutAndKeepsWhatWasTyped() {
    var tooMuch =
        words(
            visitor.post(
                PATH,
                "kind",
                "supplement",
                "procedure",
                "1.004194",
                "agency",
                "Xã Mẫu",
                "demanded",
                "Sổ hộ khẩu",
                "name",
                PERSON));

    assertThat(tooMuch)
        .contains("Chưa lập phiếu", "không phải nộp cho thủ tục", "href=\"#demanded\"", PERSON)
        .doesNotContain("Xem trước mẫu");
    var file =
        visitor.post(
            PATH + "/file",
            "kind",
            "supplement",
            "procedure",
            "1.004194",
            "agency",
            "Xã Mẫu",
            "demanded",
            "Sổ hộ khẩu");
    assertThat(file.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void asksForTheProcedureAndTheAgency() {
    assertThat(words(visitor.post(PATH, "kind", "receipt", "procedure", "zxqv")))
        .contains("Chưa rõ là thủ tục nào");
    assertThat(visitor.post(PATH + "/file", "kind", "receipt", "procedure", "zxqv").getStatus())
        .isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void saysWhenASupplementWouldBeTheSecond() {
    String[] fields = {
      "kind", "supplement",
      "procedure", "1.004194",
      "papers", "Sổ hộ khẩu",
      "agency", "Xã Mẫu",
      "supplements", "1"
    };

    assertThat(words(visitor.post(PATH, fields)))
        .contains("Xem trước mẫu 02")
        .containsPattern("(?i)lần (thứ )?hai|lần 2");
  }

  @Test
  void keepsNoNameAnywhere(CapturedOutput output) {
    visitor.post(
        PATH,
        "kind",
        "supplement",
        "procedure",
        "1.004194",
        "papers",
        "Sổ hộ khẩu",
        "agency",
        "Xã Mẫu",
        "name",
        PERSON,
        "phone",
        "0900000000");

    assertThat(lookups.of("mau.officer", 1).getFirst().words()).isEqualTo("02 · Đăng ký tạm trú");
    assertThat(words(visitor.get("/officer/history"))).doesNotContain(PERSON, "0900000000");
    assertThat(words(visitor.get(PATH))).doesNotContain(PERSON);
    assertThat(output.getAll()).doesNotContain(PERSON, "0900000000");
  }

  private static String[] with(String[] fields, String name, String value) {
    var all = Arrays.copyOf(fields, fields.length + 2);
    all[fields.length] = name;
    all[fields.length + 1] = value;
    return all;
  }

  private static byte[] bytes(byte @Nullable [] body) {
    return Objects.requireNonNull(body);
  }
}
