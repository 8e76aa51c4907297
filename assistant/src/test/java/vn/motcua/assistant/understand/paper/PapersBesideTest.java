package vn.motcua.assistant.understand.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.evidence.EvidenceTypes;

/// Who names a matter and then a paper, or a paper and then its matter, asks whether the paper is due
/// for it, as whoever puts the verb first does.
class PapersBesideTest {

  private final PaperWishes wishes = new PaperWishes(EvidenceTypes.embedded());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thả diều thi giấy khai sinh có cần mang theo không | giấy khai sinh | thả diều thi",
        "dang ky ket hon so ho khau co can khong | sổ hộ khẩu | đăng kí kết hôn",
        "xin phép thả diều hợp đồng thuê đất có phải công chứng không | công chứng hợp đồng thuê đất | xin phép thả diều",
        "giấy khai sinh của con có bắt buộc khi thả diều thi không | giấy khai sinh của con | thả diều thi",
        "căn cước có phải mang theo để thả diều không ạ | căn cước | thả diều",
        "thả diều thi có bắt buộc sổ hộ khẩu không | sổ hộ khẩu | thả diều thi không",
        "giấy khám sức khỏe làm diều có phải công chứng không | công chứng giấy khám sức khỏe | làm diều",
        "bản sao giấy khai sinh có phải công chứng không khi thả diều thi | công chứng bản sao giấy khai sinh | thả diều thi",
        "thả diều thi phải chứng thực giấy khai sinh không | chứng thực giấy khai sinh | thả diều thi không",
        "cán bộ nói phải công chứng hợp đồng thuê nhà mới cho thả diều | công chứng hợp đồng thuê nhà | thả diều"
      })
  void readsThePaperAndItsMatter(String text, String paper, String matter) {
    assertThat(wishes.in(text, false))
        .hasValueSatisfying(wish -> {
          assertThat(wish.papers()).containsExactly(paper);
          assertThat(wish.rest()).isEqualTo(matter);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "con nhỏ làm căn cước có cần không",
        "nhà tôi mất giấy khai sinh có phải làm lại không",
        "đi xin giấy xác nhận độc thân có bắt buộc không",
        "thả diều có bắt buộc không",
        "giấy khai sinh có cần không"
      })
  void takesWhatIsWishedForOrAloneForNoPaperOfADossier(String text) {
    assertThat(wishes.in(text, false)).isEmpty();
  }
}
