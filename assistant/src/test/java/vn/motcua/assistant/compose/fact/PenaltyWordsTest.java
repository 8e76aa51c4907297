package vn.motcua.assistant.compose.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/// A fine is the last thing told, unless it is all that is asked.
class PenaltyWordsTest {

  private static final String ALONE = "thả diều chưa xin phép thì bị phạt bao nhiêu";
  private static final String BESIDE = "thả diều chưa xin phép có bị phạt không, giờ cần giấy gì";
  private static final Kites.Fake KITES = new Kites.Fake(Kites.all(), words -> List.of());

  private final Composer composer =
      new Composer(KITES, Kites.verdicts(KITES), new Forms(List.of()), Kites.LOCALITIES);

  private static Understanding asked(String text) {
    var plain = Kites.understood(Kites.question(text), Intent.CONDITION);
    return new Understanding(
        plain.question(),
        plain.topic(),
        plain.subject(),
        new Wishes(plain.intents(), List.of(Cue.PENALTY)),
        plain.situation(),
        plain.context());
  }

  private Draft answer(String text) {
    var kite = Kites.named("9.000001");
    return composer.compose(
        asked(text),
        new Decision.Answer(
            kite,
            List.of(Intent.CONDITION),
            List.of(),
            List.of(),
            List.of(Kites.hit(kite.code(), 0.9))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BESIDE,
        "diều giấy cũ có phải đổi sang diều vải không, thả bị phạt không",
        "nghỉ thả diều 3 tháng phải báo ai? không báo có bị phạt không",
        "nghi tha dieu phai bao ai khong, không báo bị phạt không"
      })
  void comesLastWhereSomethingElseIsAsked(String text) {
    assertThat(PenaltyWords.isAlone(asked(text))).isFalse();
    assertThat(answer(text).sections().getLast().title()).isEqualTo("Về việc xử phạt");
  }

  @ParameterizedTest
  @ValueSource(strings = {ALONE, "quên báo mất diều mấy tháng nay, giờ báo trễ có bị phạt không ạ"})
  void comesFirstWhereNothingElseIsAsked(String text) {
    assertThat(PenaltyWords.isAlone(asked(text))).isTrue();
    assertThat(answer(text).sections().getFirst().title()).isEqualTo("Về việc xử phạt");
  }

  @Test
  void isOneSentenceThatNamesNoSum() {
    assertThat(answer(BESIDE).sections().getLast().items())
        .extracting(Section.Item::text)
        .last()
        .asString()
        .contains("không có mức phạt", "nghị định xử phạt")
        .doesNotContainPattern("\\d");
  }

  @Test
  void isNoReasonToDeclineTheRestOfTheQuestion() {
    var none = new Decision.NotFound("", List.of(), List.of());

    var beside = composer.compose(asked(BESIDE), none);
    var alone = composer.compose(asked(ALONE), none);

    assertThat(beside.status()).isEqualTo(Reply.Status.DECLINED);
    assertThat(beside.lead()).doesNotContain("phạt");
    assertThat(beside.sections().getLast().items().getLast().text()).contains("mức phạt");
    assertThat(alone.lead()).contains("không có mức phạt");
  }
}
