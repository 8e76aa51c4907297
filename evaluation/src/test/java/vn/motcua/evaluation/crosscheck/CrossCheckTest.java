package vn.motcua.evaluation.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.evaluation.crosscheck.Kites.add;
import static vn.motcua.evaluation.crosscheck.Kites.drop;
import static vn.motcua.evaluation.crosscheck.Kites.nothing;
import static vn.motcua.evaluation.crosscheck.Kites.put;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.evaluation.crosscheck.Difference.Kind;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.Source;

class CrossCheckTest {

  private static final CrossCheck CHECK = new CrossCheck(EvidenceTypes.embedded());
  private static final String FEE = "/channels/0/fees/0";
  private static final String DATA =
      "{\"text\": \"Giấy khai sinh: không phải nộp khi tra được dữ liệu hộ tịch.\","
          + " \"action\": \"replaced\", \"source\": \"law\"}";

  @Test
  void findsNothingWhereBothSayTheSame() {
    assertThat(found(nothing(), nothing())).isEmpty();
  }

  @Test
  void findsAnotherName() {
    assertOne(nothing(), put("", "{\"name\": \"Cấp phép thả bóng\"}"), Kind.NAME, "name");
  }

  @Test
  void sparesStopsAndCapitalsInNames() {
    assertThat(found(put("", "{\"name\": \"CẤP phép thả diều.\"}"), nothing())).isEmpty();
  }

  @Test
  void findsAnotherLevel() {
    assertOne(nothing(), put("", "{\"levels\": [\"province\"]}"), Kind.LEVEL, "level");
  }

  @Test
  void findsAnotherOffice() {
    assertOne(
        nothing(), put("/authority", "{\"decides\": \"Sở Xây dựng\"}"), Kind.AUTHORITY, "decides");
  }

  @Test
  void findsAWayOfFilingThatOnlyOneHas() {
    assertOne(nothing(), drop("/channels", 1), Kind.CHANNEL, "online");
    assertOne(drop("/channels", 1), nothing(), Kind.CHANNEL, "online");
  }

  @Test
  void findsAnotherAmountOnBothSides() {
    var all = found(nothing(), put(FEE, "{\"amount\": 30000, \"text\": \"30.000 đồng.\"}"));

    assertThat(all).extracting(Difference::kind).containsOnly(Kind.FEE);
    assertThat(all).extracting(Difference::item).containsExactly("20000", "30000");
  }

  @Test
  void findsAnAmountThatOnlyWordsName() {
    assertOne(
        put(FEE, "{\"text\": \"20.000 đồng, người nước ngoài 50.000 đồng\"}"),
        nothing(),
        Kind.FEE,
        "50000");
  }

  @Test
  void findsAFeeWhereThePageSaysFree() {
    var free = "{\"kind\": \"free\", \"amount\": null, \"text\": \"Miễn phí\"}";

    assertThat(found(put(FEE, free), nothing()))
        .extracting(Difference::item)
        .containsExactly("20000", "free");
    assertThat(found(nothing(), put(FEE, free)))
        .extracting(Difference::item)
        .containsExactly("20000", "free-only-here");
  }

  @Test
  void findsALocalFeeThatOneSideStatesAsANumber() {
    var local =
        "{\"kind\": \"local\", \"amount\": null, \"text\": \"Do Hội đồng nhân dân quyết định\"}";

    assertThat(found(put(FEE, local), nothing()))
        .extracting(Difference::item)
        .containsExactly("20000", "local");
    assertThat(found(nothing(), put(FEE, local)))
        .extracting(Difference::item)
        .containsExactly("20000", "local-only-here");
  }

  @Test
  void readsNoAmountInTheCodeOfAProcedure() {
    assertThat(found(nothing(), put(FEE, "{\"text\": \"20.000 đồng, như 2.002041.\"}"))).isEmpty();
  }

  @Test
  void findsAnotherTimeLimit() {
    var own = "{\"value\": 5, \"text\": \"5 ngày làm việc.\"}";

    assertThat(found(nothing(), put("/channels/0/time", own)))
        .extracting(Difference::item)
        .containsExactly("3-working-days", "5-working-days");
  }

