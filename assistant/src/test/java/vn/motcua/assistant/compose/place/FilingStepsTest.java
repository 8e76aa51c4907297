package vn.motcua.assistant.compose.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.procedure.Authority;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;

/// Where a record on kites without a field on it says that one files.
class FilingStepsTest {

  private static final String FILED =
      "Trong 30 ngày kể từ ngày diều rơi, chủ diều nộp 01 bộ hồ sơ đến Ủy ban nhân dân cấp xã.";

  @Test
  void tellsWhereByTheStepsWhatNoFieldTells() {
    assertThat(where(steps("Chủ diều nhặt diều.\n" + FILED + " Ủy ban xem hồ sơ.")))
        .singleElement()
        .satisfies(item -> assertThat(item.text()).contains("Theo các bước", FILED))
        .satisfies(item -> assertThat(item.citations()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ủy ban nhân dân cấp xã gửi hồ sơ đến Sở Diều.",
        "b) Sở Diều lập văn bản báo cáo gửi Bộ Gió, nộp hồ sơ về Văn phòng.",
        "Hồ sơ đủ điều kiện thì gửi hồ sơ cho Sở Diều.",
        "Công chức gửi văn bản trả lời đến cơ quan nơi thả diều.",
        "Chủ diều nộp lệ phí cho người trông bãi.",
      })
  void takesNoOfficeThatPassesADossierOnForWhoFilesIt(String step) {
    assertThat(where(steps(step)))
        .singleElement()
        .satisfies(item -> assertThat(item.citations()).isEmpty());
  }

  @Test
  void tellsWholeWhatLostItsFirstLetter() {
    var kite = Kites.named("9.000001");
    var source = kite.sources().getFirst();
    var way =
        new FilingChannel(
            FilingChannel.Kind.IN_PERSON, null, List.of(), "Trực tiếp tại bãi diều.", source);
    var cut = new Authority("", "", "rực tiếp tại bãi diều.", source);

    assertThat(where(kite(cut, List.of(way), List.of())))
        .extracting(Section.Item::text)
        .containsExactly("Nơi nộp: Trực tiếp tại bãi diều.");
  }

  private static List<Section.Item> where(Procedure kite) {
    var understood = new Interpreter().understand(Kites.question("thả diều nộp ở đâu"));
    var page = new Page(kite, understood, Wording.in(Language.VI), new CitationBook());
    return new WhereSection(Kites.LOCALITIES).write(page).items();
  }

  private static Procedure steps(String... steps) {
    var source = Kites.named("9.000001").sources().getFirst();
    var said =
        Stream.of(steps).map(step -> new Statement(Statement.Kind.STEP, step, source)).toList();
    return kite(new Authority("", "", "", source), List.of(), said);
  }

  private static Procedure kite(
      Authority authority, List<FilingChannel> channels, List<Statement> statements) {
    var kite = Kites.named("9.000001");
    return new Procedure(
        kite.heading(),
        kite.kind(),
        kite.sources(),
        authority,
        channels,
        List.of(),
        statements,
        kite.outputs(),
        kite.forms(),
        kite.legalBases(),
        kite.related(),
        kite.differences());
  }
}
