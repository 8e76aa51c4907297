package vn.motcua.knowledge.language.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CharTableTest {

  private static final String LETTERS = "aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệoơờớởỡợuưừứửữựyỳýỷỹỵ éñç,1";

  @RepeatedTest(200)
  void foldsAsTheNormaliserDoes(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition()); // the repetition is the seed
    var text = new StringBuilder();
    for (var i = 0; i < 40; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    var form = random.nextBoolean() ? Normalizer.Form.NFC : Normalizer.Form.NFD;
    var written = Normalizer.normalize(text, form);

    assertThat(Marks.fold(written)).isEqualTo(slowly(written));
  }

  @Test
  void takesOnlyTheToneWhereOnlyThatIsAsked() {
    assertThat(Marks.withoutTone("kết")).isEqualTo("kêt");
    assertThat(Marks.withoutTone("ưỡng")).isEqualTo("ương");
  }

  @Test
  void leavesOtherScriptsAlone() {
    assertThat(Marks.fold("日本 😀")).isEqualTo("日本 😀");
  }

  @RepeatedTest(200)
  void comparesWithoutTakingMarksOffAsIfItHadTakenThemOff(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition()); // the repetition is the seed
    var text = new StringBuilder();
    for (var i = 0; i < 5; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    var meant = text.toString();
    var others = new String[] {meant, Marks.fold(meant), Marks.withoutTone(meant), "đđđđđ", ""};

    assertThat(others)
        .allSatisfy(typed -> {
          assertThat(Marks.isFold(typed, meant)).isEqualTo(typed.equals(Marks.fold(meant)));
          assertThat(Marks.isToneless(typed, meant))
              .isEqualTo(typed.equals(Marks.withoutTone(meant)));
        });
  }

  private static String slowly(String text) {
    var bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    return Normalizer.normalize(bare, Normalizer.Form.NFC).replace('đ', 'd').replace('Đ', 'D');
  }
}
