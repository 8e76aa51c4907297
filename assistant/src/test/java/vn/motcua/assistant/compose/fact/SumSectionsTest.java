package vn.motcua.assistant.compose.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.Composer;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.understand.wish.Wishes;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Heading;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;

/// That filing is free says nothing of the money that one is paid, or of taxes.
class SumSectionsTest {

  private static final Procedure KITE = Kites.named("9.000001");
  private static final Kites.Fake KITES = new Kites.Fake(Kites.all(), words -> List.of());

  private final Composer composer =
      new Composer(KITES, Kites.verdicts(KITES), new Forms(List.of()), Kites.LOCALITIES);

  @Test
  void tellsTheSumInTheWordsOfTheRecordAndTheFeeApartFromIt() {
    var paying = kite("Hưởng trợ cấp thả diều", "Mức trợ cấp là 700.000 đồng một tháng.");

    var draft = asked(paying, Intent.RESULT, Cue.RECEIVED);

    assertThat(draft.status()).isEqualTo(Reply.Status.ANSWERED);
    assertThat(draft.sections().getFirst().items())
        .extracting(Section.Item::text)
        .containsExactly("Mức trợ cấp là 700.000 đồng một tháng.");
    assertThat(draft.sections().get(1).title()).startsWith("Lệ phí nộp hồ sơ");
  }

  @Test
  void saysThatTheSumIsNotPublishedAndWhoDecides() {
    var draft = asked(kite("Hưởng trợ cấp thả diều", "Nộp đơn."), Intent.RESULT, Cue.RECEIVED);

    assertThat(draft.status()).isEqualTo(Reply.Status.PARTIAL);
    assertThat(draft.sections().getFirst().items().getFirst().text())
        .contains("không ghi số tiền được nhận")
        .endsWith(KITE.authority().decides() + ".");
  }

  @Test
  void sendsNobodyForMoneyToWhoDoesNotPayIt() {
    var draft = asked(KITE, Intent.RESULT, Cue.RECEIVED);

    assertThat(draft.sections().getFirst().items().getFirst().text())
        .doesNotContain(KITE.authority().decides());
  }

  @Test
  void takesNoFineForABenefit() {
    var paying = kite("Hưởng trợ cấp thả diều", "Nhận trợ cấp sai thì bị phạt 5.000.000 đồng.");

    assertThat(asked(paying, Intent.RESULT, Cue.RECEIVED).sections().getFirst().items().getFirst())
        .extracting(Section.Item::text)
        .asString()
        .doesNotContain("5.000.000");
  }

  @Test
  void tellsWhoAsksTheFeeOfATaxThatTheTaxIsAnotherMatter() {
    var taxed = kite("Khai thuế thả diều", "Nộp tờ khai.");

    var titles = titles(asked(taxed, Intent.FEE));

    assertThat(titles).startsWith("Số tiền phải đóng, ngoài lệ phí nộp hồ sơ");
    assertThat(titles.get(1)).startsWith("Lệ phí nộp hồ sơ");
  }

  @Test
  void neverTakesTheFeeOfFilingForATax() {
    var filed = withFee(KITE, "90.000 đồng khi nộp bản giấy.");
    var taxed = withFee(KITE, "Lệ phí trước bạ diều 2% giá diều.");

    assertThat(asked(filed, Intent.FEE, Cue.LEVY).sections().getFirst().items())
        .extracting(Section.Item::text)
        .singleElement()
        .asString()
        .contains("không ghi mức phải đóng");
    assertThat(asked(taxed, Intent.FEE, Cue.LEVY).sections().getFirst().items())
        .extracting(Section.Item::text)
        .containsExactly("Lệ phí trước bạ diều 2% giá diều.");
  }

  @Test
  void tellsWhoNeedNotPayBeforeTheRate() {
    var rate = "Thuế là 2% giá diều khi bán.";
    var exempt = "Người nhà tặng diều cho nhau có thể được miễn. Diện miễn hãy hỏi lại.";
    var taxed = kite("Khai thuế bán, tặng diều", rate, "Được miễn giấy khai sinh.", exempt);

    assertThat(asked(taxed, Intent.FEE, Cue.LEVY).sections().getFirst().items())
        .extracting(Section.Item::text)
        .containsExactly(exempt, rate);
  }

  @Test
  void saysThatTheRateIsUnknownThoughSomeNeedNotPay() {
    var taxed = kite("Khai thuế tặng diều", "Người nhà tặng nhau được miễn.");

    var draft = asked(taxed, Intent.FEE, Cue.LEVY);

    assertThat(draft.status()).isEqualTo(Reply.Status.PARTIAL);
    assertThat(draft.sections().getFirst().items())
        .extracting(Section.Item::text)
        .last()
        .asString()
        .contains("không ghi mức phải đóng");
  }

  @Test
  void takesASumThatComesEachMonthForWhatTheProcedureIsAbout() {
    assertThat(titles(asked(kite("Hưởng trợ cấp thả diều", "Nộp đơn."), Intent.FEE, Cue.REGULAR)))
        .startsWith("Số tiền anh/chị được nhận");
    assertThat(titles(asked(KITE, Intent.FEE, Cue.REGULAR))).startsWith("Lệ phí");
  }

  @Test
  void tellsAPlainFeeAsBefore() {
    assertThat(titles(asked(KITE, Intent.FEE))).startsWith("Lệ phí");
  }

  private static List<String> titles(Draft draft) {
    return draft.sections().stream().map(Section::title).toList();
  }

  private Draft asked(Procedure procedure, Intent intent, Cue... cues) {
    var plain = Kites.understood(Kites.question("thả diều bao nhiêu"), intent);
    var asked =
        new Understanding(
            plain.question(),
            plain.topic(),
            plain.subject(),
            new Wishes(plain.intents(), List.of(cues)),
            plain.situation(),
            plain.context());
    return composer.compose(
        asked,
        new Decision.Answer(
            procedure,
            plain.intents(),
            List.of(),
            List.of(),
            List.of(Kites.hit(procedure.code(), 0.9))));
  }

  private static Procedure withFee(Procedure kite, String text) {
    var channel = kite.channels().getFirst();
    var fee = new Fee(Fee.Kind.VARIES, null, Fee.VND, text, channel.source());
    var own =
        new FilingChannel(
            channel.kind(), channel.time(), List.of(fee), channel.text(), channel.source());
    return new Procedure(
        kite.heading(),
        kite.kind(),
        kite.sources(),
        kite.authority(),
        List.of(own),
        kite.evidence(),
        List.of(),
        kite.outputs(),
        kite.forms(),
        kite.legalBases(),
        kite.related(),
        kite.differences());
  }

  private static Procedure kite(String name, String... conditions) {
    var heading = KITE.heading();
    var source = KITE.sources().getFirst();
    return new Procedure(
        new Heading(
            heading.code(),
            name,
            null,
            heading.levels(),
            heading.field(),
            heading.applicants(),
            heading.decision(),
            heading.page()),
        KITE.kind(),
        KITE.sources(),
        KITE.authority(),
        KITE.channels(),
        KITE.evidence(),
        Stream.of(conditions)
            .map(text -> new Statement(Statement.Kind.CONDITION, text, source))
            .toList(),
        KITE.outputs(),
        KITE.forms(),
        KITE.legalBases(),
        KITE.related(),
        KITE.differences());
  }
}
