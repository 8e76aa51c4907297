package vn.motcua.assistant.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.form.FormSection;
import vn.motcua.knowledge.form.condition.Answers;

/// Collects what is copied into the portal's form.
final class CopyValues {

  private final Form form;
  private final Answers answers;
  private final AddressParts.Splitter splitter;

  CopyValues(Form form, Answers answers, AddressParts.Splitter splitter) {
    this.form = form;
    this.answers = answers;
    this.splitter = splitter;
  }

  /// Every entry of the portal's list, asked or not: its numbers must not run apart.
  List<CopySheet.Entry> official() {
    return form.electronic().entries().stream()
        .map(entry ->
            new CopySheet.Entry(
                entry.part(),
                entry.number(),
                entry.label(),
                entry.fields().stream()
                    .flatMap(id -> form.field(id).stream())
                    .flatMap(this::values)
                    .toList()))
        .toList();
  }

  /// Our sections and fields, those that are asked.
  List<CopySheet.Entry> ours() {
    return form.sections().stream()
        .flatMap(section ->
            section.fields().stream()
                .filter(this::asked)
                .map(field ->
                    new CopySheet.Entry(
                        section.title(), "", field.label(), values(field).toList())))
        .toList();
  }

  private Stream<CopySheet.Value> values(FormField field) {
    if (field.type() == FieldType.ROWS) {
      return rows(field).stream();
    }
    var value = asked(field) ? answers.text(field.id()) : "";
    var parts = field.type() == FieldType.ADDRESS ? splitter.split(value) : null;
    return parts == null || parts.isEmpty()
        ? Stream.of(new CopySheet.Value(field.id(), field.label(), value))
        : Stream.of(
            part(field, "province", "Tỉnh, thành phố", parts.get().province()),
            part(field, "commune", "Xã, phường, đặc khu", parts.get().commune()),
            part(field, "detail", "Địa chỉ chi tiết", parts.get().detail()));
  }

  private static CopySheet.Value part(FormField field, String name, String label, String value) {
    return new CopySheet.Value(field.id() + "." + name, label, value);
  }

  private List<CopySheet.Value> rows(FormField field) {
    var values = new ArrayList<CopySheet.Value>();
    int number = 0;
    for (var row : asked(field) ? answers.rows(field.id()) : List.<Map<String, String>>of()) {
      number++;
      for (var column : field.columns()) {
        values.add(
            new CopySheet.Value(
                "%s.%d.%s".formatted(field.id(), number, column.id()),
                "%d. %s".formatted(number, column.label()),
                row.getOrDefault(column.id(), "")));
      }
    }
    return values.isEmpty() ? List.of(new CopySheet.Value(field.id(), field.label(), "")) : values;
  }

  private boolean asked(FormField field) {
    return field.when().holds(answers)
        && form.sections().stream()
            .filter(section -> section.fields().contains(field))
            .map(FormSection::when)
            .allMatch(when -> when.holds(answers));
  }
}
