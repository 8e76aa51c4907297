package vn.motcua.assistant.understand.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.evidence.EvidenceTypes;

class DossierWishesTest {

  private static final DossierWishes WISHES = new DossierWishes(EvidenceTypes.embedded());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hồ sơ thả diều gồm: hộ chiếu, giấy chứng sinh. Còn thiếu giấy gì? | hộ chiếu;giấy chứng sinh | thả diều",
        "tôi đi thả diều có hộ chiếu và giấy chứng sinh rồi, đủ chưa | hộ chiếu;giấy chứng sinh | tôi đi thả diều",
        "dossier: thả diều, đã nộp: hộ chiếu, giấy chứng sinh. Thiếu gì? | hộ chiếu;giấy chứng sinh | thả diều",
        "đã nộp hộ chiếu và giấy chứng sinh, hồ sơ thả diều này có hợp lệ không | hộ chiếu;giấy chứng sinh | thả diều",
        "kiểm tra hồ sơ thả diều: hộ chiếu, giấy lạ, đủ chưa | hộ chiếu;giấy lạ | thả diều",
        "mang theo hộ chiếu với giấy chứng sinh thì cần thêm gì nữa không | hộ chiếu;giấy chứng sinh | ''",
        "ho so gom ho chieu, giay chung sinh, du chua | hộ chiếu;giấy chứng sinh | ''",
      })
  void readsThePapersThatAreThereAndWhatTheyAreFor(String text, String papers, String rest) {
    var wish = WISHES.in(text).orElseThrow();

    assertThat(wish.papers()).containsExactly(papers.split(";"));
    assertThat(wish.rest()).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thả diều cần giấy tờ gì",
        "tôi đã có hộ chiếu nhưng chưa có giấy chứng sinh, thả diều thì cần hồ sơ gì",
        "tôi đủ tuổi thả diều chưa",
        "không có hộ chiếu, hồ sơ đủ chưa",
        "phải có hộ chiếu mới được thả diều có đúng không",
        "tôi có diều và dây, đủ chưa",
      })
  void readsNoListWhereNoneIsThere(String text) {
    assertThat(WISHES.in(text)).isEmpty();
  }

  @Test
  void searchesForWhatThePapersAreForAndNotForThePapers() {
    var understood =
        new Interpreter()
            .understand(Kites.question("hồ sơ thả diều gồm hộ chiếu, giấy chứng sinh, đủ chưa"));

    assertThat(understood.query()).isEqualTo("thả diều");
    assertThat(understood.intents()).containsExactly(Intent.DOCUMENTS);
    assertThat(understood.subject().papers()).isEmpty();
  }

  @Test
  void asksOfAPaperThatIsNotThere() {
    var understood =
        new Interpreter()
            .understand(Kites.question("hồ sơ thả diều không có hộ chiếu, hồ sơ đủ chưa"));

    assertThat(understood.subject().papers().orElseThrow().papers()).containsExactly("hộ chiếu");
  }
}
