package vn.motcua.knowledge.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;

class EvidenceTypesTest {

  private static final String KITE =
      """
      {"id": "kite-licence", "name": "Giấy phép thả diều", "official": ["Giấy phép diều"],
       "everyday": ["giấy diều"], "shared": ["giấy gió"], "wider": ["wind-paper"],
       "source": "9.000001", "asOf": "2026-06-01"}\
      """
          .replace("\n", " ");
  private static final String WIND =
      """
      {"id": "wind-paper", "name": "Giấy tờ về gió", "shared": ["giấy gió"], "wider": ["paper"],
       "source": "9.000001", "asOf": "2026-06-01"}\
      """
          .replace("\n", " ");
  private static final String PAPER =
      """
      {"id": "paper", "name": "Giấy má", "source": "9.000001", "asOf": "2026-06-01"}\
      """
          .replace("\n", " ");
  private static final EvidenceTypes KITES = EvidenceTypes.read(List.of(KITE, WIND, PAPER));
  private static final EvidenceTypes SHIPPED = EvidenceTypes.embedded();

  @Test
  void takesNoOtherPaperForOneWhoseNameItsOwnBeginsWith() {
    assertThat(SHIPPED.read("giấy chứng nhận tập huấn thả diều").candidates()).isEmpty();
    assertThat(SHIPPED.read("giấy chứng nhận của tôi").candidates())
        .extracting(found -> found.type().id())
        .contains("land-certificate");
  }

  @ParameterizedTest
  @CsvSource({
    "gks, birth-certificate",
    "giay khai sinh, birth-certificate",
    "giấy khai sanh của con, birth-certificate",
    "sổ hổng, land-certificate",
    "giấy độc thân, marital-status-confirmation",
    "cmnd cũ, old-id-card",
    "giấy xác nhận tên xã cũ và xã mới, place-name-confirmation",
    "so ho khau, household-book",
    "tờ khai đăng ký khai sinh, birth-form",
    "căn cước điện tử, electronic-id",
    "ảnh chụp màn hình vneid, vneid-screenshot",
    "phiếu đề nghị dc02, id-request-form-dc02",
    "giấy ủy quyền mẫu 13-HSB, authorisation-form-13hsb",
    "bản cam kết mất giấy phép lái xe, pledge",
    "chứng nhận đăng ký kết hôn, marriage-certificate",
    "đơn đồng ý của cha mẹ, parent-consent",
    "tài liệu chứng minh chỗ ở hợp pháp, dwelling-proof",
    "cam kết bảo đảm an toàn công trình liền kề, adjacent-safety-pledge",
    "bằng tốt nghiệp cấp 2, lower-secondary-diploma",
    "xác nhận của công ty, employer-confirmation",
    "giấy xác nhận của công ty, employer-confirmation",
    "đơn xin tách thửa, parcel-split-form",
    "giấy xác nhận chưa vợ, marital-status-confirmation",
    "đơn xin nhập hộ khẩu, ct01-form",
    "hồ sơ gốc bằng lái xe, driving-licence-file",
    "giay xac nhan nhan khau, ct07-residence-confirmation",
    "căn cước người đại diện pháp luật, id-card",
    "sổ hồng đất ở trong hẻm, land-certificate",
    "giấy xác nhận trình báo mất của công an, local-police-confirmation",
  })
  void knowsWhatPeopleCallAPaper(String said, String id) {
    assertThat(SHIPPED.read(said).type()).map(EvidenceType::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "giấy tạm trú, true",
    "sổ đỏ, true",
    "sổ đỏ để ở nhà, false",
    "đăng ký tạm trú, false",
  })
  void knowsANameFromWordsThatHoldOne(String words, boolean isName) {
    assertThat(SHIPPED.isName(words)).isEqualTo(isName);
  }

