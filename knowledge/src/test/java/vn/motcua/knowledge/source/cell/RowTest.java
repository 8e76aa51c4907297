package vn.motcua.knowledge.source.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.Source;

class RowTest {

  private static final Source SOURCE =
      new Source(
          "portal",
          "Trang thử",
          null,
          LocalDate.of(2026, 6, 1),
          null,
          null,
          Source.Verification.DERIVED);

  @ParameterizedTest
  @CsvSource({
    "Đơn xin thả diều, 1, , ORIGINAL",
    "Đơn xin thả diều, 2, 0, ORIGINAL",
    "Giấy phép thả diều, 0, 1, PLAIN",
    "Giấy phép thả diều, 1, 1, UNSTATED",
    "Bản sao Giấy phép thả diều, 1, , UNSTATED",
    "Bản chính Giấy phép thả diều, 0, 1, UNSTATED",
    "Bản sao có chứng thực Giấy phép thả diều, 0, 1, CERTIFIED",
    "Giấy phép thả diều (bản sao công chứng), 1, 1, CERTIFIED",
    "Bản chính hoặc bản sao có chứng thực Giấy phép thả diều, 1, , UNSTATED",
    "Bản sao có chứng thực hoặc bản chụp phép bay để đối chiếu, 0, 1, UNSTATED",
    "Tờ khai điện tử, 1, , UNSTATED"
  })
  void readsTheFormOnlyWhereNothingContradicts(
      String text, @Nullable Integer originals, @Nullable Integer copies, Form form) {
    assertThat(read(text, new Count(originals, copies), "").form()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xuất trình thẻ thả diều.||SHOW",
        "- Xuất trình thẻ thả diều.||SHOW",
        "Thẻ thả diều|* Giấy tờ phải xuất trình|SHOW",
        "Xuất trình thẻ thả diều và nộp bản sao||SUBMIT",
        "Thẻ thả diều, xuất trình bản gốc để đối chiếu||SUBMIT",
        "Thẻ thả diều|* Giấy tờ phải nộp|SUBMIT"
      })
  void tellsShowingFromHandingIn(String text, @Nullable String group, Action action) {
    var row = read(text, new Count(1, null), group == null ? "" : group);

    assertThat(row.action()).isEqualTo(action);
  }

  @Test
  void takesARowWithoutCountsForANote() {
    var note = read("Chỉ thả khi lặng gió.", new Count(0, null), "");

    assertThat(note.action()).isEqualTo(Action.NOTE);
    assertThat(note.form()).isEqualTo(Form.UNSTATED);
    assertThat(note.name()).isNull();
    assertThat(read("Tờ khai bay: 02 bản chính", new Count(0, null), "").name())
        .isEqualTo("Tờ khai bay");
    assertThat(read("Diều mẫu", new Count(0, 0), "").action()).isEqualTo(Action.NOTE);
  }

  @Test
  void takesARowWithUnknownCountsForAPaper() {
    assertThat(read("Sổ bay", Count.UNSTATED, "").action()).isEqualTo(Action.SUBMIT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Giấy phép thả diều (nếu có).|nếu có",
        "Giấy ủy quyền (đối với người vắng mặt, người ốm)|đối với người vắng mặt, người ốm",
        "Giấy ủy quyền trong trường hợp gửi người khác nộp.|trong trường hợp gửi người khác nộp",
        "Trường hợp diều bị mất, bị rách thì nộp Đơn trình báo;|Trường hợp diều bị mất, bị rách",
        "Đơn xin thả diều|",
        "Biên bản, trừ trường hợp diều nhỏ|"
      })
  void readsTheConditionOfTheWholeRow(String text, @Nullable String condition) {
    assertThat(read(text, new Count(1, null), "").condition()).isEqualTo(condition);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- Đơn xin thả diều theo mẫu số 3;|Đơn xin thả diều",
        "a) Bản sao Giấy phép thả diều|Giấy phép thả diều",
        "01 ảnh màu (cỡ 3 x 4 cm)|Ảnh màu",
        "Bản sao|",
        "Giấy phép hoặc giấy xác nhận|",
        "Đơn của tổ chức theo mẫu hoặc văn bản của cá nhân|",
        "Hóa đơn, chứng từ mua diều|",
        "Trường hợp mất diều thì nộp Đơn trình báo|"
      })
  void namesPlainPapersOnly(String text, @Nullable String name) {
    assertThat(read(text, new Count(1, null), "").name()).isEqualTo(name);
  }

  private static EvidenceRequirement read(String text, Count count, String group) {
    return new Row(text, List.of(), count, group).requirement(SOURCE);
  }
}
