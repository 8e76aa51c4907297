package vn.motcua.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FillerTest {

  private final Filler filler = new Filler();

  @Test
  void keepsWhatIsAskedAbout() {
    assertThat(rest("Cho em hỏi thủ tục thả diều ạ")).containsExactly("thả", "diều");
  }

  @Test
  void leavesNothingOfMereFiller() {
    assertThat(rest("cho tôi hỏi với ạ")).isEmpty();
    assertThat(rest("")).isEmpty();
  }

  @Test
  void leavesOutPhrasesTypedWithoutAccents() {
    assertThat(rest("cho toi hoi thu tuc tha dieu")).containsExactly("tha", "dieu");
  }

  @Test
  void keepsAShortWordThatMeansMoreWithoutAccents() {
    assertThat(rest("bà nội")).containsExactly("nội");
    assertThat(rest("ba noi")).containsExactly("ba", "noi");
  }

  private List<String> rest(String text) {
    return filler.without(Syllables.of(text));
  }
}
