package vn.motcua.knowledge.form.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What conditions and layouts ask of a filling.
public interface Answers {

  /// The valid answer to a field as people write it; empty where there is none.
  String text(String field);

  /// The entries of a field of rows, each by the names of its parts; empty where there is none.
  List<Map<String, String>> rows(String field);

  /// The day on which the form is filled.
  LocalDate today();
}
