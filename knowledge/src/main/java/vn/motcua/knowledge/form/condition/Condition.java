package vn.motcua.knowledge.form.condition;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A statement about the answers of a form, true or false at any time: what was not answered yet is
/// empty, never unknown.
public sealed interface Condition {

  /// Holds always.
  Condition ALWAYS = new All(List.of());

  /// Whether it holds of `answers`.
  boolean holds(Answers answers);

  /// The fields whose answers it looks at.
  Set<String> fields();

  /// The answer to `field` is one of `values`.
  record Is(String field, List<String> values) implements Condition {

    public Is {
      values = List.copyOf(values);
    }

    @Override
    public boolean holds(Answers answers) {
      return values.contains(answers.text(field));
    }

    @Override
    public Set<String> fields() {
      return Set.of(field);
    }
  }

  /// `field` has an answer that is not empty.
  record Has(String field) implements Condition {

    @Override
    public boolean holds(Answers answers) {
      return !answers.text(field).isEmpty();
    }

    @Override
    public Set<String> fields() {
      return Set.of(field);
    }
  }

  /// The person born on the day in `birthDate` is younger than `years`; false without a whole date.
  record AgeUnder(String birthDate, int years) implements Condition {

    @Override
    public boolean holds(Answers answers) {
      return WholeDay.read(answers.text(birthDate))
          .filter(born -> born.plusYears(years).isAfter(answers.today()))
          .isPresent();
    }

    @Override
    public Set<String> fields() {
      return Set.of(birthDate);
    }
  }

  /// Every one of `parts` holds; holds where there is none.
  record All(List<Condition> parts) implements Condition {

    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(Answers answers) {
      return parts.stream().allMatch(part -> part.holds(answers));
    }

    @Override
    public Set<String> fields() {
      return union(parts);
    }
  }

  /// One of `parts` holds at least.
  record Any(List<Condition> parts) implements Condition {

    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(Answers answers) {
      return parts.stream().anyMatch(part -> part.holds(answers));
    }

    @Override
    public Set<String> fields() {
      return union(parts);
    }
  }

  /// `part` does not hold.
  record Not(Condition part) implements Condition {

    @Override
    public boolean holds(Answers answers) {
      return !part.holds(answers);
    }

    @Override
    public Set<String> fields() {
      return part.fields();
    }
  }

  private static Set<String> union(List<Condition> parts) {
    var fields = new TreeSet<String>();
    parts.forEach(part -> fields.addAll(part.fields()));
    return fields;
  }
}
