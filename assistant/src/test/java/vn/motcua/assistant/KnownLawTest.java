package vn.motcua.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.regulation.SystemChanges;
import vn.motcua.knowledge.search.IndexedCatalogue;

/// Questions on the law itself, answered without any imported text.
class KnownLawTest {

  private static final List<String> DEFECTS = new ArrayList<>();
  private static IndexedCatalogue catalogue;
  private static Assistant assistant;

  @BeforeAll
  static void open(@TempDir Path folder) {
    catalogue = Kites.indexed(folder);
    assistant = new Assistant(Kites.sources(catalogue), DEFECTS::addAll);
  }

  @AfterAll
  static void close() {
    catalogue.close();
  }

  @AfterEach
  void nothingWasWithdrawn() {
    assertThat(DEFECTS).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghị định 63/2010 nói về gì, còn hiệu lực không",
        "Nghị định 63/2010/NĐ-CP còn hiệu lực không?",
        "nghi dinh 63/2010 noi ve gi, con hieu luc khong"
      })
  void saysWhatARegulationIsAboutAndHowItStands(String text) {
    var reply = ask(text);

    assertThat(reply.status()).isEqualTo(Reply.Status.ANSWERED);
    assertThat(reply.intent()).isEqualTo(Intent.REGULATION);
    assertThat(reply.lead()).contains("63/2010/NĐ-CP", "kiểm soát thủ tục hành chính");
    assertThat(texts(reply)).anyMatch(words -> words.startsWith("Còn hiệu lực"));
    assertThat(texts(reply)).anyMatch(words -> words.contains("48/2013/NĐ-CP"));
    assertThat(reply.citations()).allMatch(c -> c.kind() == Citation.Kind.REGULATION);
  }

  @Test
  void tellsTheGistOfAnArticleAsAGist() {
    var reply = ask("điều 18 nghị định 63/2010 quy định gì");

    assertThat(reply.status()).isEqualTo(Reply.Status.PARTIAL);
    assertThat(reply.sections().getFirst().title()).contains("không phải nguyên văn");
    assertThat(texts(reply)).anyMatch(words -> words.contains("Điều 18 khoản 6"));
  }

  @Test
  void doesNotGuessAnArticleOfWhichItHasNoGist() {
    var reply = ask("điều 35 nghị định 63/2010/NĐ-CP");

    assertThat(reply.status()).isEqualTo(Reply.Status.PARTIAL);
    assertThat(texts(reply).getFirst()).contains("không đoán");
  }

  @Test
  void saysOfARegulationThatIsOverSinceWhenAndWhatFollowed() {
    var reply = ask("nghị định 61/2018/NĐ-CP còn hiệu lực không");

    assertThat(texts(reply)).anyMatch(words -> words.startsWith("Đã hết hiệu lực"));
    assertThat(texts(reply)).anyMatch(words -> words.contains("118/2025/NĐ-CP"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "từ 1/7/2025 thay đổi gì      | 01/07/2025 | cấp huyện",
        "1/1/2026 có gì mới           | 01/01/2026 | khỏi nộp",
        "từ ngày 01/01/2026 có gì thay đổi | 01/01/2026 | dữ liệu cá nhân",
        "1/3/2027 có gì mới           | 01/03/2027 | Luật Hộ tịch mới",
        "từ ngày 1 tháng 3 năm 2027 thủ tục hành chính thay đổi gì | 01/03/2027 | hết hiệu lực",
        "tháng 7/2026 có gì mới       | 01/07/2026 | lương cơ sở",
        "tu 1/7/2025 thay doi gi      | 01/07/2025 | cấp huyện"
      })
  void tellsWhatChangedOnADay(String text, String day, String words) {
    var reply = ask(text);

    assertThat(reply.status()).isEqualTo(Reply.Status.ANSWERED);
    assertThat(reply.lead()).contains(day);
    assertThat(texts(reply)).anyMatch(item -> item.contains(words));
    assertThat(reply.citations()).isNotEmpty();
    assertThat(reply.citations()).allMatch(c -> c.kind() == Citation.Kind.REGULATION);
  }

  @Test
  void offersTheDaysNextToOneOfWhichItKnowsNothing() {
    var reply = ask("ngày 2/7/2025 có gì mới");

    assertThat(reply.status()).isEqualTo(Reply.Status.CLARIFY);
    assertThat(reply.questions().getFirst().choices())
        .containsExactly("Từ 1/7/2025 thay đổi gì", "Từ 1/1/2026 thay đổi gì");
  }

  @Test
  void leavesQuestionsOnAProcedureAloneThatNameADay() {
    assertThat(ask("từ 1/7/2025 lệ phí cấp phép thả diều thay đổi gì").procedures()).isNotEmpty();
  }

  @Test
  void bearsOutWhatItSaysOfEveryRegulationAndEveryChangeOnAnyDay() {
    var unanswered = new ArrayList<String>();
    for (var day : List.of(LocalDate.of(2010, 1, 1), Kites.TODAY, LocalDate.of(2028, 1, 1))) {
      for (var known : KnownRegulations.embedded().all()) {
        var name = known.kind() + " " + known.number();
        var reply = ask(name + " còn hiệu lực không", day);
        if (reply.status() != Reply.Status.ANSWERED || !reply.lead().contains(known.number())) {
          unanswered.add(name);
        }
      }
      for (var change : SystemChanges.embedded().all()) {
        var on = change.day();
        ask(on.getDayOfMonth() + "/" + on.getMonthValue() + "/" + on.getYear() + " có gì mới", day);
      }
    }
    assertThat(unanswered).isEmpty();
  }

  private static Reply ask(String text) {
    return ask(text, Kites.TODAY);
  }

  private static Reply ask(String text, LocalDate day) {
    return assistant.reply(Question.of(text, day));
  }

  private static List<String> texts(Reply reply) {
    return reply.sections().stream()
        .flatMap(section -> section.items().stream())
        .map(Section.Item::text)
        .toList();
  }
}
