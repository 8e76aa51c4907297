package vn.motcua.assistant.fill.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.assistant.fill.FieldReader.Read;
import vn.motcua.assistant.fill.Remark;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.language.VietnameseText;

/// Reads a choice: its words, its number in the list, or its words without marks.
final class ChoiceFields {

  private static final String BETWEEN = "; ";
  private static final Remark CHOOSE =
      new Remark("Xin chọn một trong các mục.", "Please choose one of these.");

  Read one(FormField field, String typed) {
    var fitting = fitting(field.choices(), typed);
    return fitting.size() == 1
        ? new Read.Accepted(fitting.getFirst(), "", List.of())
        : new Read.Refused(CHOOSE, fitting.isEmpty() ? field.choices() : fitting);
  }

  Read some(FormField field, String typed) {
    var chosen = new ArrayList<String>();
    for (var part : typed.split("\\s*[;\\n]\\s*")) {
      var fitting = fitting(field.choices(), part);
      if (fitting.size() != 1) {
        return new Read.Refused(CHOOSE, field.choices());
      }
      if (!chosen.contains(fitting.getFirst())) {
        chosen.add(fitting.getFirst());
      }
    }
    return new Read.Accepted(String.join(BETWEEN, chosen), "", List.of());
  }

  private static List<String> fitting(List<String> choices, String typed) {
    if (choices.contains(typed)) {
      return List.of(typed);
    }
    if (typed.matches("\\d{1,2}")) {
      var number = Integer.parseInt(typed);
      return number >= 1 && number <= choices.size() ? List.of(choices.get(number - 1)) : List.of();
    }
    var folded = folded(typed);
    var same = choices.stream().filter(choice -> folded(choice).equals(folded)).toList();
    return same.isEmpty() && folded.length() > 1
        ? choices.stream().filter(choice -> folded(choice).startsWith(folded)).toList()
        : same;
  }

  private static String folded(String text) {
    return VietnameseText.fold(text.toLowerCase(Locale.ROOT)).strip();
  }
}
