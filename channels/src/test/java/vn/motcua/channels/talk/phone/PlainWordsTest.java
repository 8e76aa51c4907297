package vn.motcua.channels.talk.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainWordsTest {

  @Test
  void takesOutSignsAndKeepsWords() {
    assertThat(PlainWords.of("### Tên\n\n\n\n**Đậm** và *nghiêng*, xem [trang](https://a.example)"))
        .isEqualTo("Tên\n\nĐậm và nghiêng, xem trang (https://a.example)");
  }

  @Test
  void keepsWhatOnlyLooksLikeMarkdown() {
    assertThat(PlainWords.of("5 * 3 * 2, a_b_c, số 63/2010/NĐ-CP#18"))
        .isEqualTo("5 * 3 * 2, a_b_c, số 63/2010/NĐ-CP#18");
  }
}
