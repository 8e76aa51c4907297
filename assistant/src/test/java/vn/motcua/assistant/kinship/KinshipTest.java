package vn.motcua.assistant.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.knowledge.language.Reading;

class KinshipTest {

  private final Kinship kinship = new Kinship(new Reading());

  @ParameterizedTest
  @CsvSource({
    "bà ngoại đi nhận diều cho cháu, GRANDPARENT",
    "con ruột đi lấy thay mẹ, CHILD",
    "xin cho con gái, PARENT",
    "chồng nộp giùm, SPOUSE",
    "nhờ em ruột đi nộp, SIBLING",
    "chị xin giùm em gái ruột, SIBLING",
    "nhờ bạn nộp thay, OTHER",
    "cô ruột làm thay, OTHER",
    "con dâu đi thay, OTHER",
    "ông nội là người giám hộ, GRANDPARENT",
    "ôn mệ đi nhận diều cho cháu nội, GRANDPARENT",
    "mạ đi nộp giùm, PARENT",
    "mẹ dẫn con đi làm, PARENT"
  })
  void readsWhoFilesForWhom(String phrase, Kin kin) {
    assertThat(kinship.ofFiler(List.of(phrase))).containsExactly(kin);
  }

  @ParameterizedTest
  @CsvSource({"con tôi bị ốm", "nhà có ông bà", "mang thai hộ", "xin cấp lại thẻ"})
  void readsNothingWhereNobodyFilesForAnother(String phrase) {
    assertThat(kinship.ofFiler(List.of(phrase))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"em gái đi thay", "con muốn xin cho dì", "xin cho con của chị", "làm thay cho cháu"})
  void leavesOpenWhatTheWordsLeaveOpen(String phrase) {
    assertThat(kinship.ofFiler(List.of(phrase))).hasSizeGreaterThan(1);
  }

  @Test
  void readsListsOfRelatives() {
    assertThat(Kinship.listed("ông bà, cha mẹ, con, vợ chồng, anh chị em ruột"))
        .isEqualTo(Set.of(Kin.GRANDPARENT, Kin.PARENT, Kin.CHILD, Kin.SPOUSE, Kin.SIBLING));
    assertThat(Kinship.listed("cha mẹ")).containsExactly(Kin.PARENT);
  }
}
