package vn.motcua.assistant.compose.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.pertinent.Pertinence;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.procedure.Statement;

/// What the record says of the very thing that is asked about is told, and not that it says nothing.
class ThingLinesTest {

  private static final String TAX = "Còn nợ thuế thì bị từ chối.";
  private static final String PHOTO = "Ảnh diều chụp trong 6 tháng.";
  private static final String TAIL = "Đuôi diều đi theo người thả.";

  private final Pertinence pertinence = new Pertinence();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thả diều có phải nộp hết thuế trước không | thuế",
        "thả diều có phải qua thuế trước không | thuế",
        "có mất thuế không? | thuế",
        "có cần ảnh không | ảnh",
        "thả diều có phải đổi đuôi diều không | đuôi diều",
        "đuôi diều cũ có giữ lại được không | đuôi diều"
      })
  void hearsTheThing(String question, String thing) {
    assertThat(ThingLines.thing(question)).contains(thing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thả diều được không",
        "có cần làm gì không",
        "tôi có phải đi không",
        "co can anh khong",
        "có phải nộp giấy tờ gì không"
      })
  void hearsNoThing(String question) {
    assertThat(ThingLines.thing(question)).isEmpty();
  }

  @Test
  void tellsTheLinesThatNameTheThing() {
    assertThat(told("thả diều có phải nộp hết thuế trước không", TAX, PHOTO)).containsExactly(TAX);
    assertThat(told("thả diều ở đâu, có cần ảnh không", PHOTO, TAX)).containsExactly(PHOTO);
    assertThat(told("đuôi diều cũ có giữ lại được không", TAIL, TAX)).containsExactly(TAIL);
  }

  @Test
  void tellsWhatIsSaidOfThePersonWhoMightHaveToCome() {
    var owner = "Ý kiến của chủ bãi: ghi trên đơn hoặc nhắn qua mạng.";
    var proxy = "Người thả được ủy quyền cho bạn.";

    assertThat(told("thả diều thì, chủ bãi là ông nội có phải đi cùng không", proxy, owner))
        .containsExactly(owner);
    assertThat(told("thả diều thì, tôi có phải đi cùng không", proxy, owner))
        .containsExactly(proxy);
  }

  @Test
  void saysThatNothingIsSaidWhereNoLineNamesTheThing() {
    assertThat(told("thả diều có phải nộp hết thuế trước không", PHOTO))
        .singleElement()
        .asString()
        .contains("không kết luận");
  }

  @Test
  void deniesNothingToWhoAsksWhatThenOfWhatThisProcedureIsFor() {
    assertThat(told("nếu mai mốt ba muốn thả thì sao", PHOTO)).isEmpty();
  }

  private List<String> told(String question, String... lines) {
    var understood = new Interpreter().understand(Kites.question(question));
    var kite = Kites.saying(Statement.Kind.CONDITION, lines);
    var page = new Page(kite, understood, Wording.in(Language.VI), new CitationBook());
    return pertinence.section(page, List.of()).map(Section::items).orElse(List.of()).stream()
        .map(Section.Item::text)
        .toList();
  }
}
