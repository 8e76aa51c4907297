package vn.motcua.channels.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointAddressTest {

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8000, http://localhost:8000/v1/embeddings",
    "http://localhost:8000/, http://localhost:8000/v1/embeddings",
    "http://localhost:8000/v1, http://localhost:8000/v1/embeddings",
    "' https://a.example/x/v1/ ', https://a.example/x/v1/embeddings",
    "https://a.example/v3/embeddings, https://a.example/v3/embeddings"
  })
  void readsAnAddressAsPeopleGiveIt(String given, String address) {
    assertThat(EndpointAddress.of(given)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost:8000", "ftp://a.example", "http:///v1", "http://a b/v1", "/v1"})
  void refusesWhatIsNoAddress(String given) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EndpointAddress.of(given))
        .withMessageContaining("motcua.embedding.url");
  }

  @Test
  void doesNotRepeatAPassword() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EndpointAddress.of("http://me:dieu-giay@a.example/v1"))
        .withMessageNotContaining("dieu-giay")
        .withNoCause();
  }
}
