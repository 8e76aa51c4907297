package vn.motcua.assistant.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.assistant.print.sheet.Look;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.assistant.print.sheet.Sheet;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.condition.Answers;

/// What somebody who files online copies into the portal's form, in its order.
///
/// @param form the id of the form
/// @param version its version
/// @param title of the portal's form, or of ours where the portal published no list
/// @param official whether parts, numbers and labels are the portal's
/// @param entries from top to bottom
public record CopySheet(
    String form, String version, String title, boolean official, List<Entry> entries) {

  /// One thing the portal asks for.
  ///
  /// @param part the head it stands under
  /// @param number as the portal numbers it; empty where there is no list
  /// @param label what is asked
  /// @param fields its values; empty where it asks for an attachment
  public record Entry(String part, String number, String label, List<Value> fields) {

    public Entry {
      fields = List.copyOf(fields);
    }
  }

  /// One value to copy.
  ///
  /// @param id the field it answers; of parts of an answer, with what it is a part of before it:
  ///     `requester.residence.commune`, `members.2.fullName`
  /// @param label what to call it
  /// @param value as written; empty where there is no answer
  public record Value(String id, String label, String value) {}

  private static final String HEAD = "BẢN CHÉP SANG BIỂU MẪU ĐIỆN TỬ";
  private static final String ATTACHMENT = "(đính kèm tệp trên Cổng)";
  private static final String EMPTY = "(để trống)";

  public CopySheet {
    entries = List.copyOf(entries);
  }

  /// The sheet of a form with its answers. What is not asked, given the other answers, is left out.
  public static CopySheet of(Form form, Answers answers, AddressParts.Splitter splitter) {
    var electronic = form.electronic();
    var values = new CopyValues(form, answers, splitter);
    boolean official = !electronic.entries().isEmpty();
    return new CopySheet(
        form.id(),
        form.version(),
        official ? electronic.title() : form.name(),
        official,
        official ? values.official() : values.ours());
  }

  /// All of it as objects that JSON knows: maps, lists, texts.
  public Map<String, Object> json() {
    var json = new LinkedHashMap<String, Object>();
    json.put("form", form);
    json.put("version", version);
    json.put("title", title);
    json.put("official", official);
    json.put("entries", entries.stream().map(CopySheet::json).toList());
    return json;
  }

  private static Map<String, Object> json(Entry entry) {
    var json = new LinkedHashMap<String, Object>();
    json.put("part", entry.part());
    json.put("number", entry.number());
    json.put("label", entry.label());
    json.put("fields", entry.fields().stream().map(CopySheet::json).toList());
    return json;
  }

  private static Map<String, Object> json(Value value) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", value.id());
    json.put("label", value.label());
    json.put("value", value.value());
    return json;
  }

  /// The sheet to print: a table for each part.
  public Sheet sheet(boolean draft) {
    var blocks = new ArrayList<Printed>();
    blocks.add(new Printed.Line(HEAD, Look.STATE));
    blocks.add(new Printed.Line(title, Look.TITLE));
    entries.stream()
        .collect(Collectors.groupingBy(Entry::part, LinkedHashMap::new, Collectors.toList()))
        .forEach((part, of) -> {
          if (!part.isBlank()) {
            blocks.add(new Printed.Line(part, Look.PART));
          }
          var rows = of.stream().flatMap(entry -> rows(entry).stream()).toList();
          blocks.add(new Printed.Table(List.of("Số", "Mục", "Nội dung"), List.of(2, 10, 18), rows));
        });
    return new Sheet(title, draft, blocks);
  }

  private static List<List<String>> rows(Entry entry) {
    if (entry.fields().isEmpty()) {
      return List.of(List.of(entry.number(), entry.label(), ATTACHMENT));
    }
    if (entry.fields().size() == 1) {
      return List.of(
          List.of(entry.number(), entry.label(), shown(entry.fields().getFirst().value())));
    }
    var rows = new ArrayList<List<String>>();
    rows.add(List.of(entry.number(), entry.label(), ""));
    entry
        .fields()
        .forEach(value -> rows.add(List.of("", "– " + value.label(), shown(value.value()))));
    return rows;
  }

  private static String shown(String value) {
    return value.isEmpty() ? EMPTY : value;
  }
}
