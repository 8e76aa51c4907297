package vn.motcua.assistant.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.assistant.appraise.Appraisal;
import vn.motcua.assistant.appraise.MadeUpDossier;
import vn.motcua.assistant.print.PrintedAlike;
import vn.motcua.assistant.print.docx.DocxWriter;
import vn.motcua.assistant.print.pdf.PdfWriter;
import vn.motcua.assistant.slip.SlipQuestion.Agency;
import vn.motcua.assistant.slip.SlipQuestion.Applicant;
import vn.motcua.assistant.slip.SlipResult.Made;
import vn.motcua.assistant.slip.SlipResult.Unmade;
import vn.motcua.assistant.slip.SlipResult.Why;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.knowledge.procedure.FilingChannel;

/// On a made-up dossier of made-up people.
class SlipsTest {

  private static final String DUE = "Hợp đồng cho thuê, cho mượn, cho ở nhờ chỗ ở";
  private static final LocalDate LATE = LocalDate.of(2026, 11, 30);
  private static final Agency AGENCY =
      new Agency("", "Ủy ban nhân dân xã Mẫu", "Bộ phận Một cửa", "Xã Mẫu", "quầy số 3");
  private static final Applicant PERSON =
      new Applicant("Nguyễn Văn Mẫu", "Thôn Mẫu, xã Mẫu", "0900000000", "mau@example.vn");
  private static final String LONG = "Nguyễn Văn Mẫu Công Tằng Tôn Nữ Thị Thử Nghiệm ".repeat(4);

  private final MadeUpDossier kites = MadeUpDossier.ofKites();

  @ParameterizedTest
  @EnumSource(SlipKind.class)
  void saysWhatTheGoldenFileSays(SlipKind kind) throws IOException {
    var made = made(question(kind, PERSON));
    keep(made);

    assertThat(made.text()).isEqualTo(golden(kind));
  }

  @ParameterizedTest
  @EnumSource(SlipKind.class)
  void printsAlikeAsDocxAndPdf(SlipKind kind) throws IOException {
    PrintedAlike.holds(made(question(kind, PERSON)).sheet());
    var many = new Applicant(LONG, LONG, "0".repeat(30), "x".repeat(120) + "@example.vn");
    PrintedAlike.holds(made(question(kind, many)).sheet());
  }

  @ParameterizedTest
  @EnumSource(SlipKind.class)
  void addressesPeopleAsOfficesDoAndLeavesNumbersBlank(SlipKind kind) {
    var text = made(question(kind, Applicant.UNNAMED)).text();

    assertThat(text).contains("Ông/Bà", "Số: …", "Mã hồ sơ", Slips.MARK, "chưa đối chiếu");
    assertThat(text).doesNotContainIgnoringCase("anh/chị");
  }

  @Test
  void asksOnlyForWhatIsDueAndPutsTheRestAsQuestions() {
    var text = made(question(SlipKind.SUPPLEMENT, PERSON)).text();
    var demanded = text.substring(0, text.indexOf("Ngoài ra"));

    assertThat(demanded)
        .contains("Hợp đồng thuê nhà")
        .doesNotContain("Giấy chuyển tuyến", "Sổ hộ khẩu");
    assertThat(text).contains("diều bị hư hỏng", "không phải yêu cầu nộp giấy tờ");
  }

  @Test
  void listsEveryMissingPaperWhateverTheOfficerNames() {
    var text = made(with(SlipKind.SUPPLEMENT, "", List.of("hợp đồng thuê nhà"))).text();

    assertThat(text).contains("1. Ảnh", "2. Hợp đồng thuê nhà");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sổ hộ khẩu        | PAPER_NOT_REQUIRED
          Giấy chuyển tuyến | PAPER_NOT_CERTAIN
          giấy gì đó        | PAPER_NOT_CERTAIN
          Ảnh 4x6           | PAPER_PRESENT
          """)
  void isNotMadeOutForPapersBeyondWhatIsDue(String paper, Why why) {
    var demanded = List.of(DUE, paper);

    assertThat(make(with(SlipKind.SUPPLEMENT, "Ảnh 4x6", demanded)))
        .isEqualTo(new Unmade(why, "demanded[1]"));
    assertThat(make(with(SlipKind.REFUSAL, "Ảnh 4x6", demanded)))
        .isEqualTo(new Unmade(why, "demanded[1]"));
  }

  @Test
  void isNoSupplementWhereNothingIsMissing() {
    assertThat(make(with(SlipKind.SUPPLEMENT, "Ảnh 4x6; hợp đồng thuê nhà", List.of())))
        .isEqualTo(new Unmade(Why.NOTHING_MISSING, "kind"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                         | Điều 3 Luật Thả diều | reason
          Không đủ điều kiện         | ''                   | basis
          Không đủ điều kiện         | theo quy định        | basis
          Không đủ điều kiện         | Luật Thả diều        | basis
          """)
  void aRefusalNamesItsGround(String reason, String basis, String field) {
    assertThat(make(question(SlipKind.REFUSAL, PERSON, reason, basis, null)))
        .isEqualTo(new Unmade(Why.GROUND_MISSING, field));
  }

