package vn.motcua.knowledge.form;

import java.util.List;
import vn.motcua.knowledge.form.condition.Condition;

/// Fields that belong together, mostly about one person.
///
/// @param id short name, unique in the form
/// @param title what people read over it
/// @param when it is asked at all
/// @param fields in the order in which they are asked
public record FormSection(String id, String title, Condition when, List<FormField> fields) {

  public FormSection {
    fields = List.copyOf(fields);
  }
}
