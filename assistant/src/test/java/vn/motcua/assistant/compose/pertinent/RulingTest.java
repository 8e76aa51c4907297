package vn.motcua.assistant.compose.pertinent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.asked.AskedWords;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.procedure.Statement;

/// Which lines of a made-up record on kites decide a question.
class RulingTest {

  private static final String AGES = "Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi; hai bên tự nguyện.";

  private final Ruling ruling = new Ruling(new AskedWords());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nữ 17 tuổi thả diều được không | Không.",
        "nam 19 tuổi có được thả diều không | Không.",
        "nam 21 tuổi thả diều được không | Đủ tuổi",
        "con gái 19 tuổi thả diều được không | Đủ tuổi",
      })
  void holdsAnAgeAgainstTheAgeOfTheirSex(String question, String answer) {
    assertThat(told(question, AGES)).singleElement().asString().contains(answer, AGES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nam nữ 19 tuổi thả diều được không", "nam từ 19 tuổi thả diều ở đâu"})
  void decidesNothingByAgesThatDifferOrAreNotAskedFor(String question) {
    assertThat(told(question, AGES)).isEmpty();
  }

  @Test
  void takesTheAgeOfAChildForNobodyElses() {
    assertThat(told("người 60 tuổi nhận diều được không", "Trẻ phải dưới 16 tuổi.")).isEmpty();
    assertThat(told("con tôi 17 tuổi nhận diều được không", "Trẻ phải dưới 16 tuổi."))
        .singleElement()
        .asString()
        .contains("Không.");
  }

  @Test
  void tellsWhoIsYoungerThanAllWhomItIsFor() {
    var elderly = "Xin diều cho người từ 75 tuổi, hoặc từ 70 đến 75 tuổi thuộc hộ nghèo.";
    var question = "người 60 tuổi xin diều được không";

    assertThat(told(Statement.Kind.PURPOSE, question, elderly))
        .singleElement()
        .asString()
        .contains("Chưa đủ tuổi", elderly);
    assertThat(told(Statement.Kind.PURPOSE, "người 71 tuổi xin diều được không", elderly))
        .isEmpty();
    assertThat(told(Statement.Kind.PURPOSE, question, "Cho người từ 75 tuổi, trẻ dưới 16 tuổi."))
        .isEmpty();
  }

  @Test
  void forbidsWhatIsForbiddenInTheCaseThatIsTold() {
    var ban = "Không được thả diều khi đang điều khiển xe máy; khi có sấm chớp.";

    assertThat(told("đang điều khiển xe máy có được thả diều không", ban))
        .singleElement()
        .asString()
        .contains("Không.", ban);
    assertThat(told("không điều khiển xe máy có được thả diều không", ban)).isEmpty();
    assertThat(told("đang ngồi thuyền có được thả diều không", ban)).isEmpty();
  }

  @Test
  void decidesWhetherAnotherMayDoIt() {
    var alone = "Người chơi cùng có mặt; không nhờ người khác làm thay được.";
    var proxy = "Chủ bãi có thể làm thay.";

    assertThat(told("ủy quyền thả diều được không", alone))
        .singleElement()
        .asString()
        .contains("Không.");
    assertThat(told("nhờ bạn thả diều được không", proxy))
        .singleElement()
        .asString()
        .contains("Có.");
  }

  @Test
  void decidesWhetherSomethingMustBeDone() {
    var due = "Hai bên phải đeo kính lồi.";

    assertThat(told("thả diều có phải đeo kính lồi không", due))
        .singleElement()
        .asString()
        .contains("Có.", due);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thả diều có phải đeo kính lồi không | Phải đeo kính lồi khi trời nắng.",
        "thả diều có phải nộp giấy kính lồi không | Không phải nộp giấy kính lồi.",
        "thả diều có được đeo kính lồi không | Bãi không được yêu cầu đeo kính lồi.",
        "chưa đeo kính lồi có được thả diều không | Đeo kính lồi thì cũng được.",
        "đeo kính lồi ở đâu | Hai bên phải đeo kính lồi.",
        "thả diều đeo kính râm hay phải đeo kính lồi | Hai bên phải đeo kính lồi.",
      })
  void decidesNothingWhereALineHasAConditionOrSpeaksOfPapersOrOffices(
      String question, String line) {
    assertThat(told(question, line)).isEmpty();
  }

  @Test
  void tellsWhatIsDueAgainForAPaperThatHasRunOut() {
    var again = "Thi lần đầu, nâng hạng, hoặc thi lại khi thẻ diều quá hạn.";

    assertThat(told(Statement.Kind.PURPOSE, "thẻ diều hết hạn 2 tuần có phải thi lại không", again))
        .singleElement()
        .asString()
        .contains("Phải thi lại.", again);
    assertThat(told(Statement.Kind.PURPOSE, "thẻ sắp hết hạn có phải thi lại không", again))
        .isEmpty();
  }

  @Test
  void tellsThatAWayOfFilingIsOpen() {
    assertThat(told("cấp phép thả diều online được không"))
        .singleElement()
        .asString()
        .startsWith("**Có.** Trực tuyến");
  }

  private List<String> told(String question, String... lines) {
    return told(Statement.Kind.CONDITION, question, lines);
  }

  private List<String> told(Statement.Kind kind, String question, String... lines) {
    var understood = new Interpreter().understand(Kites.question(question));
    var page =
        new Page(
            Kites.saying(kind, lines), understood, Wording.in(Language.VI), new CitationBook());
    return ruling.of(page, question).stream().map(Section.Item::text).toList();
  }
}
