package vn.motcua.assistant.print;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.form.condition.Answers;

/// Made-up answers: nobody has these names, numbers or addresses.
final class MadeUp {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  static final int ROWS = 12;

  /// Eighty letters, one of its words longer than any column is wide.
  static final String NAME =
      "Nguyễn Văn Mẫu Công Tằng Tôn Nữ Thị Thử Nghiệm Đặng Trần Thượngthượngthượngthượn";

  /// Two hundred letters.
  static final String ADDRESS =
      "Số nhà 123/45/67, hẻm 89, đường Tên Rất Dài Không Có Thật, tổ dân phố số 12, khu phố Mẫu,"
          + " phường Ví Dụ Thử Nghiệm, tỉnh Không Có Trên Bản Đồ, tòa nhà Mẫu tầng 15 căn hộ số 1502"
          + " gần chợ Thử Nghiệm ạ";

  private MadeUp() {}

  static Answers none() {
    return answers(Map.of(), Map.of());
  }

  static Answers of(Map<String, String> texts) {
    return answers(texts, Map.of());
  }

  /// An answer to every field, as long as answers get.
  static Answers longest(Form form) {
    var texts = new LinkedHashMap<String, String>();
    var rows = new LinkedHashMap<String, List<Map<String, String>>>();
    form.fields()
        .forEach(field -> {
          if (field.type() == FieldType.ROWS) {
            rows.put(field.id(), IntStream.rangeClosed(1, ROWS).mapToObj(n -> row(field)).toList());
          } else {
            texts.put(field.id(), text(field));
          }
        });
    return answers(texts, rows);
  }

  private static Map<String, String> row(FormField field) {
    var row = new LinkedHashMap<String, String>();
    field.columns().forEach(column -> row.put(column.id(), text(column)));
    return row;
  }

  private static String text(FormField field) {
    return switch (field.type()) {
      case TEXT, LONG_TEXT, ADDRESS -> ADDRESS;
      case PERSON_NAME -> NAME;
      case FULL_DATE, PARTIAL_DATE -> "03/05/2026";
      case YEAR -> "2026";
      case TIME_OF_DAY -> "07:30";
      case SEX -> "Nữ";
      case ETHNICITY -> "Kinh";
      case NATIONALITY -> "Việt Nam";
      case RELATION -> "người giám hộ";
      case PERSONAL_NUMBER -> "001099000001";
      case MONEY -> "2.500.000";
      case INTEGER, DECIMAL -> "12";
      case EMAIL -> "nguyen.van.mau.thu.nghiem.dia.chi.rat.dai@vi-du-khong-co-that.example";
      case YES_NO -> "Có";
      case CHOICE -> field.choices().getFirst();
      case CHOICES -> String.join("; ", field.choices());
      default -> "0123456789";
    };
  }

  static Answers answers(Map<String, String> texts, Map<String, List<Map<String, String>>> rows) {
    return new Answers() {
      @Override
      public String text(String field) {
        return texts.getOrDefault(field, "");
      }

      @Override
      public List<Map<String, String>> rows(String field) {
        return rows.getOrDefault(field, List.of());
      }

      @Override
      public LocalDate today() {
        return TODAY;
      }
    };
  }
}
