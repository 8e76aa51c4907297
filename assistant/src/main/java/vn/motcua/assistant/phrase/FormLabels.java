package vn.motcua.assistant.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.search.Catalogue;

/// What forms are called where one is to be picked. No two in use have the same label: those of one
/// name are told apart by their number, else by the procedure that they are for.
public final class FormLabels {

  private final Forms forms;
  private final Catalogue catalogue;

  /// @param forms all that could be picked
  /// @param catalogue tells the names of procedures
  public FormLabels(Forms forms, Catalogue catalogue) {
    this.forms = forms;
    this.catalogue = catalogue;
  }

  /// What `form` is called among those in use on `day`.
  public String of(Form form, LocalDate day) {
    var alike =
        forms.all().stream()
            .filter(each -> each.name().equals(form.name()) && each.inForceOn(day))
            .toList();
    return alike.size() < 2 ? form.name() : form.name() + " – " + detail(form, alike);
  }

  private String detail(Form form, List<Form> alike) {
    return Stream.<Function<Form, String>>of(Form::number, this::procedure)
        .filter(part -> tellsApart(part, alike))
        .findFirst()
        .orElse(Form::id)
        .apply(form);
  }

  private static boolean tellsApart(Function<Form, String> part, List<Form> alike) {
    return alike.stream().map(part).filter(text -> !text.isBlank()).distinct().count()
        == alike.size();
  }

  private String procedure(Form form) {
    return form.procedures().stream()
        .findFirst()
        .flatMap(catalogue::find)
        .map(found -> found.name())
        .orElse("");
  }
}
