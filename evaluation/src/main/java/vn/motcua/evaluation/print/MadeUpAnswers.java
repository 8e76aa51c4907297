package vn.motcua.evaluation.print;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.form.condition.Answers;

/// Answers of people who do not exist, as long as answers get.
///
/// @param texts by field
/// @param entries by field of rows
/// @param today the day of filling
record MadeUpAnswers(
    Map<String, String> texts, Map<String, List<Map<String, String>>> entries, LocalDate today)
    implements Answers {

  private static final int ROWS = 12;
  private static final String NAME =
      "Nguyễn Văn Mẫu Công Tằng Tôn Nữ Thị Thử Nghiệm Đặng Trần Hoàng Ví Dụ Không Có Thật";
  private static final String ADDRESS =
      "Số nhà 123/45/67, hẻm 89, đường Tên Rất Dài Không Có Thật, tổ dân phố số 12, khu phố Mẫu,"
          + " phường Ví Dụ Thử Nghiệm, tỉnh Không Có Trên Bản Đồ, tòa nhà Mẫu tầng 15 căn hộ 1502";

  static MadeUpAnswers none(LocalDate today) {
    return new MadeUpAnswers(Map.of(), Map.of(), today);
  }

  /// An answer to every field of `form`.
  static MadeUpAnswers longest(Form form, LocalDate today) {
    var texts = new LinkedHashMap<String, String>();
    var entries = new LinkedHashMap<String, List<Map<String, String>>>();
    form.fields()
        .forEach(field -> {
          if (field.type() == FieldType.ROWS) {
            entries.put(field.id(), Collections.nCopies(ROWS, entry(field)));
          } else {
            texts.put(field.id(), text(field));
          }
        });
    return new MadeUpAnswers(texts, entries, today);
  }

  private static Map<String, String> entry(FormField field) {
    var entry = new LinkedHashMap<String, String>();
    field.columns().forEach(column -> entry.put(column.id(), text(column)));
    return entry;
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
      case EMAIL -> "nguyen.van.mau@vi-du.example";
      case YES_NO -> "Có";
      case CHOICE -> field.choices().getFirst();
      case CHOICES -> String.join("; ", field.choices());
      default -> "0123456789";
    };
  }

  @Override
  public String text(String field) {
    return texts.getOrDefault(field, "");
  }

  @Override
  public List<Map<String, String>> rows(String field) {
    return entries.getOrDefault(field, List.of());
  }
}
