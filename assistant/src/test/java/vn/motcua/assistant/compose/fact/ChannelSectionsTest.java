package vn.motcua.assistant.compose.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Procedure.Difference;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.TimeLimit;

/// Ways of filing a made-up record on kites.
class ChannelSectionsTest {

  private static final Procedure KITE = Kites.named("9.000001");
  private static final Source SOURCE = KITE.sources().getFirst();
  private static final String COUNTED = "25 ngày kể từ ngày bãi diều họp.";

  @Test
  void tellsATimeThatStandsForAWayOfFilingAmongTheTimes() {
    var page = page(List.of(way(COUNTED)), List.of());

    assertThat(texts(ChannelSections.ways(page))).containsExactly("Trực tiếp");
    assertThat(texts(ChannelSections.times(page)))
        .containsExactly("**Trực tiếp**: 25 ngày làm việc (25 ngày kể từ ngày bãi diều họp)");
  }

  @Test
  void tellsATimeInMoreWordsInPlaceOfTheBareOne() {
    var page = page(List.of(way("Trong thời hạn 025 ngày làm việc kể từ khi họp.")), List.of());

    assertThat(texts(ChannelSections.times(page)))
        .containsExactly("**Trực tiếp**: Trong thời hạn 025 ngày làm việc kể từ khi họp");
  }

  @Test
  void tellsAWayOfFilingThatNamesATimeAsAWay() {
    var said = "3 ngày trước khi thả diều thì nộp tại bãi.";

    assertThat(texts(ChannelSections.ways(page(List.of(way(said)), List.of()))))
        .containsExactly("**Trực tiếp**: " + said);
  }

  @Test
  void tellsOnceWhatSourcesSayAlikeOfSeveralWays() {
    var page =
        page(
            List.of(),
            List.of(
                difference("thời hạn khi nộp trực tuyến", "5 ngày"),
                difference("thời hạn khi nộp qua bưu chính", "5 ngày"),
                difference("thời hạn khi nộp trực tiếp", "6 ngày")));

    assertThat(texts(ChannelSections.times(page)).stream().filter(line -> line.contains("khác")))
        .hasSize(2)
        .anyMatch(line -> line.contains("thời hạn khi nộp trực tuyến, qua bưu chính"));
  }

  private static Difference difference(String fact, String other) {
    return new Difference(fact, "2 ngày", other, SOURCE, SOURCE);
  }

  private static FilingChannel way(String text) {
    var time = new TimeLimit(25, TimeLimit.Unit.WORKING_DAYS, "25 ngày làm việc");
    return new FilingChannel(FilingChannel.Kind.IN_PERSON, time, List.of(), text, SOURCE);
  }

  private static List<String> texts(Section section) {
    return section.items().stream().map(Section.Item::text).toList();
  }

  private static Page page(List<FilingChannel> ways, List<Difference> differences) {
    var kite =
        new Procedure(
            KITE.heading(),
            KITE.kind(),
            KITE.sources(),
            KITE.authority(),
            ways,
            List.of(),
            List.of(),
            KITE.outputs(),
            KITE.forms(),
            KITE.legalBases(),
            KITE.related(),
            differences);
    var understood = new Interpreter().understand(Kites.question("thả diều mất mấy ngày"));
    return new Page(kite, understood, Wording.in(Language.VI), new CitationBook());
  }
}
