package vn.motcua.assistant.fill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.knowledge.form.condition.WholeDay;

/// Looks at several answers together. What does not fit is a warning: papers of the past are
/// sometimes odd, and the office decides.
final class CrossChecks {

  private static final int YOUNGEST_PARENT = 12;
  private static final int HUSBAND = 20;
  private static final int WIFE = 18;

  private static final Remark BEFORE_BIRTH =
      new Remark(
          "Ngày này sớm hơn ngày sinh của cùng người. Xin xem lại cả hai ngày.",
          "This day is before the same person's day of birth. Please look at both.");
  private static final Remark YOUNG_PARENT =
      new Remark(
          "Cha hoặc mẹ chưa đủ 12 tuổi khi trẻ sinh. Xin xem lại ngày sinh.",
          "The parent was under 12 when the child was born. Please look at the dates.");
  private static final Remark YOUNG_SPOUSE =
      new Remark(
          "Theo ngày sinh này thì chưa đủ tuổi kết hôn (nam từ đủ 20, nữ từ đủ 18).",
          "By this date the person is too young to marry (men 20, women 18).");
  private static final Remark SAME_PERSON =
      new Remark(
          "Số định danh này trùng với số của người khác trong tờ khai.",
          "This personal number is also given for somebody else in the form.");

  FillingState in(FillingState state) {
    var fields = new ArrayList<FieldState>();
    for (var field : state.fields()) {
      fields.add(field.done() ? warned(field, state) : field);
    }
    return new FillingState(state.form(), fields, state.today());
  }

  private static FieldState warned(FieldState field, FillingState state) {
    var warnings = new ArrayList<>(field.warnings());
    var person = field.field().person();
    var date = WholeDay.read(field.value());
    switch (field.field().meaning()) {
      case "idPaper.issuedOn", "deathDate" ->
          date.filter(day -> date(state, person + ".birthDate").filter(day::isBefore).isPresent())
              .ifPresent(_ -> warnings.add(BEFORE_BIRTH));
      case "birthDate" -> birth(person, date, state, warnings);
      case "personalNumber" -> {
        if (givenTwice(field, state)) {
          warnings.add(SAME_PERSON);
        }
      }
      default -> {
        return field;
      }
    }
    return new FieldState(
        field.section(),
        field.field(),
        field.answer(),
        field.problems(),
        warnings,
        field.choices());
  }

  private static void birth(
      String person, Optional<LocalDate> born, FillingState state, List<Remark> warnings) {
    if (born.isEmpty()) {
      return;
    }
    var day = born.get();
    if (person.equals("mother") || person.equals("father")) {
      date(state, "child.birthDate")
          .filter(child -> day.plusYears(YOUNGEST_PARENT).isAfter(child))
          .ifPresent(_ -> warnings.add(YOUNG_PARENT));
    }
    var least = person.equals("husband") ? HUSBAND : person.equals("wife") ? WIFE : 0;
    if (day.plusYears(least).isAfter(state.today())) {
      warnings.add(YOUNG_SPOUSE);
    }
  }

  /// The person who asks may also be the mother: the same number is fine where the names agree.
  private static boolean givenTwice(FieldState number, FillingState state) {
    return state.fields().stream()
        .filter(other -> other.done() && other.field().meaning().equals("personalNumber"))
        .filter(other -> !other.field().id().equals(number.field().id()))
        .filter(other -> other.value().equals(number.value()))
        .anyMatch(other -> !name(state, other).equals(name(state, number)));
  }

  private static String name(FillingState state, FieldState number) {
    return state.answers().text(number.field().person() + ".fullName").toLowerCase(Locale.ROOT);
  }

  private static Optional<LocalDate> date(FillingState state, String field) {
    return WholeDay.read(state.answers().text(field));
  }
}
