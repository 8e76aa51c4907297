package vn.motcua.assistant.understand.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.evidence.EvidenceTypes;

/// Once a procedure was spoken of, who names a paper first and asks whether it is due asks of that
/// paper, and does not wish for it.
class LeadingPapersTest {

  private final PaperWishes wishes = new PaperWishes(EvidenceTypes.embedded());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "giấy khai sinh có cần mang theo ko | giấy khai sinh",
        "so ho khau co can khong | sổ hộ khẩu",
        "giấy kết hôn của ba mẹ có phải nộp không ạ | giấy kết hôn của ba mẹ",
        "thế căn cước phải nộp không | căn cước",
        "hộ chiếu có bắt buộc không | hộ chiếu",
        "căn cước có phải nộp bản photo không | bản photo căn cước",
        "tôi có giấy khai sinh rồi, có phải nộp lại bản công chứng không | bản công chứng giấy khai sinh",
        "còn giấy khai sinh thì sao | giấy khai sinh"
      })
  void readsThePaperThatIsNamedFirst(String text, String paper) {
    assertThat(wishes.in(text, true))
        .hasValueSatisfying(wish -> {
          assertThat(wish.papers()).containsExactly(paper);
          assertThat(wish.rest()).isEmpty();
        });
  }

  @Test
  void readsSeveralPapersThatAreNamedFirst() {
    assertThat(wishes.in("giấy khai sinh với sổ hộ khẩu có phải nộp không", true))
        .hasValueSatisfying(
            wish -> assertThat(wish.papers()).containsExactly("giấy khai sinh", "sổ hộ khẩu"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "làm giấy khai sinh có phải nộp gì không",
        "giấy khai sinh có làm lại được không",
        "xin giấy khai sinh có cần đi hai người không",
        "thả diều có bắt buộc không",
        "còn giấy phép thả diều thì sao",
        "còn hộ chiếu thì sao",
        "giấy khai sinh cấp ở đâu"
      })
  void takesWhatIsWishedForNoPaperOfADossier(String text) {
    assertThat(wishes.in(text, true)).isEmpty();
  }

  @Test
  void readsSuchAMessageForAMatterWhereNothingWasSpokenOf() {
    assertThat(wishes.in("giấy khai sinh có cần mang theo không", false)).isEmpty();
  }
}