  @ParameterizedTest
  @CsvSource({
    "hộ khẩu photo công chứng, household-book, CERTIFIED",
    "bản sao giấy khai sinh, birth-certificate, PLAIN",
    "phô tô sổ đỏ, land-certificate, PLAIN",
    "file scan hộ chiếu, passport, ELECTRONIC",
    "giấy chứng sinh bản gốc, birth-notification, ORIGINAL",
    "sao y bản chính giấy khai sinh, birth-certificate, CERTIFIED",
    "giấy xác nhận cư trú công chứng, ct07-residence-confirmation, CERTIFIED",
  })
  void takesTheWordsOnTheFormOff(String said, String id, Form form) {
    var asked = SHIPPED.read(said);

    assertThat(asked.form()).contains(form);
    assertThat(asked.type()).map(EvidenceType::id).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hợp đồng chuyển nhượng công chứng",
        "giấy ủy quyền có chứng thực",
        "di chúc có công chứng"
      })
  void takesADeedMadeBeforeANotaryForTheDeedItself(String said) {
    assertThat(SHIPPED.read(said).form()).isEmpty();
  }

  @Test
  void knowsACertifiedCopyOfADeed() {
    assertThat(SHIPPED.read("bản sao công chứng hợp đồng thuê nhà").form())
        .contains(Form.CERTIFIED);
  }

  @Test
  void asksBackWhatSeveralKindsShare() {
    var asked = KITES.read("giấy gió");

    assertThat(asked.type()).isEmpty();
    assertThat(asked.candidates()).hasSize(2);
  }

  @Test
  void takesANameOfManyKindsForTheOneThatAllOfThemBelongTo() {
    assertThat(SHIPPED.read("tờ khai").type()).get().extracting("id").isEqualTo("application-form");
    assertThat(SHIPPED.read("ảnh").type()).get().extracting("id").isEqualTo("photo");
    assertThat(SHIPPED.read("bằng").type()).isEmpty();
  }

  @Test
  void asksBackWhereMissingMarksLeaveAChoice() {
    var other =
        KITE.replace("kite-licence", "field-licence").replace("phép thả diều", "phép thả diệu");
    var types =
        EvidenceTypes.read(
            List.of(
                KITE,
                WIND,
                PAPER,
                other.replace("Giấy phép diều", "Giấy a").replace("giấy diều", "giấy b")));

    assertThat(types.read("giay phep tha dieu").type()).isEmpty();
    assertThat(types.read("giấy phép thả diều").type()).isPresent();
  }

  @Test
  void knowsNothingOfNonsense() {
    assertThat(SHIPPED.read("qwerty asdf").candidates()).isEmpty();
    assertThat(SHIPPED.read("").candidates()).isEmpty();
    assertThat(SHIPPED.read("công chứng").candidates()).isEmpty();
  }

  @Test
  void findsNamesWhateverTheirCaseAndMarks() {
    assertThat(KITES.named("GIẤY PHÉP  thả diều")).map(EvidenceType::id).contains("kite-licence");
    assertThat(SHIPPED.named("giấy uỷ quyền")).isEqualTo(SHIPPED.named("Giấy ủy quyền"));
    assertThat(KITES.named("giấy gió")).isEmpty();
  }

  @Test
  void namesTheKindsInATextWithoutOverlap() {
    var text = "Bản sao Giấy phép thả diều hoặc giấy má khác";
    var mentions = KITES.in(text);

    assertThat(mentions)
        .extracting(hit -> hit.type().id())
        .containsExactly("kite-licence", "paper");
    assertThat(
            VietnameseText.normal(text).substring(mentions.get(1).start(), mentions.get(1).end()))
        .isEqualTo(VietnameseText.normal("giấy má"));
  }

  @Test
  void knowsWiderKindsOverAnySteps() {
    var kite = KITES.find("kite-licence").orElseThrow();

    assertThat(KITES.isA(kite, "kite-licence")).isTrue();
    assertThat(KITES.isA(kite, "paper")).isTrue();
    assertThat(KITES.isA(KITES.find("paper").orElseThrow(), "kite-licence")).isFalse();
  }

  @Test
  void refusesTwoKindsOfOneId() {
    refuses("there are two", KITE, KITE, WIND, PAPER);
  }

  @Test
  void refusesAnEverydayNameOfTwoKinds() {
    refuses(
        "Giấy diều",
        KITE,
        WIND,
        PAPER.replace("\"source\"", "\"everyday\":[\"Giấy diều\"],\"source\""));
  }

  @Test
  void refusesAWiderKindThatIsNotThere() {
    refuses("wind-paper", KITE, PAPER);
  }

  @ParameterizedTest
  @CsvSource({"id", "name", "source", "asOf"})
  void refusesAKindThatLacks(String field) {
    refuses(field, PAPER.replace('"' + field + '"', "\"other\""));
  }

  @RepeatedTest(200)
  void neverThrowsWhateverIsTyped(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var words =
        List.of("giấy", "sổ", "photo", "công chứng", "hộ", "khẩu", "đỏ", "(", "1", "ko", "  ");
    var text = new StringBuilder();
    for (var i = random.nextInt(8); i > 0; i--) {
      text.append(words.get(random.nextInt(words.size()))).append(random.nextBoolean() ? " " : "");
    }
    var asked = SHIPPED.read(text.toString());

    assertThat(asked)
        .as("seed %d: %s", repetition.getCurrentRepetition(), text)
        .isEqualTo(SHIPPED.read(text.toString()));
    assertThat(asked.candidates()).allMatch(hit -> hit.confidence() > 0 && hit.confidence() <= 1);
    SHIPPED.in(text.toString());
  }

  private static void refuses(String words, String... lines) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EvidenceTypes.read(List.of(lines)))
        .withMessageContaining(words);
  }
}
