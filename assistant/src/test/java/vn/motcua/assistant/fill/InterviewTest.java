package vn.motcua.assistant.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.fill.FieldReader.Read;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;

class InterviewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Remark WRONG = new Remark("Sai.", "Wrong.");

  private static final Form FORM =
      Forms.read(
          """
          {"id":"F1","name":"Đơn mẫu","version":"1","procedures":[],
           "persons":{"requester":"người yêu cầu","child":"bé","mother":"người mẹ"},
           "same":[{"person":"mother","as":"requester","when":{"is":["requester.relation","Mẹ"]}}],
           "sources":[{"title":"Thông tư mẫu","asOf":"2026-11-21"}],
           "sections":[
            {"id":"a","title":"A","fields":[
             {"id":"requester.fullName","label":"Tên"},
             {"id":"requester.relation","label":"Quan hệ"},
             {"id":"mother.known","label":"Có mẹ","type":"yes_no","required":true},
             {"id":"mother.fullName","label":"Mẹ","required":true,"when":{"is":["mother.known","Có"]}},
             {"id":"mother.birthDate","label":"Sinh","when":{"is":["mother.known","Có"]}},
             {"id":"child.birthDate","label":"Sinh","required":true},
             {"id":"child.homeTown","label":"Quê"}]}],
           "paper":["{requester.fullName} {mother.fullName} {mother.birthDate} {child.birthDate} {child.homeTown}"]}
          """);

  /// Refuses what holds a question mark, turns an address that begins with "cũ".
  private static final FieldReader READER =
      (field, typed, _) -> {
        if (typed.contains("?")) {
          return new Read.Refused(WRONG, List.of("một", "hai"));
        }
        return field.type() == FieldType.ADDRESS && typed.startsWith("cũ ")
            ? new Read.Accepted("mới", typed, List.of())
            : new Read.Accepted(typed, "", List.of());
      };

  private final Interview interview = new Interview(READER);
  private Filling filling = Filling.empty("F1", "1", "s", Instant.parse("2026-11-23T00:00:00Z"));

  private void begin() {
    answer("requester.fullName", "");
    answer("requester.relation", "");
  }

  private FillingState state() {
    return interview.state(FORM, filling, TODAY);
  }

  private void answer(String field, String typed) {
    filling = interview.answer(FORM, filling, field, typed, Origin.TYPED, TODAY);
  }

  private String next() {
    return state().next().orElseThrow().field().id();
  }

  @Test
  void asksFromTopToBottomWhatIsNotAnsweredYet() {
    begin();
    assertThat(next()).isEqualTo("mother.known");
    answer("child.birthDate", "01/05/2026");
    assertThat(next()).isEqualTo("mother.known");
    answer("mother.known", "Không");
    assertThat(next()).isEqualTo("child.homeTown");
  }

  @Test
  void asksWhatAnAnswerMakesNecessary() {
    begin();
    answer("mother.known", "Có");
    assertThat(next()).isEqualTo("mother.fullName");
    assertThat(state().fields()).hasSize(7);
  }

  @Test
  void forgetsNothingWhenAnAnswerIsTakenBack() {
    answer("mother.known", "Có");
    answer("mother.fullName", "Trần Thị Mẫu");
    answer("mother.known", "Không");
    assertThat(state().answers().text("mother.fullName")).isEmpty();
    answer("mother.known", "Có");
    assertThat(state().answers().text("mother.fullName")).isEqualTo("Trần Thị Mẫu");
  }

  @Test
  void keepsWhatCannotBeReadAndSaysWhatIsWrong() {
    answer("child.birthDate", "hôm nọ?");
    var field = state().field("child.birthDate").orElseThrow();
    assertThat(field.value()).isEqualTo("hôm nọ?");
    assertThat(field.problems()).containsExactly(WRONG);
    assertThat(field.choices()).containsExactly("một", "hai");
    assertThat(state().answers().text("child.birthDate")).isEmpty();
  }

  @Test
  void takesForAnAnswerThatThereIsNothingToWrite() {
    begin();
    answer("mother.known", "Không");
    answer("child.birthDate", "01/05/2026");
    answer("child.homeTown", "");
    assertThat(state().next()).isEmpty();
    assertThat(state().done()).isEqualTo(5);
  }

  @Test
  void saysWhereAConvertedAddressComesFrom() {
    answer("child.homeTown", "cũ xã Mẫu");
    var answer = filling.answer("child.homeTown").orElseThrow();
    assertThat(answer).isEqualTo(new Answer("mới", Origin.CONVERTED_ADDRESS, "cũ xã Mẫu"));
  }

  @Test
  void theReviewNamesEveryProblemAtOnce() {
    answer("mother.known", "Có");
    answer("child.birthDate", "hôm nọ?");
    var flawed = (Review.Flawed) Review.of(state());
    assertThat(flawed.fields())
        .extracting(field -> field.field().id())
        .containsExactly("mother.fullName", "child.birthDate");
  }

  @Test
  void onlyACleanReviewGivesAFilledForm() {
    answer("mother.known", "Không");
    assertThat(Review.of(state())).isInstanceOf(Review.Flawed.class);
    answer("child.birthDate", "01/05/2026");
    var clean = (Review.Clean) Review.of(state());
    assertThat(clean.form().draft()).isFalse();
    assertThat(clean.form().answers().text("child.birthDate")).isEqualTo("01/05/2026");
  }

  @Test
  void warnsOfAMotherWhoWasAChildHerself() {
    answer("mother.known", "Có");
    answer("mother.birthDate", "01/05/2020");
    answer("child.birthDate", "01/05/2026");
    assertThat(state().field("mother.birthDate").orElseThrow().warnings()).hasSize(1);
    answer("mother.birthDate", "01/05/2000");
    assertThat(state().field("mother.birthDate").orElseThrow().warnings()).isEmpty();
  }

  @Test
  void theMotherWhoFillsTheFormInIsNotAskedTwice() {
    answer("requester.fullName", "Trần Thị Mẫu");
    answer("requester.relation", "Mẹ");
    answer("mother.known", "Có");
    var mother = state().field("mother.fullName").orElseThrow();
    assertThat(mother.answer()).contains(new Answer("Trần Thị Mẫu", Origin.SAME_PERSON, ""));
    answer("requester.relation", "Bà nội");
    assertThat(state().field("mother.fullName").orElseThrow().answer()).isEmpty();
  }

  @Test
  void refusesAFieldThatTheFormDoesNotHave() {
    assertThatThrownBy(() -> answer("child.weight", "3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("child.weight");
  }
}
