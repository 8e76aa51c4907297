package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.channels.problem.Refused;
import vn.motcua.knowledge.Ingestion;

class PlaceControllerTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final Workers workers = new Workers(1, 4, Duration.ofSeconds(30));
  private PlaceController controller;

  @BeforeEach
  void open() {
    controller = new PlaceController(new Ingestion(folder, CLOCK).openPlaces(), workers);
  }

  @AfterEach
  void close() {
    workers.close();
  }

  @Test
  void showsWhatBecameOfAnOldWard() {
    var shown = answer("Phúc Xá, Ba Đình, Hà Nội");

    assertThat(shown.status()).isEqualTo("exact");
    assertThat(shown.candidates())
        .containsExactly(
            new PlaceController.Candidate(
                "00097",
                "Phường Hồng Hà",
                "Thành phố Hà Nội",
                LocalDate.of(2025, 7, 1),
                "Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội",
                "whole"));
  }

  @Test
  void showsAllPartsOfASplitWard() {
    var shown = answer("Hồng Hà, Đan Phượng, Hà Nội");

    assertThat(shown.status()).isEqualTo("ambiguous");
    assertThat(shown.candidates())
        .extracting(PlaceController.Candidate::relation)
        .startsWith("all_population")
        .contains("part_area");
  }

  @Test
  void saysThatAPlaceIsUnknown() {
    assertThat(answer("xin chào").status()).isEqualTo("unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u200B"})
  void refusesAnEmptyQuestion(String asked) {
    assertThatThrownBy(() -> controller.places(asked)).isInstanceOf(Refused.class);
  }

  @Test
  void refusesWhatIsTooLongForAnAddress() {
    assertThatThrownBy(() -> controller.places("x".repeat(1001))).isInstanceOf(Refused.class);
  }

  private PlaceController.Answer answer(String asked) {
    return Objects.requireNonNull(controller.places(asked).block());
  }
}
