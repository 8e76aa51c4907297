package vn.motcua.assistant.compose.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.Composer;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.knowledge.form.Forms;

/// Whoever tells of a demand that is no known paper hears what to do about it.
class DemandedTest {

  private static final String ADVICE = "Anh/chị nên làm";

  private static final Kites.Fake KITES = new Kites.Fake(Kites.all(), words -> List.of());

  private final Composer composer =
      new Composer(KITES, Kites.verdicts(KITES), new Forms(List.of()), Kites.LOCALITIES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "phường đòi 4 người làm chứng mới cho thả diều, đúng luật không",
        "can bo bat toi ve que xin chu ky moi cho tha dieu",
        "địa chính bắt xin chữ ký hàng xóm khi thả diều có đúng không",
        "xã biểu tui phải đóng quỹ mới cho thả diều"
      })
  void tellsWhatToDoAboutADemand(String text) {
    var draft = answer(Kites.question(text));

    assertThat(draft.sections())
        .filteredOn(section -> section.title().equals(ADVICE))
        .singleElement()
        .satisfies(advice ->
            assertThat(advice.items())
                .allSatisfy(item -> assertThat(item.citations()).isNotEmpty())
                .anySatisfy(item -> assertThat(item.text()).contains("Phiếu yêu cầu bổ sung")));
    assertThat(draft.citations())
        .filteredOn(each -> each.kind() == Citation.Kind.REGULATION)
        .extracting(Citation::source)
        .contains("63/2010/NĐ-CP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "phường đòi giấy gì mới cho thả diều",
        "công ty người ta đòi lý lịch, xin thả diều ở đâu",
        "thả diều có cần ai làm chứng không"
      })
  void isSilentWhereNoOfficeDemandsAThing(String text) {
    assertThat(answer(Kites.question(text)).sections())
        .extracting(Section::title)
        .doesNotContain(ADVICE);
  }

  private Draft answer(Question question) {
    var understood = Kites.understood(question, Intent.CONDITION);
    var hits = List.of(Kites.hit("9.000001", 0.9));
    return composer.compose(
        understood,
        new Decision.Answer(
            Kites.named("9.000001"), understood.intents(), List.of(), List.of(), hits));
  }
}
