package vn.motcua.assistant.fill.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.assistant.fill.FieldReader;
import vn.motcua.assistant.fill.FieldReader.Read;
import vn.motcua.assistant.fill.Remark;
import vn.motcua.assistant.fill.Rows;
import vn.motcua.knowledge.form.FormField;

/// Reads entries, part by part, each by its own type.
final class RowFields {

  private static final int MOST = 60;

  private static final Remark NO_ROWS =
      new Remark(
          "Mỗi dòng cần được ghi theo từng cột của bảng.",
          "Every entry has to be given by the columns of the table.");
  private static final Remark TOO_MANY =
      new Remark("Bảng chỉ nhận tối đa 60 dòng.", "The table takes 60 entries at most.");

  private final FieldReader parts;

  RowFields(FieldReader parts) {
    this.parts = parts;
  }

  Read read(FormField field, String typed, LocalDate today) {
    var rows = Rows.read(typed);
    if (rows.isEmpty()) {
      return new Read.Refused(NO_ROWS, List.of());
    }
    if (rows.size() > MOST) {
      return new Read.Refused(TOO_MANY, List.of());
    }
    var read = new ArrayList<Map<String, String>>();
    for (var row : rows) {
      var kept = new LinkedHashMap<String, String>();
      for (var column : field.columns()) {
        var refused = part(column, row.getOrDefault(column.id(), ""), kept, today);
        if (refused.isPresent()) {
          return refused.get();
        }
      }
      if (!kept.isEmpty()) {
        read.add(kept);
      }
    }
    return read.isEmpty()
        ? new Read.Refused(NO_ROWS, List.of())
        : new Read.Accepted(Rows.write(read), "", List.of());
  }

  private Optional<Read> part(
      FormField column, String typed, Map<String, String> kept, LocalDate today) {
    if (typed.isBlank()) {
      return column.required()
          ? Optional.of(refused(column, "chưa được ghi.", "is missing."))
          : Optional.empty();
    }
    return switch (parts.read(column, typed.strip(), today)) {
      case Read.Accepted(var value, _, _) -> {
        kept.put(column.id(), value);
        yield Optional.empty();
      }
      case Read.Refused(var why, var choices) ->
          Optional.of(new Read.Refused(of(column, why.vi(), why.en()), choices));
    };
  }

  private static Read refused(FormField column, String vi, String en) {
    return new Read.Refused(of(column, vi, en), List.of());
  }

  private static Remark of(FormField column, String vi, String en) {
    return new Remark(column.label() + ": " + vi, column.label() + ": " + en);
  }
}
