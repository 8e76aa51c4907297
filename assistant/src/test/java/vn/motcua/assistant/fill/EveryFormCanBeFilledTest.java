package vn.motcua.assistant.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.assistant.fill.read.TypedFields;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.form.FormSection;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.form.SamePerson;
import vn.motcua.knowledge.form.condition.Condition;
import vn.motcua.knowledge.place.Places;

/// Fills every form in with made-up answers, along every way that a choice opens, once telling
/// everything and once leaving out all that may be left out.
class EveryFormCanBeFilledTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant LATER = Instant.parse("2026-11-23T00:00:00Z");
  private static final String ADDRESS = "Số 1 Ngõ 2, Phường Hồng Hà, Thành phố Hà Nội";
  private static final Places PLACES = Places.embedded();
  private static final Interview INTERVIEW =
      new Interview(remembering(new TypedFields(() -> PLACES)));

  /// The same answers are read thousands of times.
  private static FieldReader remembering(FieldReader reader) {
    var read = new IdentityHashMap<FormField, Map<String, FieldReader.Read>>();
    return (field, typed, today) ->
        read.computeIfAbsent(field, _ -> new HashMap<>())
            .computeIfAbsent(typed, _ -> reader.read(field, typed, today));
  }

  static Stream<Form> forms() {
    return Forms.embedded().all().stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyWayThroughTheFormEndsWithACleanReview(Form form) {
    for (var way : ways(form)) {
      for (var tellsAll : List.of(true, false)) {
        var filled = fill(form, way, tellsAll);
        var review = Review.of(INTERVIEW.state(form, filled, TODAY));
        assertThat(review)
            .as("%s by %s, telling %s", form.id(), way, tellsAll ? "all" : "the least")
            .isInstanceOf(Review.Clean.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyQuestionIsAWholePoliteSentence(Form form) {
    form.fields()
        .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()))
        .forEach(field ->
            assertThat(field.ask())
                .as("%s %s", form.id(), field.id())
                .matches("\\p{Lu}[^{}]*[^ ].*[?](?: \\([^()]+\\))?")
                .contains("ạ")
                .doesNotContain("  ")
                .hasSizeLessThan(140));
  }

  /// Whoever is also another person of the form writes nothing of the same twice.
  @ParameterizedTest
  @MethodSource("forms")
  void whoIsTheSamePersonIsNotAskedTwice(Form form) {
    for (var same : form.same()) {
      var way = new HashMap<String, String>();
      make(same.when(), way);
      var state = INTERVIEW.state(form, fill(form, way, true), TODAY);
      assertThat(state.fields())
          .as("%s: %s as %s", form.id(), same.person(), same.as())
          .filteredOn(field -> field.field().person().equals(same.person()))
          .filteredOn(field -> field.answer().orElseThrow().origin() == Origin.SAME_PERSON)
          .hasSizeGreaterThan(1);
    }
  }

  /// The answers that make each steering choice in turn; the first way makes the first of each.
  private static List<Map<String, String>> ways(Form form) {
    var ways = new LinkedHashSet<Map<String, String>>();
    ways.add(Map.of());
    for (var id : steering(form)) {
      var field = form.field(id).orElseThrow();
      for (var choice : choices(form, field)) {
        ways.add(Map.of(id, choice));
      }
    }
    for (var same : form.same()) {
      var way = new LinkedHashMap<String, String>();
      make(same.when(), way);
      ways.add(way);
    }
    return List.copyOf(ways);
  }

  private static Set<String> steering(Form form) {
    var ids = new LinkedHashSet<String>();
    conditions(form).forEach(condition -> ids.addAll(condition.fields()));
    return ids;
  }

  private static Stream<Condition> conditions(Form form) {
    return Stream.of(
            form.sections().stream().map(FormSection::when),
            form.fields().map(FormField::when),
            form.same().stream().map(SamePerson::when))
        .flatMap(conditions -> conditions);
  }

  private static List<String> choices(Form form, FormField field) {
    return switch (field.type()) {
      case YES_NO -> List.of("Có", "Không");
      case CHOICE -> field.choices();
      case SEX -> List.of("Nam", "Nữ");
      case NATIONALITY -> List.of("Việt Nam", "Lào");
      case PARTIAL_DATE, FULL_DATE -> List.of("01/02/2024", "01/02/2010", "03/04/1980");
      case RELATION ->
          conditions(form)
              .flatMap(EveryFormCanBeFilledTest::comparisons)
              .filter(is -> is.field().equals(field.id()))
              .flatMap(is -> is.values().stream())
              .distinct()
              .toList();
      default -> field.required() ? List.of() : List.of("");
    };
  }

  private static Stream<Condition.Is> comparisons(Condition condition) {
    return switch (condition) {
      case Condition.Is is -> Stream.of(is);
      case Condition.All all -> all.parts().stream().flatMap(part -> comparisons(part));
      case Condition.Any any -> any.parts().stream().flatMap(part -> comparisons(part));
      case Condition.Not not -> comparisons(not.part());
      case Condition.Has _, Condition.AgeUnder _ -> Stream.empty();
    };
  }

  /// Puts answers into `way` that make `condition` hold, of conditions that join comparisons.
  private static void make(Condition condition, Map<String, String> way) {
    switch (condition) {
      case Condition.Is is -> way.put(is.field(), is.values().getFirst());
      case Condition.All all -> all.parts().forEach(part -> make(part, way));
      case Condition.Any any -> make(any.parts().getFirst(), way);
      case Condition.Not _, Condition.Has _, Condition.AgeUnder _ -> {
        // no other condition says who is the same
      }
    }
  }

  private static Filling fill(Form form, Map<String, String> way, boolean tellsAll) {
    var filling = Filling.empty(form.id(), form.version(), "s", LATER);
    var asked = new ArrayList<String>();
    var next = INTERVIEW.state(form, filling, TODAY).next();
    while (next.isPresent()) {
      var field = next.get().field();
      assertThat(asked).as("%s asks again, by %s", form.id(), way).doesNotContain(field.id());
      asked.add(field.id());
      var mayLeave = !field.required() && !tellsAll;
      var typed = way.getOrDefault(field.id(), mayLeave ? "" : answer(field));
      filling = INTERVIEW.answer(form, filling, field.id(), typed, Origin.TYPED, TODAY);
      next = INTERVIEW.state(form, filling, TODAY).next();
    }
    return filling;
  }

  private static String answer(FormField field) {
    return switch (field.type()) {
      case PERSON_NAME -> "Nguyễn Văn Mẫu";
      case FULL_DATE -> field.meaning().equals("birthDate") ? "01/02/1999" : "05/06/2021";
      case PARTIAL_DATE -> "01/02/1999";
      case YEAR -> "2026";
      case TIME_OF_DAY -> "08:30";
      case SEX -> "Nam";
      case ETHNICITY -> "Kinh";
      case NATIONALITY -> "Việt Nam";
      case RELATION -> "Bác ruột";
      case PERSONAL_NUMBER, ID_PAPER_NUMBER -> "001099000001";
      case OLD_ID_NUMBER -> "000000001";
      case TAX_CODE -> "0100109106";
      case PHONE -> "0901234567";
      case EMAIL -> "mau@example.com";
      case MONEY -> "50000000";
      case INTEGER -> "2";
      case DECIMAL -> "80";
      case SOCIAL_INSURANCE_NUMBER -> "0123456789";
      case HEALTH_CARD_NUMBER -> "0123456789";
      case BANK_ACCOUNT -> "0123456789";
      case YES_NO -> "Có";
      case ADDRESS -> ADDRESS;
      case CHOICE, CHOICES -> field.choices().getFirst();
      case ROWS -> Rows.write(List.of(row(field)));
      case TEXT, LONG_TEXT -> "Ghi theo giấy tờ số 12";
    };
  }

  private static Map<String, String> row(FormField field) {
    var row = new LinkedHashMap<String, String>();
    field.columns().forEach(column -> row.put(column.id(), answer(column)));
    return row;
  }
}
