package vn.motcua.assistant.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.assistant.Assistant;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.knowledge.search.IndexedCatalogue;

/// Who adds to what they said is not shown the page again that they read a moment ago.
class RepeatsTest {

  private final List<Turn> talk = new ArrayList<>();

  private IndexedCatalogue catalogue;
  private Assistant assistant;

  @BeforeEach
  void open(@TempDir Path folder) {
    catalogue = Kites.indexed(folder);
    assistant = new Assistant(Kites.sources(catalogue), _ -> {});
  }

  @AfterEach
  void close() {
    catalogue.close();
  }

  @Test
  void tellsOnlyWhatIsNewToWhoAddsAFact() {
    var first = say("Cấp phép thả diều");
    var second = say("bãi nằm cạnh hồ nước");

    assertThat(second.sections()).isNotEmpty();
    assertThat(first.sections()).doesNotContainAnyElementsOf(second.sections());
  }

  @Test
  void saysSoWhereNothingIsNew() {
    say("Cấp phép thả diều");
    say("bãi nằm cạnh hồ nước");
    var third = say("cánh diều màu đỏ");
    var fourth = say("đuôi diều màu xanh");

    assertThat(third.sections()).isEmpty();
    assertThat(third.status()).isEqualTo(Reply.Status.PARTIAL);
    assertThat(third.lead()).contains("(mã 9.000001)").contains("chưa tìm thấy gì thêm");
    assertThat(fourth.lead()).isEqualTo(third.lead());
  }

  @Test
  void showsAgainWhatIsAskedForByName() {
    var first = say("Cấp phép thả diều lệ phí bao nhiêu");
    say("cánh diều màu đỏ");
    var again = say("lệ phí mấy đồng");

    assertThat(again.sections()).extracting(Section::title).contains("Lệ phí");
    assertThat(first.sections()).containsAll(again.sections());
  }

  @Test
  void showsAgainWhatIsAskedInTheSameWords() {
    say("Cấp phép thả diều");
    say("bãi nằm cạnh hồ nước");
    var once = say("cấp phép thả diều");

    assertThat(once.sections()).isNotEmpty();
  }

  @Test
  void answersAQuestionThoughTheLinesWereShown() {
    say("Cấp phép thả diều");
    say("điều kiện thả diều là gì");
    var asked = say("vậy 9 tuổi có thả được không");

    assertThat(asked.sections())
        .flatExtracting(Section::items)
        .extracting(Section.Item::text)
        .anyMatch(line -> line.contains("đủ 10 tuổi"));
  }

  @Test
  void tellsAgainTheLineOnWhatAFactNames() {
    say("Cấp phép thả diều");
    say("cánh diều màu đỏ");
    var told = say("bãi gần đường điện");

    assertThat(told.lead()).doesNotContain("chưa tìm thấy gì thêm");
    assertThat(told.sections())
        .flatExtracting(Section::items)
        .extracting(Section.Item::text)
        .anyMatch(line -> line.contains("gần đường điện"));
  }

  @Test
  void tellsWhereAPlaceLiesThatIsToldAndNoConditions() {
    say("Cấp phép thả diều");
    var told = say("tôi ở phường Phúc Xá, quận Ba Đình cũ");
    var where = say("nộp ở đâu");

    assertThat(told.sections()).extracting(Section::title).containsExactly("Nộp ở đâu");
    assertThat(told.sections().getFirst().items().getFirst().text()).contains("Hồng Hà");
    assertThat(where.text()).contains("Hồng Hà");
  }

  private Reply say(String text) {
    var reply =
        assistant.reply(new Question(text, talk, Audience.CITIZEN, Language.VI, null, Kites.TODAY));
    talk.add(new Turn(Turn.Role.USER, text));
    talk.add(new Turn(Turn.Role.ASSISTANT, reply.text()));
    return reply;
  }
}
