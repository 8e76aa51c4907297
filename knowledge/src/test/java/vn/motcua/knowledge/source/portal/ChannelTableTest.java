package vn.motcua.knowledge.source.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.FilingChannel.Kind;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.TimeLimit;
import vn.motcua.knowledge.procedure.TimeLimit.Unit;

class ChannelTableTest {

  static final Source SOURCE =
      new Source(
          "portal",
          "Trang thử",
          null,
          LocalDate.of(2026, 6, 1),
          null,
          null,
          Source.Verification.DERIVED);

  private static final String HEADER = "Hình thức nộpThời gianPhí, lệ phíMô tả";

  @Test
  void cutsGluedRows() {
    var channels =
        read(
            "Trực tuyến3 Ngày làm việc7,000 VNĐ(7.000 đồng/diều (diều nhỏ))Nộp qua mạng."
                + "Dịch vụ bưu chính5 NgàyMiễn phíTrực tiếp2 GiờKhông có thông tin");

    assertThat(channels)
        .extracting(FilingChannel::kind)
        .containsExactly(Kind.ONLINE, Kind.POST, Kind.IN_PERSON);
    assertThat(channels.getFirst().text()).isEqualTo("Nộp qua mạng.");
    assertThat(channels.getFirst().fees())
        .extracting(Fee::text)
        .containsExactly("7.000 đồng/diều (diều nhỏ)");
    assertThat(channels.getLast().time()).isEqualTo(new TimeLimit(2, Unit.HOURS, "2 giờ"));
    assertThat(channels.getLast().fees()).isEmpty();
  }

  @Test
  void readsChannelNamesInsideDescriptionsAsText() {
    var channels =
        read(
            "Trực tuyến3 NgàyMiễn phí- Trực tiếp tại bến; Trực tuyến: qua cổng; Dịch vụ bưu chính"
                + " công ích.Trực tiếp3 NgàyMiễn phíTrực tiếp tại hội");

    assertThat(channels).hasSize(2);
    assertThat(channels.getFirst().text())
        .isEqualTo("- Trực tiếp tại bến; Trực tuyến: qua cổng; Dịch vụ bưu chính công ích.");
    assertThat(channels.getLast().text()).isEqualTo("Trực tiếp tại hội");
  }

  @Test
  void givesABareNumberNoUnit() {
    assertThat(times("Trực tuyến1Miễn phíTrực tiếp15Miễn phí"))
        .containsExactly(
            new TimeLimit(1, Unit.UNSTATED, "1"), new TimeLimit(15, Unit.UNSTATED, "15"));
  }

  @Test
  void tellsABareTimeFromTheFeeGluedToIt() {
    var channels = read("Trực tuyến120 VNĐ(20.000 vnđ/diều)Trực tiếp1100,000 VNĐ");

    assertThat(channels).extracting(c -> c.timeLimit().orElseThrow().text()).containsOnly("1");
    assertThat(channels.getFirst().fees())
        .extracting(Fee::kind, Fee::text)
        .containsExactly(tuple(Fee.Kind.VARIES, "20.000 vnđ/diều"));
    assertThat(channels.getLast().fees()).extracting(Fee::amount).containsExactly(100_000L);
  }

  @Test
  void readsTimesInWords() {
    assertThat(times("Trực tuyếnKhông phải trả kết quả cho người thảMiễn phíQua mạng"))
        .containsExactly(
            new TimeLimit(null, Unit.UNSTATED, "Không phải trả kết quả cho người thả"));
  }

  @Test
  void hasNoTimeWhereThePageSaysNothing() {
    assertThat(read("Trực tiếpKhông có thông tinMiễn phí").getFirst().timeLimit()).isEmpty();
  }

  @Test
  void endsAFeeWhoseBracketNeverCloses() {
    var channel = read("Trực tiếp3 Ngày5,000 VNĐ((đồng/diều (từ ngày 01/7/2025)3 ngày làm việc");

    assertThat(channel.getFirst().text()).isEqualTo("3 ngày làm việc");
    assertThat(channel.getFirst().fees().getFirst().text())
        .isEqualTo("5.000 đồng/diều (từ ngày 01/7/2025)");
  }

  @Test
  void joinsRowsThatDifferOnlyInTheFee() {
    var channels =
        read(
            "Trực tiếp5 Ngày145 USD(Diều nhỏ: 145 USD)Tại hội.Trực tiếp5 Ngày155 USD(Diều to)Tại hội.");

    assertThat(channels).hasSize(1);
    assertThat(channels.getFirst().fees()).extracting(Fee::amount).containsExactly(145L, 155L);
  }

  private static List<TimeLimit> times(String rows) {
    return read(rows).stream().map(channel -> channel.timeLimit().orElseThrow()).toList();
  }

  private static List<FilingChannel> read(String rows) {
    return new ChannelTable(SOURCE).read(HEADER + rows);
  }
}
