package vn.motcua.assistant.fill;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.fill.FieldReader.Read;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.form.FormSection;

/// Asks a form's questions: says how a filling stands and takes answers in.
///
/// Nothing is stored but the answers. Conditions look back only, so one walk from top to bottom
/// tells which fields are asked, which are answered and what comes next.
public final class Interview {

  private static final Remark MISSING =
      new Remark("Mục này cần được ghi.", "This field has to be filled in.");

  private final FieldReader reader;
  private final CrossChecks crossChecks = new CrossChecks();

  /// @param reader what answers mean
  public Interview(FieldReader reader) {
    this.reader = reader;
  }

  /// How `filling` stands on `today`.
  public FillingState state(Form form, Filling filling, LocalDate today) {
    var seen = new ArrayList<FieldState>();
    for (var section : form.sections()) {
      if (!section.when().holds(new FillingState(form, seen, today).answers())) {
        continue;
      }
      for (var field : section.fields()) {
        var soFar = new FillingState(form, seen, today);
        if (field.when().holds(soFar.answers())) {
          var answer = filling.answer(field.id()).or(() -> same(field, soFar));
          seen.add(field(section, field, answer, today));
        }
      }
    }
    return crossChecks.in(new FillingState(form, seen, today));
  }

  /// `filling` after somebody answered `field`. What cannot be read is kept as it was typed, and
  /// [#state] says what is wrong with it.
  ///
  /// @param typed empty to say that there is nothing to write
  public Filling answer(
      Form form, Filling filling, String field, String typed, Origin origin, LocalDate today) {
    var asked =
        form.field(field)
            .orElseThrow(() -> new IllegalArgumentException("The form has no field " + field));
    return filling.with(field, kept(asked, plain(typed), origin, today));
  }

  private Answer kept(FormField field, String typed, Origin origin, LocalDate today) {
    if (typed.isEmpty()) {
      return new Answer("", origin, "");
    }
    return switch (reader.read(field, typed, today)) {
      case Read.Accepted(var value, var note, _) ->
          new Answer(value, note.isEmpty() ? origin : converted(field, origin), note);
      case Read.Refused _ -> new Answer(typed, origin, "");
    };
  }

  /// An address that was turned into today's says so, wherever the old one came from.
  private static Origin converted(FormField field, Origin origin) {
    return field.type() == FieldType.ADDRESS ? Origin.CONVERTED_ADDRESS : origin;
  }

  private static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
  }

  /// What was already said of the same person under another name. It is computed at every look, so
  /// that it goes when the two turn out to be different people.
  private static Optional<Answer> same(FormField field, FillingState soFar) {
    return soFar.form().same().stream()
        .filter(same -> same.person().equals(field.person()))
        .filter(same -> same.when().holds(soFar.answers()))
        .flatMap(same -> soFar.field(same.as() + "." + field.meaning()).stream())
        .filter(other -> other.done() && other.field().type() == field.type())
        .flatMap(other -> other.answer().stream())
        .findFirst()
        .map(answer -> new Answer(answer.value(), Origin.SAME_PERSON, answer.note()));
  }

  private FieldState field(
      FormSection section, FormField field, Optional<Answer> answer, LocalDate today) {
    var value = answer.map(Answer::value).orElse("");
    if (value.isEmpty()) {
      var problems = field.required() ? List.of(MISSING) : List.<Remark>of();
      return new FieldState(section, field, answer, problems, List.of(), List.of());
    }
    return switch (reader.read(field, value, today)) {
      case Read.Accepted(_, _, var warnings) ->
          new FieldState(section, field, answer, List.of(), warnings, List.of());
      case Read.Refused(var why, var choices) ->
          new FieldState(section, field, answer, List.of(why), List.of(), choices);
    };
  }
}
