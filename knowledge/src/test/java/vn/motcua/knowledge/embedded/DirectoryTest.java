package vn.motcua.knowledge.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.procedure.Authority;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.FormReference;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.procedure.MadeUp;
import vn.motcua.knowledge.procedure.Output;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.procedure.TimeLimit;

class DirectoryTest {

  private static final Source PAGE = MadeUp.source("page", MadeUp.DAY);
  private static final String SENTENCES =
      "Người thả diều nộp đơn tại bãi thả. Người nhận xem đơn, ghi sổ, hẹn ngày trả, rồi đọc to"
          + " tên người nộp.";

  @Test
  void keepsNoneOfThePagesSentences() {
    var entry = Directory.entry(page(fee(Fee.Kind.FIXED, 5000L, "5.000 đồng. " + SENTENCES)));

    assertThat(entry.kind()).isEqualTo(Procedure.Kind.DIRECTORY);
    assertThat(entry.toString()).doesNotContain("bãi thả");
  }

  @Test
  void keepsNamesAndFigures() {
    var entry = Directory.entry(page(fee(Fee.Kind.FIXED, 5000L, "5.000 đồng")));

    assertThat(entry.heading().name()).isEqualTo("Cấp phép thả diều");
    assertThat(entry.asOf()).isEqualTo(MadeUp.DAY);
    assertThat(entry.authority().receives()).isEqualTo("Bãi diều");
    assertThat(entry.authority().decides()).isEmpty();
    assertThat(entry.outputs()).extracting(Output::name).containsExactly("Giấy phép thả diều");
    assertThat(entry.forms()).extracting(FormReference::name).containsExactly("Đơn thả diều");
    assertThat(entry.legalBases()).extracting(LegalBasis::number).containsExactly("1/2026/DIEU");
    assertThat(channel(entry).timeLimit())
        .contains(new TimeLimit(3, TimeLimit.Unit.WORKING_DAYS, "3 ngày làm việc"));
    assertThat(fees(entry)).containsExactly("5.000 đồng");
  }

  @Test
  void saysWhereAPaperOrAFeeHasConditions() {
    var entry = Directory.entry(page(fee(Fee.Kind.FIXED, 120000L, "120.000 đồng cho diều to")));

    assertThat(fees(entry).getFirst()).startsWith("120.000 đồng").contains("xem trang thủ tục");
    assertThat(entry.evidence())
        .extracting(EvidenceRequirement::text)
        .containsExactly("Đơn", "Ảnh diều (xem trang thủ tục)");
  }

  @Test
  void neverTurnsAFeeIntoAnother() {
    assertThat(fees(Directory.entry(page(fee(Fee.Kind.UNSTATED, null, "?"))))).containsExactly("");
    assertThat(fees(Directory.entry(page(fee(Fee.Kind.LOCAL, null, "?"))))).hasSize(1);
    assertThat(channel(Directory.entry(page(fee(Fee.Kind.VARIES, null, "1% giá diều")))).fees())
        .extracting(Fee::kind, Fee::amount)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Fee.Kind.VARIES, null));
  }

  private static Procedure page(Fee fee) {
    var kite = MadeUp.procedure("9.000001", "Cấp phép thả diều").build();
    return new Procedure(
        kite.heading(),
        Procedure.Kind.IMPORTED,
        List.of(PAGE),
        new Authority(SENTENCES, "", "Bãi diều", PAGE),
        List.of(
            new FilingChannel(
                FilingChannel.Kind.ONLINE,
                new TimeLimit(3, TimeLimit.Unit.WORKING_DAYS, "3 ngày làm việc. " + SENTENCES),
                List.of(fee),
                SENTENCES,
                PAGE)),
        List.of(
            row("Đơn.", "Đơn", EvidenceRequirement.Action.SUBMIT),
            row("Ảnh diều khi bay cao", "Ảnh diều", EvidenceRequirement.Action.SUBMIT),
            row(SENTENCES, "Ghi chú", EvidenceRequirement.Action.NOTE),
            row(SENTENCES, null, EvidenceRequirement.Action.SUBMIT)),
        List.of(new Statement(Statement.Kind.STEP, SENTENCES, PAGE)),
        List.of(new Output("Giấy phép thả diều", PAGE), new Output(SENTENCES, PAGE)),
        List.of(new FormReference(null, "Đơn thả diều", PAGE)),
        List.of(new LegalBasis("1/2026/DIEU", SENTENCES, null, null, null, PAGE)),
        List.of(),
        List.of());
  }

  private static EvidenceRequirement row(
      String text, @Nullable String name, EvidenceRequirement.Action action) {
    return new EvidenceRequirement(
        text,
        name,
        action,
        EvidenceRequirement.Form.UNSTATED,
        EvidenceRequirement.Count.UNSTATED,
        null,
        List.of(),
        "",
        null,
        PAGE);
  }

  private static Fee fee(Fee.Kind kind, @Nullable Long amount, String text) {
    return new Fee(kind, amount, Fee.VND, text, PAGE);
  }

  private static FilingChannel channel(Procedure entry) {
    return entry.channels().getFirst();
  }

  private static List<String> fees(Procedure entry) {
    return channel(entry).fees().stream().map(Fee::text).toList();
  }
}
