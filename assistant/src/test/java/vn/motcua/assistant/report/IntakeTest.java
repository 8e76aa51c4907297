package vn.motcua.assistant.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final Intake intake = new Intake();

  @Test
  void takesAReportOfNothingButItsKind() {
    assertThat(intake.fault(report("", "", false), TODAY)).isEmpty();
  }

  @Test
  void refusesWhatHasNotHappenedYet() {
    assertThat(intake.fault(on(TODAY), TODAY)).isEmpty();
    assertThat(intake.fault(on(TODAY.plusDays(1)), TODAY)).contains(Fault.FUTURE_DATE);
  }

  @Test
  void takesAContactOnlyWithConsent() {
    var without = report("", "chi.dieu@example.vn", false);

    assertThat(intake.fault(without, TODAY)).contains(Fault.CONTACT_WITHOUT_CONSENT);
    assertThat(intake.fault(report("", "chi.dieu@example.vn", true), TODAY)).isEmpty();
    assertThatThrownBy(() -> intake.kept(without)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void countsCodePointsAfterNfc() {
    var decomposed = "e\u0302\u0301"; // three characters that are one
    assertThat(intake.fault(report(decomposed.repeat(Report.COMMENT), "", false), TODAY)).isEmpty();
    assertThat(intake.fault(report("🪁".repeat(Report.COMMENT), "", false), TODAY)).isEmpty();
    assertThat(intake.fault(report("a".repeat(Report.COMMENT + 1), "", false), TODAY))
        .contains(Fault.TOO_LONG);
  }

  @Test
  void refusesAdvertisements() {
    var two = "xem http://a.example và www.b.example";
    assertThat(intake.fault(report(two, "", false), TODAY)).isEmpty();
    assertThat(intake.fault(report(two + " HTTPS://c.example", "", false), TODAY))
        .contains(Fault.TOO_MANY_LINKS);
  }

  @Test
  void masksWhoCanBeFoundByIt() {
    var said = "Số căn cước 001099012345, gọi 0912 345 678 hoặc viết dieu@example.vn";

    var kept = intake.kept(report(said, "0912345678", true));

    assertThat(kept.comment())
        .isEqualTo("Số căn cước [số], gọi [điện thoại] hoặc viết [thư điện tử]");
    assertThat(kept.contact()).isEqualTo("0912345678");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.004194", "1.000689.000.00.00.H41", "Thả diều"})
  void keepsCodesAndNamesOfProcedures(String procedure) {
    var about = new Matter(procedure, "", "", null);
    assertThat(intake.kept(new Report(Kind.LATE, about, "", "", false)).about()).isEqualTo(about);
  }

  @Test
  void masksWhatOnlyLooksLikeAProcedure() {
    var about = new Matter("001099012345", "thẻ 001099012345", "nhà 0912345678", null);
    assertThat(intake.kept(new Report(Kind.LATE, about, "", "", false)).about())
        .isEqualTo(new Matter("[số]", "thẻ [số]", "nhà [điện thoại]", null));
  }

  private static Report on(LocalDate date) {
    return new Report(Kind.LATE, new Matter("", "", "", date), "", "", false);
  }

  private static Report report(String comment, String contact, boolean consent) {
    return new Report(Kind.LATE, new Matter("", "", "", null), comment, contact, consent);
  }
}
