package vn.motcua.channels.web.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.channels.web.Values;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.form.FormSection;
import vn.motcua.knowledge.procedure.Source;

/// A form with its fields, as clients read it.
///
/// @param number the official number; null where it has none
/// @param filing `both`, `online` or `paper`
/// @param persons how the persons are called, by the first part of their fields
/// @param consent what to tell before a filling begins
record FormJson(
    String id,
    String name,
    @Nullable String number,
    String version,
    String filing,
    List<String> procedures,
    Map<String, String> persons,
    List<SectionJson> sections,
    List<SourceJson> sources,
    String consent) {

  /// Every form, shortly.
  record All(List<Listed> forms) {}

  /// A form in a list.
  record Listed(String id, String name, String version, List<String> procedures, String filing) {

    static Listed of(Form form) {
      return new Listed(
          form.id(), form.name(), form.version(), form.procedures(), Values.word(form.filing()));
    }
  }

  record SectionJson(String id, String title, List<FieldJson> fields) {

    static SectionJson of(FormSection section) {
      return new SectionJson(
          section.id(), section.title(), section.fields().stream().map(FieldJson::of).toList());
    }
  }

  record FieldJson(
      String id,
      String label,
      String type,
      boolean required,
      String ask,
      String help,
      String example,
      List<String> choices,
      List<FieldJson> columns) {

    static FieldJson of(FormField field) {
      return new FieldJson(
          field.id(),
          field.label(),
          Values.word(field.type()),
          field.required(),
          field.ask(),
          field.help(),
          field.example(),
          field.choices(),
          field.columns().stream().map(FieldJson::of).toList());
    }
  }

  record SourceJson(
      String title,
      @Nullable String url,
      LocalDate asOf,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo,
      String verification) {

    static SourceJson of(Source source) {
      return new SourceJson(
          source.title(),
          source.url(),
          source.asOf(),
          source.from(),
          source.to(),
          Values.word(source.verification()));
    }
  }

  static FormJson of(Form form, String consent) {
    return new FormJson(
        form.id(),
        form.name(),
        form.number().isEmpty() ? null : form.number(),
        form.version(),
        Values.word(form.filing()),
        form.procedures(),
        form.persons(),
        form.sections().stream().map(SectionJson::of).toList(),
        form.sources().stream().map(SourceJson::of).toList(),
        consent);
  }
}
