package vn.motcua.knowledge.form;

import java.util.List;
import vn.motcua.knowledge.form.condition.Condition;

/// One question of a form. Its id is also its meaning: the same in every form that asks the same of
/// the same person (`child.birthDate`), so that one answer serves many.
///
/// @param id who it is about and what it says: `requester.fullName`
/// @param label as the official form words it
/// @param type what it takes
/// @param required whether the form cannot be handed in without it
/// @param when it is asked at all
/// @param ask the question put in a conversation, a whole polite sentence
/// @param help in plain words: what to write, and where it stands; may be empty
/// @param example made up; may be empty
/// @param choices of the types [FieldType#CHOICE] and [FieldType#CHOICES]
/// @param columns the parts of an entry, of the type [FieldType#ROWS]
public record FormField(
    String id,
    String label,
    FieldType type,
    boolean required,
    Condition when,
    String ask,
    String help,
    String example,
    List<String> choices,
    List<FormField> columns) {

  public FormField {
    choices = List.copyOf(choices);
    columns = List.copyOf(columns);
  }

  /// Who it is about: `requester` of `requester.idPaper.number`.
  public String person() {
    var dot = id.indexOf('.');
    return dot < 0 ? "" : id.substring(0, dot);
  }

  /// What it says of that person: `idPaper.number`.
  public String meaning() {
    return id.substring(id.indexOf('.') + 1);
  }
}
