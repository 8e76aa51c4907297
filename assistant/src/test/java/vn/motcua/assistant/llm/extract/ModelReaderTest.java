package vn.motcua.assistant.llm.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.fill.FieldReader;
import vn.motcua.assistant.fill.Proposal;
import vn.motcua.assistant.fill.Remark;
import vn.motcua.assistant.llm.FakeModel;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.assistant.llm.ask.Model;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.form.Forms;

/// Every person and number here is made up.
class ModelReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Form FORM = Forms.embedded().all().getFirst();
  private static final FormField NAME =
      FORM.fields()
          .filter(field -> field.type() == FieldType.PERSON_NAME)
          .findFirst()
          .orElseThrow();
  private static final FormField NUMBER =
      FORM.fields()
          .filter(field -> field.type() == FieldType.PERSONAL_NUMBER)
          .findFirst()
          .orElseThrow();
  private static final String WORDS =
      "Người làm đơn: Trần Thị Diều, số 001299000000, đt 0912345678.";

  private static final FieldReader TAKES_ALL =
      (field, typed, today) -> new FieldReader.Read.Accepted(typed, "", List.of());

  private static ModelReader reader(FakeModel model, FieldReader fields, List<Proposal> rules) {
    return new ModelReader(
        (text, form, asked, today) -> rules,
        fields,
        new Model(model, Duration.ofMinutes(1)),
        new Random(3));
  }

  private static FakeModel giving(FormField field, Function<Prompt, String> value) {
    return new FakeModel(prompt -> {
      var node = JsonMapper.shared().createObjectNode();
      node.putArray("values")
          .addObject()
          .put("field", field.id())
          .put("value", value.apply(prompt));
      return node.toString();
    });
  }

  private static List<Proposal> read(FakeModel model) {
    return reader(model, TAKES_ALL, List.of()).read(WORDS, FORM, Optional.empty(), TODAY);
  }

  private static String token(Prompt prompt) {
    return FakeModel.matter(prompt)
        .path("words")
        .asString()
        .replaceFirst("(?s).*?(⟦[^⟧]*⟧).*", "$1");
  }

  @Test
  void aNameIsGivenWithoutBeingSeen() {
    var model = giving(NAME, ModelReaderTest::token);

    assertThat(read(model)).containsExactly(new Proposal(NAME.id(), "Trần Thị Diều"));
    assertThat(model.heard().getFirst().user())
        .doesNotContain("Trần", "001299000000", "0912345678")
        .contains("[số]", "[điện thoại]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Lê Thị Bịa", "Trần Thị", "[số]", "⟦BBBBB⟧", "", "Diều số", "người làm đơn giùm"})
  void whatDoesNotStandThereIsDropped(String value) {
    var proposals = read(giving(NAME, prompt -> value));

    if (value.equals("Trần Thị") || value.equals("Diều số")) {
      assertThat(proposals).allMatch(proposal -> WORDS.contains("Trần Thị Diều"));
    } else {
      assertThat(proposals).isEmpty();
    }
  }

  @Test
  void numbersStayWithTheRules() {
    assertThat(read(giving(NUMBER, prompt -> "001299000000"))).isEmpty();
  }

  @Test
  void whatAFieldRefusesIsDropped() {
    FieldReader refuses =
        (field, typed, today) -> new FieldReader.Read.Refused(new Remark("không", "no"), List.of());
    var model = giving(NAME, ModelReaderTest::token);

    assertThat(reader(model, refuses, List.of()).read(WORDS, FORM, Optional.empty(), TODAY))
        .isEmpty();
  }

  @Test
  void whatTheRulesReadStays() {
    var rules = List.of(new Proposal(NAME.id(), "Trần Thị Diều"));
    var model = giving(NAME, prompt -> "đơn");

    assertThat(reader(model, TAKES_ALL, rules).read(WORDS, FORM, Optional.empty(), TODAY))
        .isEqualTo(rules);
  }

  @Test
  void withoutAModelTheRulesReadAlone() {
    var model = giving(NAME, ModelReaderTest::token).off();

    assertThat(read(model)).isEmpty();
    assertThat(model.heard()).isEmpty();
  }
}