  @Test
  void findsAnotherUnit() {
    var own = "{\"unit\": \"days\", \"text\": \"3 ngày.\"}";

    assertThat(found(nothing(), put("/channels/0/time", own)))
        .extracting(Difference::kind)
        .containsOnly(Kind.TIME);
  }

  @Test
  void findsATimeLimitThatThePageDoesNotState() {
    assertOne(
        node -> ((ObjectNode) node.at("/channels/0")).remove("time"),
        nothing(),
        Kind.TIME,
        "3-working-days");
  }

  @Test
  void findsAPaperThatTheRecordLacks() {
    var all = found(nothing(), drop("/evidence", 1));

    assertThat(all).extracting(Difference::kind).containsExactly(Kind.PAPER);
    assertThat(all.getFirst().item()).matches("row-[0-9a-f]{10}");
  }

  @Test
  void findsAPaperThatThePageLacks() {
    assertOne(drop("/evidence", 1), nothing(), Kind.PAPER_ADDED, "Giấy khai sinh");
  }

  @Test
  void findsAPaperThatTheRecordFrees() {
    assertOne(nothing(), put("/evidence/1", DATA), Kind.PAPER_FREED, "Giấy khai sinh");
  }

  @Test
  void findsNothingWhereThePageItselfFreesThePaper() {
    var their = "{\"text\": \"Giấy khai sinh, trừ khi khai thác được dữ liệu hộ tịch điện tử\"}";

    assertThat(found(put("/evidence/1", their), put("/evidence/1", DATA))).isEmpty();
  }

  @Test
  void findsAFreedPaperThatThePageMayCallOtherwise() {
    assertOne(drop("/evidence", 1), put("/evidence/1", DATA), Kind.PAPER_FREED, "Giấy khai sinh");
  }

  @Test
  void neverLetsASourceExcuseAPaperThatIsFreed() {
    assertThat(found(nothing(), put("/evidence/1", DATA)).getFirst().ownSource()).isEmpty();
  }

  @Test
  void findsAnotherForm() {
    var own = "{\"text\": \"Giấy khai sinh, bản chính.\", \"form\": \"original\"}";

    assertOne(nothing(), put("/evidence/1", own), Kind.FORM, "Giấy khai sinh");
  }

  @Test
  void findsAnotherCount() {
    assertOne(nothing(), put("/evidence/1", "{\"copies\": 3}"), Kind.COUNT, "Giấy khai sinh");
  }

  @Test
  void takesNoCountFromAnOfficeThatLeftItAtZero() {
    var zero = put("/evidence/1", "{\"originals\": 0, \"copies\": 0}");

    assertThat(found(zero, nothing())).isEmpty();
  }

  @Test
  void findsACitationThatOnlyOneHas() {
    var more = add("/legalBases", "{\"number\": \"9/2025/NĐ-CP\", \"title\": \"Về dây\"}");

    assertOne(more, nothing(), Kind.CITATION, "9/2025/NĐ-CP");
    assertOne(nothing(), more, Kind.CITATION_ADDED, "9/2025/NĐ-CP");
  }

  @Test
  void namesTheSourceThatTheRecordHasOfItsOwn() {
    var own =
        put(FEE, "{\"amount\": 30000, \"text\": \"20.000, nay 30.000 đồng\", \"source\": \"law\"}");

    assertThat(found(nothing(), own).getFirst().ownSource())
        .map(Source::title)
        .contains("Nghị định 2/2026/NĐ-CP");
  }

  @Test
  void tellsTheSameOnSeveralWaysOfFilingOnce() {
    Consumer<ObjectNode> own =
        put(FEE, "{\"text\": \"20.000 đồng, thêm 7.000 đồng\"}")
            .andThen(put("/channels/1/fees/0", "{\"text\": \"20.000 đồng, bản sao 7.000 đồng\"}"));

    assertOne(nothing(), own, Kind.FEE, "7000");
  }

  private static void assertOne(
      Consumer<ObjectNode> page, Consumer<ObjectNode> record, Kind kind, String item) {
    var all = found(page, record);

    assertThat(all).hasSize(1);
    assertThat(all.getFirst().kind()).isEqualTo(kind);
    assertThat(all.getFirst().item()).isEqualTo(item);
  }

  private static List<Difference> found(Consumer<ObjectNode> page, Consumer<ObjectNode> record) {
    return CHECK.of(Kites.page(page), Kites.record(record));
  }
}
