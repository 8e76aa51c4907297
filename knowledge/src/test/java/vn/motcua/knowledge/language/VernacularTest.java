package vn.motcua.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.language.token.Tokens;

class VernacularTest {

  private static final String ROW = "diều giấy\tcon diều|diều\tusage\t\t2026-11-22";

  @Test
  void replacesTheTermsThatItIsGiven() {
    var terms = new EverydayTerms(List.of(ROW), Tokens::of);

    assertThat(terms.officialSyllables("thả con diều")).containsExactly("thả", "diều", "giấy");
    assertThat(terms.officialSyllables("làm cccd")).containsExactly("làm", "cccd");
  }

  @Test
  void readsTextAsItIsTold() {
    var asTyped = new EverydayTerms(List.of(), Tokens::of);
    var mended = new EverydayTerms(List.of(), new Reading()::mended);

    assertThat(asTyped.officialSyllables("ddang ky ket hon")).startsWith("ddang");
    assertThat(mended.officialSyllables("ddang ky ket hon")).endsWith("ket", "hon");
    assertThat(Vernacular.shipped().terms().officialSyllables("dang ky ket hon"))
        .endsWith("kết", "hôn");
  }

  @Test
  void leavesOutTheFillerThatItIsGiven() {
    assertThat(new Filler(List.of("ơi")).without(List.of("diều", "ơi"))).containsExactly("diều");
    assertThat(new Filler(List.of()).without(List.of("diều", "ơi"))).containsExactly("diều", "ơi");
  }
}
