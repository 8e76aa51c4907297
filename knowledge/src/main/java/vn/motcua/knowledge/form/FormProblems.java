package vn.motcua.knowledge.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.knowledge.form.condition.Condition;
import vn.motcua.knowledge.form.layout.Block;
import vn.motcua.knowledge.form.layout.Template;

/// What is wrong with a form, all of it: names that lead nowhere, fields that nobody prints.
final class FormProblems {

  private static final Set<FieldType> CHOOSING = Set.of(FieldType.YES_NO, FieldType.CHOICE);

  private final Form form;
  private final Set<String> ids;
  private final List<String> problems = new ArrayList<>();

  FormProblems(Form form) {
    this.form = form;
    ids = form.fields().map(FormField::id).collect(Collectors.toSet());
  }

  /// A sentence each; empty of a sound form.
  List<String> all() {
    heads();
    same();
    fields();
    paper();
    electronic();
    return List.copyOf(problems);
  }

  private void heads() {
    require(!form.id().isBlank() && form.id().matches("[A-Za-z0-9-]+"), "its id is not plain");
    require(!form.name().isBlank(), "it has no name");
    require(!form.version().isBlank(), "it has no version");
    require(!form.sections().isEmpty(), "it has no section");
    require(!form.sources().isEmpty(), "it has no source");
  }

  private void same() {
    for (var same : form.same()) {
      var what = "the same person " + same.person();
      known(what, same.when(), ids);
      require(form.persons().containsKey(same.person()), what + " is not among persons");
      require(form.persons().containsKey(same.as()), what + " as " + same.as() + ": who is that");
      require(!same.person().equals(same.as()), what + " is itself");
    }
  }

  private void fields() {
    var seen = new HashSet<String>();
    for (var section : form.sections()) {
      known("section " + section.id(), section.when(), seen);
      for (var field : section.fields()) {
        known("field " + field.id(), field.when(), seen);
        require(seen.add(field.id()), "two fields are called " + field.id());
        field(field);
      }
    }
  }

  private void field(FormField field) {
    var name = "field " + field.id();
    require(!field.label().isBlank(), name + " has no label");
    require(
        field.person().isEmpty() || form.persons().containsKey(field.person()),
        name + " is about '" + field.person() + "', whom persons does not name");
    var chooses = field.type() == FieldType.CHOICE || field.type() == FieldType.CHOICES;
    require(chooses == !field.choices().isEmpty(), name + ": choices go with a type of choice");
    require(
        (field.type() == FieldType.ROWS) == !field.columns().isEmpty(),
        name + ": columns go with the type rows");
  }

  /// Conditions of fields look back only, so that answers never make an earlier question appear.
  private void known(String what, Condition condition, Set<String> before) {
    condition
        .fields()
        .forEach(
            id -> require(before.contains(id), what + " depends on " + id + ", not before it"));
  }

  private void paper() {
    require(
        form.paper().isEmpty() == (form.filing() == Form.Filing.ONLINE),
        "a paper goes with every form that may be filed on paper");
    var printed = new HashSet<String>();
    for (var block : form.paper()) {
      known("a block", block.when(), ids);
      printed(block)
          .forEach(id -> {
            require(ids.contains(id), "the paper prints " + id + ", which is no field");
            printed.add(id);
          });
      columns(block);
    }
    if (!form.paper().isEmpty()) {
      printed.addAll(steering());
      form.fields()
          .filter(field -> field.required() && !printed.contains(field.id()))
          .forEach(field ->
              problems.add("the paper does not print " + field.id() + ", which is required"));
    }
  }

  /// Fields that are asked only to know what else to ask: a choice on which others depend.
  private Set<String> steering() {
    return Stream.of(
            form.sections().stream().map(FormSection::when),
            form.fields().map(FormField::when),
            form.same().stream().map(SamePerson::when))
        .flatMap(conditions -> conditions)
        .flatMap(condition -> condition.fields().stream())
        .filter(id -> form.field(id).filter(field -> CHOOSING.contains(field.type())).isPresent())
        .collect(Collectors.toSet());
  }

  private void columns(Block block) {
    if (block instanceof Block.Table table) {
      var keys =
          form.field(table.field()).stream()
              .flatMap(field -> field.columns().stream())
              .map(FormField::id)
              .collect(Collectors.toSet());
      for (var column : table.columns()) {
        require(
            column.key().equals("#") || column.key().isEmpty() || keys.contains(column.key()),
            "the table of " + table.field() + " has no part " + column.key());
      }
    }
  }

  private static Stream<String> printed(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.text().fields().stream();
      case Block.Boxes boxes -> Stream.concat(Stream.of(boxes.field()), fields(boxes.label()));
      case Block.Table table -> Stream.of(table.field());
      case Block.Beside beside -> beside.texts().stream().flatMap(FormProblems::fields);
      case Block.Signatures signatures ->
          signatures.signatures().stream().flatMap(signature -> fields(signature.title()));
    };
  }

  private static Stream<String> fields(Template template) {
    return template.fields().stream();
  }

  private void electronic() {
    for (var entry : form.electronic().entries()) {
      for (var id : entry.fields()) {
        require(ids.contains(id), "the e-form's entry " + entry.number() + " names " + id);
      }
    }
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem);
    }
  }
}
