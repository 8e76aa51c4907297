package vn.motcua.knowledge.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.form.condition.Answers;

class FormsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final String SOUND =
      """
      {"id":"F1","name":"Đơn mẫu","version":"1","procedures":["1.001193"],
       "persons":{"child":"bé"},
       "sources":[{"title":"Thông tư mẫu","asOf":"2026-11-21"}],
       "sections":[{"id":"a","title":"A","fields":[
         {"id":"child.fullName","label":"Họ tên","required":true},
         {"id":"child.birthDate","label":"Ngày sinh","when":{"has":"child.fullName"}}]}],
       "paper":["Họ tên: {child.fullName|upper}","Sinh: {child.birthDate|words}"]}
      """;

  @Test
  void everyShippedFormIsSound() {
    assertThat(Forms.embedded().all()).isNotEmpty();
  }

  @Test
  void aFieldTakesTypeAndQuestionFromItsMeaning() {
    var name = Forms.read(SOUND).field("child.fullName").orElseThrow();
    assertThat(name.type()).isEqualTo(FieldType.PERSON_NAME);
    assertThat(name.ask()).isEqualTo("Họ, chữ đệm, tên của bé là gì ạ?");
  }

  @Test
  void aQuestionBeginsWithACapitalLetterWhomeverItIsAbout() {
    assertThat(Forms.read(SOUND).field("child.birthDate").orElseThrow().ask())
        .isEqualTo("Bé sinh ngày, tháng, năm nào ạ?");
    var rows =
        SOUND.replace(
            "\"when\":{\"has\":\"child.fullName\"}}",
            "\"when\":{\"has\":\"child.fullName\"}},{\"id\":\"guests\",\"label\":\"Khách\","
                + "\"type\":\"rows\",\"columns\":[{\"id\":\"birthDate\",\"label\":\"Sinh\"}]}");
    assertThat(Forms.read(rows).field("guests").orElseThrow().columns())
        .extracting(FormField::ask)
        .containsExactly("Người này sinh ngày, tháng, năm nào ạ?");
  }

  @Test
  void aFieldOfAnotherTypeThanItsMeaningIsRefused() {
    refuses(
        SOUND.replace("\"label\":\"Họ tên\"", "\"label\":\"Họ tên\",\"type\":\"text\""),
        "child.fullName");
  }

  @Test
  void aConditionOnALaterFieldIsRefused() {
    refuses(
        SOUND.replace(
            "\"required\":true", "\"required\":true,\"when\":{\"has\":\"child.birthDate\"}"),
        "depends on child.birthDate");
  }

  @Test
  void aPlaceForNoFieldIsRefused() {
    refuses(SOUND.replace("{child.birthDate|words}", "{child.weight}"), "child.weight");
  }

  @Test
  void aRequiredFieldThatThePaperDoesNotPrintIsRefused() {
    refuses(SOUND.replace("{child.fullName|upper}", "......"), "child.fullName, which is required");
  }

  @Test
  void everyProblemIsNamedAtOnce() {
    refuses(
        SOUND.replace("\"version\":\"1\"", "\"version\":\"\"").replace("|words", "|words} {no.one"),
        "no version");
    refuses(
        SOUND.replace("\"version\":\"1\"", "\"version\":\"\"").replace("|words", "|words} {no.one"),
        "no.one");
  }

  @Test
  void conditionsReadTheAnswers() {
    var birth = Forms.embedded().find("TK-KHAI-SINH").orElseThrow();
    var kind = birth.field("requester.idPaper.kind").orElseThrow();
    assertThat(kind.when().holds(answers(Map.of()))).isTrue();
    assertThat(kind.when().holds(answers(Map.of("requester.personalNumber", "001099000001"))))
        .isFalse();
  }

  private static void refuses(String json, String why) {
    assertThatThrownBy(() -> Forms.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("F1")
        .hasMessageContaining(why);
  }

  private static Answers answers(Map<String, String> texts) {
    var all = new HashMap<>(texts);
    return new Answers() {
      @Override
      public String text(String field) {
        return all.getOrDefault(field, "");
      }

      @Override
      public List<Map<String, String>> rows(String field) {
        return List.of();
      }

      @Override
      public LocalDate today() {
        return TODAY;
      }
    };
  }
}
