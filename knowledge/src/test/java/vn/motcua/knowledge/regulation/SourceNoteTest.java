package vn.motcua.knowledge.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SourceNoteTest {

  @Test
  void readsTheTitleAndTheFirstDay() {
    var note =
        SourceNote.of(
            "(Điều 1 Luật số 12/2019/QH99 Luật Thả diều ngày 05/05/2019 của Quốc hội, có hiệu lực thi"
                + " hành kể từ ngày 01/07/2019)");

    assertThat(note.title()).isEqualTo("Luật Thả diều");
    assertThat(note.validity().from()).isEqualTo(LocalDate.of(2019, 7, 1));
    assertThat(note.validity().to()).isNull();
  }

  @Test
  void endsTheDayBeforeTheRepeal() {
    var note =
        SourceNote.of(
            "(Điều 7 Luật số 12/2019/QH99, có hiệu lực thi hành kể từ ngày 01/07/2019, bị bãi bỏ bởi"
                + " Điều 2 Luật số 13/2024/QH99 có hiệu lực thi hành kể từ ngày 01/01/2025)");

    assertThat(note.validity().to()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(note.validity().endedBy()).isEqualTo("13/2024/QH99");
    assertThat(note.validity().inForceOn(LocalDate.of(2025, 1, 1))).isFalse();
  }

  @Test
  void takesARepealedPartForNoEnd() {
    var note =
        SourceNote.of(
            "(Điều 7 Luật số 12/2019/QH99, có hiệu lực thi hành kể từ ngày 01/07/2019, có nội dung bị"
                + " bãi bỏ bởi Điều 2 Luật số 13/2024/QH99 có hiệu lực thi hành kể từ ngày"
                + " 01/01/2025)");

    assertThat(note.validity().to()).isNull();
  }

  @Test
  void guessesNothing() {
    assertThat(SourceNote.of("").validity()).isEqualTo(Validity.UNKNOWN);
    assertThat(SourceNote.of("có hiệu lực thi hành kể từ ngày 31/02/2020").validity())
        .isEqualTo(Validity.UNKNOWN);
  }
}
