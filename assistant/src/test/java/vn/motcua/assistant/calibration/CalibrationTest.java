package vn.motcua.assistant.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void shipsLinesInOrder() {
    var lines = Calibration.shipped();

    assertThat(lines.floor()).isPositive().isLessThanOrEqualTo(lines.sure());
    assertThat(lines.sure()).isLessThanOrEqualTo(lines.certain());
  }

  @Test
  void saysWhichLineIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Calibration.of(new Properties()))
        .withMessageContaining("floor");
  }

  @Test
  void rejectsLinesThatContradictEachOther() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Calibration(0.5, 0.4, 0.2, 0.7, 0.7, 0, 0.5, 0, 0.5));
  }
}
