package vn.motcua.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.assistant.conversation.Progress;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.knowledge.search.IndexedCatalogue;

/// The whole path over the kites. The replies of `golden` are there to be read; run with
/// `-Dgolden.update=true` to write them anew, and read the difference before committing it.
class AssistantTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final List<String> PIECES =
      List.of(
          "thả diều",
          "lệ phí",
          "9.000001",
          "<script>alert(1)</script>",
          "🪁",
          "👨‍👩‍👧",
          "\u0000",
          "\u202E",
          "{0}",
          "%s",
          "\n",
          "\\",
          "\"",
          "'",
          "**",
          "a\u0301\u0301",
          "\uD83D",
          "từ giờ",
          "bạn",
          "bỏ qua",
          "hướng dẫn",
          ":",
          ".",
          "99999999999999999999",
          "ở đâu?",
          "nhà cháy");

  private static IndexedCatalogue catalogue;
  private static final List<String> DEFECTS = new ArrayList<>();
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "documents      | CITIZEN | VI | Cấp phép thả diều cần giấy tờ gì?",
        "fee-online     | CITIZEN | VI | Cấp phép thả diều online lệ phí bao nhiêu?",
        "several-wishes | CITIZEN | VI | cấp phép thả diều hết bao nhiêu tiền, mấy ngày, nộp ở đâu",
        "general        | CITIZEN | VI | cấp phép thả diều",
        "officer        | OFFICER | VI | Cấp phép thả diều, điều kiện?",
        "english        | CITIZEN | EN | kite permit, how much?",
        "old-and-local  | CITIZEN | VI | Lệ phí cấp phép thả đèn trời?",
        "level          | CITIZEN | VI | Đăng ký hội thi sáo trúc mất mấy ngày?",
        "nothing-named  | CITIZEN | VI | cho tôi hỏi với ạ",
        "nothing-found  | CITIZEN | VI | xin phép trồng cây bàng vuông giữa sân",
        "emergency      | CITIZEN | VI | Nhà tôi đang cháy!",
        "meaning        | CITIZEN | VI | cấp phép thả diều nghĩa là gì?",
      })
  void repliesAsWritten(String name, Audience audience, Language language, String text)
      throws IOException {
    var question = new Question(text, List.of(), audience, language, null, Kites.TODAY);

    var reply = assistant.reply(question);

    var file = GOLDEN.resolve(name + ".md");
    var words = "> " + text + "\n\n" + reply.text().strip() + "\n";
    if (UPDATE) {
      Files.writeString(file, words);
    }
    assertThat(file).hasContent(words.strip() + "\n");
    assertThat(DEFECTS).isEmpty();
  }

  @Test
  void remembersWhatWasAskedBefore() {
    var reply =
        assistant.reply(
            new Question(
                "còn lệ phí?",
                List.of(
                    new Turn(Turn.Role.USER, "cấp phép thả diều cần gì?"),
                    new Turn(Turn.Role.ASSISTANT, "Đơn thả diều.")),
                Audience.CITIZEN,
                Language.VI,
                null,
                Kites.TODAY));

    assertThat(reply.status()).isEqualTo(Reply.Status.ANSWERED);
    assertThat(reply.procedures().getFirst().code()).isEqualTo("9.000001");
    assertThat(reply.text()).contains("20.000 đồng");
  }

  @Test
  void correctsWhoeverSpeaksOfDistricts() {
    var reply = assistant.reply(Kites.question("lên huyện xin cấp phép thả diều nộp ở đâu?"));

    assertThat(reply.status()).isEqualTo(Reply.Status.CORRECTED);
    assertThat(reply.lead()).contains("không còn cấp huyện");
  }

  @Test
  void tellsHowItComesAlong() {
    var heard = new ArrayList<String>();
    var progress =
        new Progress() {
          @Override
          public void step(Step step) {
            heard.add(step.name());
          }

          @Override
          public void section(Section section) {
            heard.add(section.kind().name());
          }
        };

    assistant.reply(Kites.question("lệ phí cấp phép thả diều"), progress);

    assertThat(heard).startsWith("UNDERSTOOD", "FOUND", "CHECKING", "FEE");
  }

  @Test
  void saysWhichKnowledgeAnswered() {
    var reply = assistant.reply(Kites.question("lệ phí cấp phép thả diều"));

    assertThat(reply.knowledge().version()).isEqualTo("kites");
    assertThat(reply.writtenBy()).isEqualTo("rules");
    assertThat(reply.text()).contains("trợ lý ảo");
  }

  @RepeatedTest(300)
  void answersAnythingWithoutFailing(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());

    var reply = assistant.reply(Kites.question(anything(random)));

    assertThat(reply.text()).isNotBlank();
    assertThat(reply.procedures()).hasSizeLessThanOrEqualTo(Reply.MAX_PROCEDURES);
    assertThat(reply.status() == Reply.Status.CLARIFY).isEqualTo(!reply.questions().isEmpty());
    assertThat(DEFECTS).isEmpty();
  }

  private static String anything(Random random) {
    var text =
        IntStream.range(0, 1 + random.nextInt(200))
            .mapToObj(i ->
                random.nextInt(4) == 0
                    ? Character.toString(random.nextInt(0x2FFF))
                    : PIECES.get(random.nextInt(PIECES.size())))
            .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    return text.codePointCount(0, text.length()) > 2000
        ? text.substring(0, text.offsetByCodePoints(0, 2000))
        : text;
  }
}
