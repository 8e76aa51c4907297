package vn.motcua.knowledge.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.source.RefusedRecord;

class CoordinatesTest {

  @Test
  void measuresAsTheCrowFlies() {
    var equator = new Coordinates(0, 0);

    assertThat(equator.kilometresTo(equator)).isZero();
    assertThat(equator.kilometresTo(new Coordinates(0, 1))).isCloseTo(111.2, within(0.1));
    assertThat(new Coordinates(60, 0).kilometresTo(new Coordinates(60, 1)))
        .isCloseTo(55.6, within(0.1));
  }

  @Test
  void refusesWhatIsNoPlace() {
    assertThatThrownBy(() -> new Coordinates(Double.NaN, 0)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Coordinates(0, 181)).hasMessageContaining("181");
  }

  @Test
  void isReadWhereACounterSaysWhereItLies() throws RefusedRecord {
    assertThat(read("").points().getFirst().place()).isNull();
    assertThat(read(",\"latitude\":22.3,\"longitude\":103.8").points().getFirst().place())
        .isEqualTo(new Coordinates(22.3, 103.8));
  }

  @Test
  void isRefusedByHalfOrOutsideOfVietNam() {
    assertThatThrownBy(() -> read(",\"latitude\":22.3")).isInstanceOf(RefusedRecord.class);
    assertThatThrownBy(() -> read(",\"latitude\":52.3,\"longitude\":103.8"))
        .isInstanceOf(RefusedRecord.class);
  }

  private static LocalFacts read(String place) throws RefusedRecord {
    var file =
        """
        {"kind":"local","province":"Lào Cai","source":{"title":"Nguồn mẫu","asOf":"2026-11-01"},
         "filingPoints":[{"name":"Điểm mẫu","address":"Số 1"%s}]}\
        """
            .formatted(place);
    return new LocalJson().read(JsonMapper.shared().readTree(file));
  }
}
