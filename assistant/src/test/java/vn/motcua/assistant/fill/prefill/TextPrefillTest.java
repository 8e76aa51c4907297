package vn.motcua.assistant.fill.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.fill.Proposal;
import vn.motcua.assistant.fill.read.TypedFields;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.place.Places;

/// All persons and numbers are made up.
class TextPrefillTest {

  private static final Places PLACES = Places.embedded();

  /// Counts what this thread works, however busy the machine is.
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Forms FORMS = Forms.embedded();
  private static final TextReader READER =
      new TextPrefill(new TypedFields(() -> PLACES), new Reading());
  private static final String BIRTH = "TK-KHAI-SINH";

  private static Map<String, String> read(String form, String text) {
    return READER.read(text, FORMS.find(form).orElseThrow(), Optional.empty(), TODAY).stream()
        .collect(Collectors.toMap(Proposal::field, Proposal::typed));
  }

  private static Map<String, String> replied(String asked, String text) {
    var form = FORMS.find(BIRTH).orElseThrow();
    return READER.read(text, form, form.field(asked), TODAY).stream()
        .collect(Collectors.toMap(Proposal::field, Proposal::typed));
  }

  @Test
  void readsAChildInOneBreath() {
    assertThat(read(BIRTH, "con tôi tên Lê Thị Mẫu sinh 3/5/2026 ở bệnh viện Từ Dũ"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "child.fullName", "Lê Thị Mẫu",
                "child.birthDate", "3/5/2026",
                "child.birthPlace", "bệnh viện Từ Dũ"));
  }

  @Test
  void keepsPeopleOfOneMessageApart() {
    assertThat(read(BIRTH, "em là Trần Thị Mẫu, chồng em tên Lê Văn Thử sinh 1990"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "requester.fullName", "Trần Thị Mẫu",
                "father.fullName", "Lê Văn Thử",
                "father.birthDate", "1990"));
  }

  @Test
  void givesNoMarksToANameThatHasNone() {
    assertThat(read(BIRTH, "be ten le thi mau sinh ngay 20/9/2026"))
        .containsEntry("child.fullName", "le thi mau");
  }

  @Test
  void takesACorrectionAndItsYear() {
    assertThat(read(BIRTH, "bé sinh ngày 3/5/2026 à nhầm 4/5"))
        .containsExactly(Map.entry("child.birthDate", "4/5/2026"));
  }

  @Test
  void takesWhatIsDeniedForNoValue() {
    assertThat(read(BIRTH, "bé không phải tên Trần Thị Mẫu")).isEmpty();
  }

  @Test
  void tellsTheWritersMotherFromTheChilds() {
    assertThat(read(BIRTH, "mẹ tôi tên Bùi Thị Thử")).isEmpty();
    assertThat(read(BIRTH, "mẹ bé tên Bùi Thị Thử"))
        .containsExactly(Map.entry("mother.fullName", "Bùi Thị Thử"));
    assertThat(read("TK01", "mẹ tôi tên Bùi Thị Thử"))
        .containsExactly(Map.entry("mother.fullName", "Bùi Thị Thử"));
  }

  @Test
  void knowsTheDeadByWhatIsSaidOfThem() {
    assertThat(read("TK-KHAI-TU", "bố tôi là Lê Văn Mẫu mất ngày 12/11/2026"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("deceased.fullName", "Lê Văn Mẫu", "deceased.deathDate", "12/11/2026"));
    assertThat(read("TK-KHAI-TU", "tôi bị mất căn cước của bố tôi")).isEmpty();
  }

  @Test
  void makesHusbandOrWifeOfTheWriterOnlyWhereTheOtherIsNamed() {
    assertThat(read("TK-KET-HON", "tôi tên Lê Văn Thử")).isEmpty();
    assertThat(read("TK-KET-HON", "tôi tên Lê Văn Thử, vợ tôi tên Lê Thị Mẫu"))
        .containsEntry("husband.fullName", "Lê Văn Thử")
        .containsEntry("wife.fullName", "Lê Thị Mẫu");
  }

  @Test
  void leavesOutAFieldThatIsSaidToBeTwoThings() {
    assertThat(read(BIRTH, "bé tên Lê Thị Mẫu. Bé tên Lê Thị Thử.")).isEmpty();
  }

  @Test
  void believesNoParentOfThisYear() {
    assertThat(read(BIRTH, "vợ em sinh 3/5/2026")).isEmpty();
  }

  @Test
  void givesNobodysTelephoneToTheWriter() {
    assertThat(read("CT01", "sđt của chồng em là 0912345678")).isEmpty();
    assertThat(read("CT01", "sđt em 0912345678"))
        .containsExactly(Map.entry("requester.phone", "0912345678"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "làm khai sinh cần giấy tờ gì?",
        "con tôi tên gì cho đẹp",
        "nếu con tôi sinh ngày 3/5/2024 thì có bị phạt không",
        "ví dụ con tên Lê Thị Mẫu thì ghi sao",
        "bé sinh ngày 31/2/2026",
        "mã hồ sơ của tôi là 001099000099"
      })
  void readsNothingOutOfQuestionsAndWhatCannotBe(String text) {
    assertThat(read(BIRTH, text)).isEmpty();
  }

  @Test
  void readsABareReplyForTheFieldThatWasAskedAndTheRestForOthers() {
    assertThat(replied("child.fullName", "dạ Lê Thị Mẫu, sinh 3/5/2026"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("child.fullName", "Lê Thị Mẫu", "child.birthDate", "3/5/2026"));
  }

  @RepeatedTest(20)
  void readsHostileTextFastAndNeverThrows(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var signs = "0123456789{}()[]<>.,/:-+@%$\u0000\u0007\u200b\u202e \n" + "aămẹsinh ";
    var text = new StringBuilder();
    while (text.length() < 2_000) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    for (var form : FORMS.all()) {
      READER.read(text.toString(), form, form.fields().findFirst(), TODAY);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1 ", "0/", "{", "a@", "tên ", "sinh ở ", "con ", "12 12 ", "ngày "})
  void needsNoLongTimeForTheSameOverAndOver(String part) {
    var form = FORMS.find(BIRTH).orElseThrow();
    var text = part.repeat(2_000 / part.length());
    READER.read(text, form, Optional.empty(), TODAY); // loads what is loaded once
    var fastest = Long.MAX_VALUE;
    for (var time = 0; time < 20; time++) {
      var start = CLOCK.getCurrentThreadCpuTime();
      READER.read(text, form, Optional.empty(), TODAY);
      fastest = Math.min(fastest, CLOCK.getCurrentThreadCpuTime() - start);
    }
    assertThat(fastest / 1e6).as("milliseconds").isLessThan(20);
  }
}
