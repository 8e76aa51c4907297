package vn.motcua.assistant.compose.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.Composer;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.page.Localities;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.verify.Verification;
import vn.motcua.assistant.verify.Verifier;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.local.FilingPoint;
import vn.motcua.knowledge.local.LocalFacts;
import vn.motcua.knowledge.local.LocalFee;
import vn.motcua.knowledge.local.LocalTable;
import vn.motcua.knowledge.place.Places;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.Source;

/// The counters and fees here are made up; the units are real.
class WhereTest {

  private static final String KITE = "9.000001";
  private static final Kites.Fake KITES = new Kites.Fake(Kites.all(), words -> List.of());
  private static final Places PLACES = Places.embedded();
  private static final Interpreter INTERPRETER = new Interpreter();

  private static final Source COUNTERS = source("Danh mục quầy mẫu", null);
  private static final LocalFacts HANOI =
      new LocalFacts(
          "Hà Nội",
          COUNTERS,
          List.of(
              new LocalFee(
                  KITE,
                  null,
                  new Fee(
                      Fee.Kind.FIXED,
                      7000L,
                      Fee.VND,
                      "7.000 đồng mỗi diều",
                      source("Nghị quyết mẫu 3/2026/NQ-HĐND", LocalDate.of(2026, 7, 1))))),
          List.of(
              new FilingPoint(
                  "Quầy mẫu Hồng Hà",
                  List.of("Phường Hồng Hà"),
                  List.of(KITE),
                  "12 Phố Mẫu",
                  "8 giờ đến 17 giờ, thứ Hai đến thứ Sáu",
                  "",
                  COUNTERS)),
          Set.of(KITE));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ở phường Phúc Xá, quận Ba Đình, Hà Nội | **Phường Hồng Hà, Thành phố Hà Nội**",
        "o phuong phuc xa quan ba dinh ha noi   | **Phường Hồng Hà, Thành phố Hà Nội**",
        "ở phường phúc xá quận ba đình hà nội   | **Phường Hồng Hà, Thành phố Hà Nội**",
        "tại phường Hồng Hà, Hà Nội             | Nơi anh/chị nêu nay là **Phường Hồng Hà",
        "ở Long An                              | Long An nay thuộc Tây Ninh",
      })
  void saysWhichCommuneOfTodayItIs(String place, String said) {
    assertThat(where(nobody(), "cấp phép thả diều nộp ở đâu, tôi " + place, Kites.TODAY))
        .contains(said);
  }

  @Test
  void settlesNothingByAGuessWhereManyBearTheName() {
    var said = where(nobody(), "cấp phép thả diều nộp ở đâu, tôi ở xã Tân Lập", Kites.TODAY);

    assertThat(said).contains("Có nhiều nơi mang tên này").contains("huyện và tỉnh cũ");
  }

  @Test
  void keepsTheOldNamesForDaysBeforeTheReform() {
    var text = "cấp phép thả diều nộp ở đâu, tôi ở phường Phúc Xá, quận Ba Đình, Hà Nội";

    assertThat(where(nobody(), text, LocalDate.of(2025, 6, 30))).doesNotContain("Hồng Hà");
  }

  @Test
  void namesTheCountersThatTheOperatorKnowsWithTheirHours() {
    var text = "cấp phép thả diều nộp ở đâu, tôi ở phường Phúc Xá, quận Ba Đình, Hà Nội";

    assertThat(where(operator(""), text, Kites.TODAY))
        .contains("**Quầy mẫu Hồng Hà**: 12 Phố Mẫu. Giờ làm việc: 8 giờ đến 17 giờ");
    assertThat(where(operator(""), "cấp phép thả diều nộp ở đâu", Kites.TODAY))
        .doesNotContain("Quầy mẫu");
    assertThat(where(operator("Phường Hồng Hà, Hà Nội"), "thả diều nộp ở đâu", Kites.TODAY))
        .contains("Quầy mẫu Hồng Hà")
        .doesNotContain("Nơi anh/chị nêu");
  }

  @Test
  void tellsTheHoursOfCountersThatTheOperatorKnowsToWhoAsksForHours() {
    var text = "ở phường Phúc Xá, quận Ba Đình, Hà Nội thứ bảy phường có làm việc không";
    var understanding = INTERPRETER.understand(question(text, Kites.TODAY));
    assertThat(understanding.topic()).isEqualTo(Topic.HOURS);
    var decision = new Decision.Guide(understanding.topic());

    var known = composer(operator("")).compose(understanding, decision);
    var unknown = composer(nobody()).compose(understanding, decision);

    assertThat(section(known)).contains("Giờ làm việc: 8 giờ đến 17 giờ, thứ Hai đến thứ Sáu");
    assertThat(new Verifier().verify(known, Kites.TODAY))
        .isInstanceOf(Verification.Supported.class);
    assertThat(unknown.lead()).contains("không có giờ làm việc");
    assertThat(section(unknown)).doesNotContainPattern("\\d");
  }

  @Test
  void letsTheFeeOfTheProvinceWin() {
    var general = section(answer(nobody(), "thả diều hết bao nhiêu", Kites.TODAY, Intent.FEE));
    var here =
        section(answer(operator(""), "thả diều ở Hà Nội hết bao nhiêu", Kites.TODAY, Intent.FEE));
    var before =
        section(
            answer(
                operator(""),
                "thả diều ở Hà Nội hết bao nhiêu",
                LocalDate.of(2026, 6, 30),
                Intent.FEE));

    assertThat(here).contains("7.000 đồng mỗi diều").isNotEqualTo(general);
    assertThat(before).as("not yet in force").doesNotContain("7.000");
  }

  @Test
  void warnsWhoLivesElsewhereThatOnlyOneProvinceHasTheProcedure() {
    var elsewhere = answer(operator(""), "thả diều ở Đà Nẵng", Kites.TODAY, Intent.WHERE);
    var here = answer(operator(""), "thả diều ở Hà Nội", Kites.TODAY, Intent.WHERE);

    assertThat(elsewhere.warnings()).anyMatch(w -> w.contains("chỉ có ở Hà Nội"));
    assertThat(here.warnings()).noneMatch(w -> w.contains("chỉ có ở"));
  }

  @Test
  void answersWhatAPlaceIsCalledToday() {
    var text = "phường Phúc Xá quận Ba Đình Hà Nội giờ là phường nào";
    var understanding = INTERPRETER.understand(question(text, Kites.TODAY));
    assertThat(understanding.intent()).isEqualTo(Intent.PLACE);

    var draft =
        composer(nobody())
            .compose(
                understanding, new Decision.Place(understanding.situation().place(), List.of()));

    assertThat(draft.status()).isEqualTo(Reply.Status.ANSWERED);
    assertThat(section(draft)).contains("**Phường Hồng Hà, Thành phố Hà Nội**");
    assertThat(draft.citations()).anyMatch(c -> c.kind() == Citation.Kind.PLACE);
    assertThat(new Verifier().verify(draft, Kites.TODAY))
        .isInstanceOf(Verification.Supported.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đà Nẵng giờ sáp nhập với tỉnh nào   | Đà Nẵng ngày nay gồm: Thành phố Đà Nẵng, Tỉnh Quảng Nam",
        "tỉnh Long An nay thuộc tỉnh nào     | Long An nay thuộc Tây Ninh",
        "xã tôi giờ sáp nhập vào đâu         | Anh/chị cho biết tên xã",
      })
  void answersOfProvincesAndAsksWhereNoneIsNamed(String text, String said) {
    var understanding = INTERPRETER.understand(question(text, Kites.TODAY));
    assertThat(understanding.intents()).containsExactly(Intent.PLACE);

    var draft =
        composer(nobody())
            .compose(
                understanding, new Decision.Place(understanding.situation().place(), List.of()));

    var all =
        Stream.concat(
                draft.sections().stream().flatMap(s -> s.items().stream()).map(Section.Item::text),
                draft.questions().stream().map(Reply.FollowUp::text))
            .collect(Collectors.joining("\n"));
    assertThat(all).contains(said);
    assertThat(new Verifier().verify(draft, Kites.TODAY))
        .isInstanceOf(Verification.Supported.class);
  }

  private static String where(Localities localities, String text, LocalDate day) {
    var draft = answer(localities, text, day, Intent.WHERE);
    assertThat(new Verifier().verify(draft, day)).isInstanceOf(Verification.Supported.class);
    return section(draft);
  }

  private static Draft answer(Localities localities, String text, LocalDate day, Intent intent) {
    var understanding = INTERPRETER.understand(question(text, day));
    var decision =
        new Decision.Answer(Kites.named(KITE), List.of(intent), List.of(), List.of(), List.of());
    return composer(localities).compose(understanding, decision);
  }

  private static String section(Draft draft) {
    return draft.sections().getFirst().items().stream()
        .map(Section.Item::text)
        .collect(Collectors.joining("\n"));
  }

  private static Composer composer(Localities localities) {
    return new Composer(KITES, Kites.verdicts(KITES), new Forms(List.of()), localities);
  }

  private static Localities nobody() {
    return new Localities(() -> PLACES, () -> LocalTable.NONE, "");
  }

  private static Localities operator(String home) {
    var table =
        new LocalTable(
            Stream.of(HANOI).collect(Collectors.toMap(LocalFacts::province, facts -> facts)));
    return new Localities(() -> PLACES, () -> table, home);
  }

  private static Question question(String text, LocalDate day) {
    return new Question(
        text, List.of(), Question.Audience.CITIZEN, Question.Language.VI, null, day);
  }

  private static Source source(String title, @Nullable LocalDate from) {
    return new Source(
        "local", title, null, LocalDate.of(2026, 11, 1), from, null, Source.Verification.DERIVED);
  }
}
