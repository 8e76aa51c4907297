package vn.motcua.knowledge.source.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.procedure.TimeLimit;
import vn.motcua.knowledge.procedure.TimeLimit.Unit;

class TimeCellTest {

  @Test
  void readsNumberAndUnit() {
    assertThat(TimeCell.read("5 Ngày làm việc"))
        .contains(new TimeLimit(5, Unit.WORKING_DAYS, "5 ngày làm việc"));
    assertThat(TimeCell.read("01 Giờ")).contains(new TimeLimit(1, Unit.HOURS, "1 giờ"));
    assertThat(TimeCell.read("4 Tháng")).contains(new TimeLimit(4, Unit.MONTHS, "4 tháng"));
  }

  @Test
  void keepsABareNumberBare() {
    assertThat(TimeCell.read("1")).contains(new TimeLimit(1, Unit.UNSTATED, "1"));
  }

  @Test
  void givesNoValueItCannotHold() {
    assertThat(TimeCell.read("1.5 Giờ")).contains(new TimeLimit(null, Unit.HOURS, "1,5 giờ"));
    assertThat(TimeCell.read("2 Tuần")).contains(new TimeLimit(null, Unit.UNSTATED, "2 tuần"));
  }

  @Test
  void keepsWordsAsWords() {
    assertThat(TimeCell.read("Trước khi đò rời bến"))
        .contains(new TimeLimit(null, Unit.UNSTATED, "Trước khi đò rời bến"));
  }

  @Test
  void isEmptyWhereThePageSaysNothing() {
    assertThat(TimeCell.read("Không có thông tin")).isEmpty();
    assertThat(TimeCell.read(" ")).isEmpty();
  }
}
