package vn.motcua.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void neverPrintsTheKey() {
    var embedding =
        new Settings.Embedding(
            "http://a.example", "dieu-giay-7", "letters-1", Duration.ofMillis(300), 0.25, 64);

    assertThat(embedding.toString()).contains("letters-1").doesNotContain("dieu-giay");
    assertThat(embedding.isOn()).isTrue();
  }

  @Test
  void hasNoEmbeddingWithoutAnAddress() {
    assertThat(new Settings.Embedding(" ", "", "", Duration.ofMillis(300), 0.25, 64).isOn())
        .isFalse();
  }

  @Test
  void neverPrintsThePasswordOfTheStore() {
    var store = new Settings.Store("jdbc:postgresql://a.example/b?password=sao-5", "c", "dieu-8");

    assertThat(store.toString()).doesNotContain("dieu-8", "sao-5");
  }
}
