package vn.motcua.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.conversation.FormTalk;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.fill.FormFilling;
import vn.motcua.assistant.fill.Interview;
import vn.motcua.assistant.fill.prefill.AskedReply;
import vn.motcua.assistant.fill.prefill.TextPrefill;
import vn.motcua.assistant.fill.read.TypedFields;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.place.Places;

/// The people are made up.
class FormDialogueTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Places PLACES = Places.embedded();
  private static final TypedFields FIELDS = new TypedFields(() -> PLACES);
  private static final Reading READING = new Reading();
  private static final EverydayTerms TERMS = new EverydayTerms();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);

  private final FillingsInMemory kept = new FillingsInMemory();
  private final FormFilling filling =
      new FormFilling(Forms.embedded(), kept, new Interview(FIELDS), CLOCK, Duration.ofHours(24));
  private final FormDialogue dialogue =
      new FormDialogue(
          filling,
          FIELDS,
          new AskedReply(FIELDS, READING),
          new TextPrefill(FIELDS, READING),
          TERMS,
          () -> new Reply.KnowledgeDate("test", TODAY),
          CLOCK);

  private Optional<FormTalk> talk = Optional.of(FormTalk.offered("TK-KHAI-SINH", ""));

  private Optional<Reply> said(String text) {
    var turned = talk.flatMap(form -> dialogue.hear(form, Question.of(text, TODAY)));
    turned.ifPresent(done -> talk = done.talk());
    return turned.map(Turned::reply);
  }

  private String answer(String field) {
    return filling.state(talk.orElseThrow().key()).orElseThrow().answers().text(field);
  }

  private String asked() {
    return talk.orElseThrow().asked();
  }

  @Test
  void keepsNothingBeforeConsent() {
    assertThat(said("Nguyễn Văn Mẫu")).isEmpty();
    assertThat(kept.count()).isZero();
    said("Đồng ý, bắt đầu điền");
    assertThat(kept.count()).isEqualTo(1);
  }

  @Test
  void takesANoForANo() {
    said("Không điền");
    assertThat(talk).isEmpty();
    assertThat(kept.count()).isZero();
  }

  @Test
  void asksOneQuestionAtATimeAndTakesSeveralAnswers() {
    said("đồng ý");
    assertThat(asked()).isEqualTo("office");
    said("Ủy ban nhân dân phường Hồng Hà, thành phố Hà Nội");
    said("Nguyễn Văn Mẫu, sinh 1/2/1999, cccd 001099000001");
    assertThat(answer("requester.fullName")).isEqualTo("Nguyễn Văn Mẫu");
    assertThat(answer("requester.birthDate")).isEqualTo("01/02/1999");
    assertThat(answer("requester.personalNumber")).isEqualTo("001099000001");
  }

  @Test
  void saysWhatIsWrongAndAsksAgain() {
    begin();
    said("sửa ngày sinh của bé");
    var reply = said("31/2/2026").orElseThrow();
    assertThat(reply.text()).contains("Tháng đó không có ngày này");
    assertThat(asked()).isEqualTo("child.birthDate");
  }

  @Test
  void leavesAQuestionOnSomethingElseToOthersAndGoesOn() {
    begin();
    var before = asked();
    assertThat(said("cần giấy tờ gì?")).isEmpty();
    assertThat(asked()).isEqualTo(before);
    said("điền tiếp");
    assertThat(asked()).isEqualTo(before);
  }

  @Test
  void goesBackAndChangesAnAnswer() {
    begin();
    said("quay lại");
    assertThat(asked()).isEqualTo("office");
    said("Ủy ban nhân dân xã Mẫu");
    assertThat(answer("office")).isEqualTo("Ủy ban nhân dân xã Mẫu");
  }

  @Test
  void leavesARequiredFieldForTheReview() {
    begin();
    var required = asked();
    said("bỏ qua");
    assertThat(asked()).isNotEqualTo(required);
    var review = said("xem lại").orElseThrow();
    assertThat(review.text()).contains("Mục này cần được ghi");
    assertThat(review.actions()).anyMatch(action -> action.value().contains("draft=true"));
  }

  @Test
  void erasesAtOnce() {
    begin();
    said("xóa dữ liệu của tôi");
    assertThat(talk).isEmpty();
    assertThat(kept.count()).isZero();
  }

  @Test
  void waitsUntilItIsWantedAgain() {
    begin();
    var before = asked();
    said("để sau");
    assertThat(said("Nguyễn Văn Mẫu")).isEmpty();
    said("điền tiếp");
    assertThat(asked()).isEqualTo(before);
  }

  @Test
  void offersTheFirstFormToTheSecondOfTheSamePersonOnly() {
    begin();
    said("Nguyễn Văn Mẫu");
    talk = Optional.of(FormTalk.offered("TK-KHAI-TU", talk.orElseThrow().key()));
    var offer = said("đồng ý").orElseThrow();
    assertThat(offer.text()).contains("Nguyễn Văn Mẫu");
    assertThat(answer("requester.fullName")).isEmpty();
    said("Không, đây là người khác");
    assertThat(answer("requester.fullName")).isEmpty();
  }

  @Test
  void usesTheFirstFormAgainWhenThePersonWantsIt() {
    begin();
    said("Nguyễn Văn Mẫu");
    talk = Optional.of(FormTalk.offered("TK-KHAI-TU", talk.orElseThrow().key()));
    said("đồng ý");
    said("Dùng lại");
    assertThat(answer("requester.fullName")).isEqualTo("Nguyễn Văn Mẫu");
  }

  @Test
  void noNameIsTakenForACommand() {
    for (var name : List.of("Nguyễn Thị Thôi", "Trần Văn Dừng", "Lê Đồng Ý", "Phạm Thị Xóa")) {
      assertThat(new Commands().in(name, TERMS)).as(name).isEmpty();
    }
  }

  private void begin() {
    said("đồng ý");
    said("Ủy ban nhân dân phường Hồng Hà, thành phố Hà Nội");
  }
}
