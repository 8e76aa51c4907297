package vn.motcua.knowledge.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.procedure.MadeUp;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Procedure.Difference;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.TimeLimit;
import vn.motcua.knowledge.procedure.TimeLimit.Unit;

class MergingTest {

  private static final Source OLD = MadeUp.source("old", LocalDate.of(2026, 6, 1));
  private static final Source NEW = MadeUp.source("new", LocalDate.of(2026, 9, 1));
  private static final TimeLimit THREE_DAYS = new TimeLimit(3, Unit.WORKING_DAYS, "3 ngày");
  private static final TimeLimit FIVE_DAYS = new TimeLimit(5, Unit.WORKING_DAYS, "5 ngày");
  private static final TimeLimit BARE_THREE = new TimeLimit(3, Unit.UNSTATED, "3");

  @Test
  void believesTheLaterSourceOnATimeLimitAndTellsTheDifference() {
    var merged = merge(channel(NEW, FIVE_DAYS), channel(OLD, THREE_DAYS));

    assertThat(time(merged)).isEqualTo(FIVE_DAYS);
    assertThat(merged.differences())
        .containsExactly(
            new Difference("thời hạn khi nộp trực tuyến", "5 ngày", "3 ngày", NEW, OLD));
  }

  @Test
  void believesTheWrittenRecordWhereItIsLater() {
    var merged = merge(channel(OLD, FIVE_DAYS), channel(NEW, THREE_DAYS));

    assertThat(time(merged)).isEqualTo(THREE_DAYS);
    assertThat(merged.differences()).extracting(Difference::kept).containsExactly("3 ngày");
  }

  @Test
  void believesTheOfficialRecordOfTheSameDay() {
    var merged = merge(channel(OLD, FIVE_DAYS), channel(OLD, THREE_DAYS));

    assertThat(time(merged)).isEqualTo(FIVE_DAYS);
  }

  @Test
  void readsNoContradictionIntoABareNumber() {
    var merged = merge(channel(NEW, BARE_THREE), channel(OLD, THREE_DAYS));

    assertThat(time(merged)).isEqualTo(THREE_DAYS);
    assertThat(merged.differences()).isEmpty();
  }

  @Test
  void seesThatAnotherBareNumberContradicts() {
    var merged = merge(channel(NEW, BARE_THREE), channel(OLD, FIVE_DAYS));

    assertThat(merged.differences()).hasSize(1);
  }

  @Test
  void takesWhatOnlyOneOfThemSays() {
    assertThat(time(merge(channel(OLD, null), channel(OLD, THREE_DAYS)))).isEqualTo(THREE_DAYS);
    assertThat(time(merge(channel(OLD, THREE_DAYS), channel(NEW, null)))).isEqualTo(THREE_DAYS);
    assertThat(merge(channel(OLD, THREE_DAYS), channel(NEW, null)).differences()).isEmpty();
  }

  @Test
  void seesNoDifferenceInTheSameAmount() {
    var merged =
        merge(
            channel(NEW, null, fee(NEW, 5000, "5000")),
            channel(OLD, null, fee(OLD, 5000, "5.000 đồng một diều")));

    assertThat(merged.differences()).isEmpty();
    assertThat(fees(merged)).containsExactly("5.000 đồng một diều");
  }

  @Test
  void believesTheLaterSourceOnAnAmount() {
    var merged =
        merge(
            channel(NEW, null, fee(NEW, 7000, "7.000 đồng")),
            channel(OLD, null, fee(OLD, 5000, "5.000 đồng")));

    assertThat(fees(merged)).containsExactly("7.000 đồng");
    assertThat(merged.differences())
        .containsExactly(
            new Difference("lệ phí khi nộp trực tuyến", "7.000 đồng", "5.000 đồng", NEW, OLD));
  }

  @Test
  void seesThatFreeContradictsAnAmount() {
    var free = new Fee(Fee.Kind.FREE, null, Fee.VND, "Miễn phí", NEW);

    var merged = merge(channel(NEW, null, free), channel(OLD, null, fee(OLD, 5000, "5.000 đồng")));

    assertThat(fees(merged)).containsExactly("Miễn phí");
    assertThat(merged.differences()).hasSize(1);
  }

  @Test
  void keepsTheWaysOfBoth() {
    var post = new FilingChannel(FilingChannel.Kind.POST, null, List.of(), "Gửi thư", OLD);

    var merged = merge(channel(NEW, THREE_DAYS), post);

    assertThat(merged.channels())
        .extracting(FilingChannel::kind)
        .containsExactly(FilingChannel.Kind.ONLINE, FilingChannel.Kind.POST);
  }

  @Test
  void takesTheOfficialNameAndTheOwnWords() {
    var official = MadeUp.procedure("9.000001", "Tên chính thức").saying("Lời trang").build();
    var own = MadeUp.procedure("9.000001", "Tên thường gọi").saying("Lời ta").build();

    var merged = Merging.merge(official, own);

    assertThat(merged.name()).isEqualTo("Tên chính thức");
    assertThat(merged.kind()).isEqualTo(Procedure.Kind.MERGED);
    assertThat(merged.statements()).extracting(s -> s.text()).containsExactly("Lời ta");
    assertThat(merged.sources()).hasSize(2);
  }

  @Test
  void saysTheOfficialWordsWhereItHasNoneOfItsOwn() {
    var official = MadeUp.procedure("9.000001", "Thả diều").saying("Lời trang").build();
    var own = MadeUp.procedure("9.000001", "Thả diều").build();

    assertThat(Merging.merge(official, own).statements())
        .extracting(s -> s.text())
        .containsExactly("Lời trang");
  }

  @Test
  void takesANumberThatThePageCutForTheWholeOne() {
    var merged =
        Merging.merge(resting("70/2099/NĐ-C", "8/2099/QH99", ""), resting("70/2099/NĐ-CP"));

    assertThat(merged.legalBases())
        .extracting(LegalBasis::number)
        .containsExactly("70/2099/NĐ-CP", "8/2099/QH99", "");
  }

  private static Procedure resting(String... numbers) {
    var kite = MadeUp.procedure("9.000001", "Cấp phép thả diều").build();
    return new Procedure(
        kite.heading(),
        kite.kind(),
        kite.sources(),
        kite.authority(),
        kite.channels(),
        kite.evidence(),
        kite.statements(),
        kite.outputs(),
        kite.forms(),
        Stream.of(numbers).map(n -> new LegalBasis(n, "", null, null, null, NEW)).toList(),
        kite.related(),
        kite.differences());
  }

  private static Procedure merge(FilingChannel official, FilingChannel own) {
    var kite = MadeUp.procedure("9.000001", "Cấp phép thả diều");
    return Merging.merge(kite.with(List.of(official)), kite.with(List.of(own)));
  }

  private static FilingChannel channel(Source source, @Nullable TimeLimit time, Fee... fees) {
    return new FilingChannel(FilingChannel.Kind.ONLINE, time, List.of(fees), "", source);
  }

  private static Fee fee(Source source, long amount, String text) {
    return new Fee(Fee.Kind.FIXED, amount, Fee.VND, text, source);
  }

  private static TimeLimit time(Procedure merged) {
    return merged.channels().getFirst().timeLimit().orElseThrow();
  }

  private static List<String> fees(Procedure merged) {
    return merged.channels().getFirst().fees().stream().map(Fee::text).toList();
  }
}
