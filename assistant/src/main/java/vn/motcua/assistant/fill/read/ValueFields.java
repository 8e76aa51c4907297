package vn.motcua.assistant.fill.read;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.assistant.fill.FieldReader.Read;
import vn.motcua.assistant.fill.Remark;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.value.ValueKind;
import vn.motcua.knowledge.value.reading.Reading;

/// Reads names, days, numbers and what else stands for itself.
final class ValueFields {

  Read read(FormField field, String typed, LocalDate today) {
    return switch (kind(field).read(typed, today)) {
      case Reading.Valid(var text, var warnings) ->
          new Read.Accepted(
              text,
              "",
              warnings.stream().map(warning -> new Remark(warning.vi(), warning.en())).toList());
      case Reading.Invalid(var problem) ->
          new Read.Refused(new Remark(problem.vi(), problem.en()), List.of());
    };
  }

  /// A birth and the day on which a paper was issued lie in the past, whatever form asks for them.
  private static ValueKind kind(FormField field) {
    return switch (field.meaning()) {
      case "birthDate" ->
          field.type() == FieldType.FULL_DATE ? ValueKind.BIRTH_DATE : ValueKind.PARTIAL_BIRTH_DATE;
      case "idPaper.issuedOn", "deathDate" ->
          field.type() == FieldType.FULL_DATE ? ValueKind.PAST_DATE : ValueKind.PARTIAL_DATE;
      default -> ValueKind.valueOf(field.type().name());
    };
  }
}
