package vn.motcua.knowledge.source.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewestDateTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void readsBothWaysOfWritingADate() {
    assertThat(newest("ngày 3/2/2024 và ngày 26 tháng 11 năm 2024"))
        .isEqualTo(LocalDate.of(2024, 11, 26));
  }

  @Test
  void ignoresWhatIsStillToCome() {
    assertThat(newest("ngày 01/7/2025, từ ngày 01/01/2027")).isEqualTo(LocalDate.of(2025, 7, 1));
  }

  @Test
  void ignoresTheEndsOfPeriods() {
    assertThat(newest("từ ngày 01/7/2025 đến hết ngày 30/6/2026"))
        .isEqualTo(LocalDate.of(2025, 7, 1));
  }

  @Test
  void takesTheYearOfARegulation() {
    assertThat(newest("ngày 05/5/2019, Thông tư 12/2023/TT-BXX"))
        .isEqualTo(LocalDate.of(2023, 1, 1));
  }

  @Test
  void readsADateToWhichACountIsGlued() {
    assertThat(newest("ngày 24/7/20231 bản chính")).isEqualTo(LocalDate.of(2023, 7, 24));
  }

  @Test
  void skipsDaysThatDoNotExist() {
    assertThat(newest("31/02/2024 hoặc 12/13/2024")).isEqualTo(NewestDate.NONE);
  }

  @Test
  void isVeryOldWithoutAnyDate() {
    assertThat(newest("không ghi ngày")).isEqualTo(LocalDate.of(1970, 1, 1));
  }

  private static LocalDate newest(String words) {
    return NewestDate.in(words, TODAY);
  }
}
