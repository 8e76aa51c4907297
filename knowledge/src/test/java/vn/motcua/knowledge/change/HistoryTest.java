package vn.motcua.knowledge.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.knowledge.change.ChangedFact.Fact;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.MadeUp;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.TimeLimit;

class HistoryTest {

  private static final String CODE = "9.000001";
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 15);
  private static final LocalDate NOTICED = LocalDate.of(2026, 11, 22);

  @Test
  void tellsWhatReadsOtherwiseMostNoticeableFirst() {
    var history = changed(kite(JUNE, "5.000 đồng", 3), kite(AUGUST, "7.000 đồng", 2));

    assertThat(history.changes()).hasSize(1);
    var change = history.changes().getFirst();
    assertThat(change.kind()).isEqualTo(RecordChange.Kind.CHANGED);
    assertThat(change.from()).isEqualTo(JUNE);
    assertThat(change.to()).isEqualTo(AUGUST);
    assertThat(change.facts())
        .containsExactly(
            new ChangedFact(Fact.FEE, "Trực tiếp: 5.000 đồng", "Trực tiếp: 7.000 đồng"),
            new ChangedFact(Fact.TIME, "Trực tiếp: 3 ngày làm việc", "Trực tiếp: 2 ngày làm việc"));
  }

  @Test
  void findsNoNewsInSpacesAndCapitals() {
    assertThat(changed(kite(JUNE, "5.000 đồng", 3), kite(AUGUST, "5.000  Đồng", 3)).changes())
        .isEmpty();
  }

  @Test
  void findsNoNewsWhereMoreBecameKnown() {
    var official = kite(AUGUST, "7.000 đồng", 3);
    var listed =
        new Procedure(
            official.heading(),
            Procedure.Kind.DIRECTORY,
            official.sources(),
            official.authority(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertThat(changed(listed, official).changes()).isEmpty();
  }

  @Test
  void tellsWhatCameAndWhatWent() {
    var kite = kite(JUNE, "5.000 đồng", 3);

    assertThat(History.NONE.with(Map.of(), Map.of(CODE, kite), NOTICED).changes())
        .extracting(RecordChange::kind)
        .containsExactly(RecordChange.Kind.ADDED);
    assertThat(History.NONE.with(Map.of(CODE, kite), Map.of(), NOTICED).changes())
        .extracting(RecordChange::kind)
        .containsExactly(RecordChange.Kind.REMOVED);
  }

  @Test
  void leavesEachVersionToItsOwnDays() {
    var june = kite(JUNE, "5.000 đồng", 3);
    var august = kite(AUGUST, "7.000 đồng", 3);
    var november = kite(NOTICED, "9.000 đồng", 3);
    var history = changed(june, august).with(Map.of(CODE, august), Map.of(CODE, november), NOTICED);

    assertThat(history.on(CODE, LocalDate.of(2026, 7, 1), november)).contains(june);
    assertThat(history.on(CODE, AUGUST, november)).contains(august);
    assertThat(history.on(CODE, NOTICED, november)).isEmpty();
    assertThat(history.on("9.000002", JUNE, november)).isEmpty();
    assertThat(history.since(NOTICED)).hasSize(2);
    assertThat(history.since(NOTICED.plusDays(1))).isEmpty();
  }

  @Test
  void keepsNothingOfARecordThatWasOnlyCorrected() {
    var wrong = kite(JUNE, "5.000 đồng", 3);
    var right = kite(JUNE, "7.000 đồng", 3);

    assertThat(changed(wrong, right).changes()).hasSize(1);
    assertThat(changed(wrong, right).earlier()).isEmpty();
  }

  @Test
  void readsBackWhatItWrites(@TempDir Path folder) {
    var june = kite(JUNE, "5.000 đồng", 3);
    var august = kite(AUGUST, "7.000 đồng", 2);
    HistoryFile.write(folder, changed(june, august));

    var read = HistoryFile.read(folder);

    assertThat(read.changes()).isEqualTo(changed(june, august).changes());
    assertThat(read.on(CODE, JUNE, august)).contains(june);
  }

  private static History changed(Procedure before, Procedure after) {
    return History.NONE.with(Map.of(CODE, before), Map.of(CODE, after), NOTICED);
  }

  private static Procedure kite(LocalDate asOf, String fee, int days) {
    var source = MadeUp.source("page", asOf);
    return MadeUp.procedure(CODE, "Cấp phép thả diều")
        .asOf(asOf)
        .with(
            List.of(
                new FilingChannel(
                    FilingChannel.Kind.IN_PERSON,
                    new TimeLimit(days, TimeLimit.Unit.WORKING_DAYS, days + " ngày làm việc"),
                    List.of(
                        new Fee(Fee.Kind.VARIES, null, Currency.getInstance("VND"), fee, source)),
                    "",
                    source)));
  }
}