  @Test
  void nobodyIsRefusedForWantOfAPaperThatIsNotDue() {
    var want = "Hồ sơ không có sổ hộ khẩu";

    assertThat(make(question(SlipKind.REFUSAL, PERSON, want, "Điều 3 Luật Thả diều", null)))
        .isEqualTo(new Unmade(Why.PAPER_NOT_REQUIRED, "reason"));
  }

  @Test
  void anApologyGivesAReasonAndALaterDay() {
    assertThat(make(question(SlipKind.APOLOGY, PERSON, "", "", LATE)))
        .isEqualTo(new Unmade(Why.GROUND_MISSING, "reason"));
    assertThat(make(question(SlipKind.APOLOGY, PERSON, "Chờ xác minh", "", MadeUpDossier.FRIDAY)))
        .isEqualTo(new Unmade(Why.NEW_DAY_TOO_EARLY, "newDay"));
    assertThat(made(question(SlipKind.APOLOGY, PERSON, "Chờ xác minh", "", null)).text())
        .contains("Ngày hẹn trả kết quả: 26/11/2026", "Ngày hẹn trả kết quả mới: …");
  }

  @Test
  void tellsTheOfficerAndNotTheCitizenWhatIsDoubtful() {
    var appraisal = kites.appraise("Ảnh 4x6", Set.of(), Circumstances.UNKNOWN, 1);
    var made =
        made(
            new SlipQuestion(
                SlipKind.SUPPLEMENT, appraisal, AGENCY, PERSON, List.of(), "", "", null, null));

    assertThat(made.notes()).anyMatch(note -> note.contains("lần thứ hai"));
    assertThat(made.text()).doesNotContain("lần thứ hai");
    assertThat(made(with(SlipKind.RECEIPT, "Ảnh 4x6", List.of())).notes())
        .anyMatch(note -> note.contains("chưa lập mẫu 01"));
  }

  @Test
  void namesNobodyInWhatALogWouldSay() {
    assertThat(question(SlipKind.RECEIPT, PERSON).toString())
        .doesNotContain("Nguyễn", "0900000000", "mau@example.vn", "Thôn Mẫu");
    assertThat(made(question(SlipKind.RECEIPT, PERSON)).sheet().title()).doesNotContain("Nguyễn");
  }

  private SlipQuestion question(SlipKind kind, Applicant person) {
    return switch (kind) {
      case RECEIPT, SUPPLEMENT -> question(kind, person, "", "", null);
      case REFUSAL ->
          question(
              kind,
              person,
              "Diều dài hơn mức cho phép.",
              "Khoản 2 Điều 3 Luật Thả diều 1/2026",
              null);
      case APOLOGY -> question(kind, person, "Chờ cơ quan khác trả lời xác minh.", "", LATE);
    };
  }

  private SlipQuestion question(
      SlipKind kind, Applicant person, String reason, String basis, @Nullable LocalDate newDay) {
    var list =
        kind == SlipKind.RECEIPT
            ? "Ảnh 4x6 (1 bản)\nHợp đồng thuê nhà (2 bản)\nSổ hộ khẩu"
            : "Sổ hộ khẩu";
    return new SlipQuestion(
        kind, atTheCounter(list), AGENCY, person, List.of(), reason, basis, null, newDay);
  }

  private Appraisal atTheCounter(String list) {
    var known =
        Circumstances.UNKNOWN.stated(Optional.of(FilingChannel.Kind.IN_PERSON), Optional.empty());
    return kites.appraise(list, Set.of(), known, 0);
  }

  private SlipQuestion with(SlipKind kind, String list, List<String> demanded) {
    return new SlipQuestion(
        kind,
        kites.pasted(list),
        AGENCY,
        PERSON,
        demanded,
        "x",
        "Điều 3 Luật Thả diều",
        null,
        null);
  }

  private SlipResult make(SlipQuestion question) {
    return new Slips(kites.appraiser(), kites.deadlines()).make(question);
  }

  private Made made(SlipQuestion question) {
    assertThat(make(question)).isInstanceOf(Made.class);
    return (Made) make(question);
  }

  /// To look at, and to hold against the golden file.
  private static void keep(Made made) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "slips"));
    Files.writeString(folder.resolve(made.kind() + ".txt"), made.text());
    Files.write(folder.resolve(made.kind() + ".pdf"), new PdfWriter().write(made.sheet()));
    Files.write(folder.resolve(made.kind() + ".docx"), new DocxWriter().write(made.sheet()));
  }

  private static String golden(SlipKind kind) throws IOException {
    try (var in = SlipsTest.class.getResourceAsStream(kind + ".txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
