package vn.motcua.knowledge.source.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.FormReference;
import vn.motcua.knowledge.procedure.Source;

/// The official forms that a dossier names: numbers such as `CT01` in its rows, and the
/// template files beside them.
public final class FormMentions {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[Mm]ẫu|MẪU|[Mm]au|[Tt]ờ khai|[Bb]iểu mẫu)(?: số)?[ :-]{1,2}"
              + "((?:\\p{Lu}{1,5}-)?\\p{Lu}{1,6}\\d{1,3}[a-z]?)(?![\\p{L}\\d/]|\\.\\d)");

  private FormMentions() {}

  /// Each form once, in the order of the rows.
  public static List<FormReference> in(List<Row> rows, Source source) {
    Map<String, FormReference> forms = new LinkedHashMap<>();
    for (var row : rows) {
      for (var form : in(row, source)) {
        forms.putIfAbsent(form.id() == null ? form.name() : form.id(), form);
      }
    }
    return List.copyOf(forms.values());
  }

  private static List<FormReference> in(Row row, Source source) {
    var numbers = NUMBER.matcher(row.text()).results().map(n -> n.group(1)).distinct().toList();
    if (numbers.size() == 1 && row.files().size() <= 1) {
      var file = row.files().isEmpty() ? "Mẫu " + numbers.getFirst() : row.files().getFirst();
      var name = PaperName.of(row.text()).orElse(file);
      return List.of(new FormReference(numbers.getFirst(), name, source));
    }
    var forms = new ArrayList<FormReference>();
    numbers.forEach(number -> forms.add(new FormReference(number, "Mẫu " + number, source)));
    row.files().forEach(file -> forms.add(new FormReference(number(file), file, source)));
    return forms;
  }

  private static @Nullable String number(String file) {
    var found = NUMBER.matcher(file);
    return Optional.of(found).filter(f -> f.find()).map(f -> f.group(1)).orElse(null);
  }
}
