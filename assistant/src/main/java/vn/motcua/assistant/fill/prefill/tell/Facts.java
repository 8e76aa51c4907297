package vn.motcua.assistant.fill.prefill.tell;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.fill.FieldReader;
import vn.motcua.assistant.fill.FieldReader.Read;
import vn.motcua.assistant.fill.Proposal;
import vn.motcua.assistant.fill.prefill.person.Roles;
import vn.motcua.assistant.fill.prefill.person.Who;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;

/// The values found so far. What its field does not take stays out, and so does a field that is
/// said to be two things.
final class Facts {

  private static final Pattern YEAR = Pattern.compile("\\d{4}$");

  /// Whoever is younger signs no form and is nobody's parent.
  private static final int ADULT = 14;

  private static final Set<String> PERHAPS_YOUNG =
      Set.of("child", "ward", "subject", "deceased", "recognised", "recogniser");

  private final Form form;
  private final Roles roles;
  private final FieldReader reader;
  private final LocalDate today;
  private final String askedPerson;
  private final Map<String, Proposal> values = new LinkedHashMap<>();
  private final Map<String, String> read = new LinkedHashMap<>();
  private final Set<String> doubtful = new HashSet<>();
  private List<String> last = List.of();
  private boolean isCorrecting;

  Facts(Form form, Roles roles, FieldReader reader, LocalDate today, String askedPerson) {
    this.form = form;
    this.roles = roles;
    this.reader = reader;
    this.today = today;
    this.askedPerson = askedPerson;
  }

  /// From here on what is said replaces what was said before.
  void correct(boolean corrects) {
    isCorrecting = corrects;
  }

  /// Whether the form has a field of this id.
  boolean has(String field) {
    return form.field(field).isPresent();
  }

  /// Whether `who` has a field of this meaning in the form.
  boolean has(@Nullable Who who, String meaning) {
    return persons(who, meaning).stream().anyMatch(person -> has(person + "." + meaning));
  }

  private List<String> persons(@Nullable Who who, String meaning) {
    if (who != null) {
      return roles.of(who);
    }
    return askedPerson.isEmpty() ? onlyOne(meaning) : List.of(askedPerson);
  }

  /// Of nobody named, the one person of whom the form asks this.
  private List<String> onlyOne(String meaning) {
    var persons =
        form.fields()
            .filter(field -> field.meaning().equals(meaning))
            .map(FormField::person)
            .toList();
    return persons.size() == 1 ? persons : List.of();
  }

  /// `meaning` of `who` is `typed`; of nobody named, that of the person who was asked for.
  boolean add(@Nullable Who who, String meaning, String typed) {
    return put(
        persons(who, meaning).stream().map(person -> person + "." + meaning).toList(), typed);
  }

  /// `field` is `typed`.
  boolean add(String field, String typed) {
    return put(List.of(field), typed);
  }

  private boolean put(List<String> fields, String typed) {
    var taken = fields.stream().filter(field -> put(field, typed)).toList();
    if (!taken.isEmpty()) {
      last = taken;
    }
    return !taken.isEmpty();
  }

  private boolean put(String id, String typed) {
    var value = form.field(id).map(field -> value(field, typed)).orElse("");
    if (value.isEmpty() || isTooYoung(id, value)) {
      return false;
    }
    var before = read.put(id, value);
    if (before != null && !before.equals(value) && !isCorrecting) {
      doubtful.add(id);
    }
    if (isCorrecting) {
      doubtful.remove(id);
    }
    values.put(id, new Proposal(id, typed));
    return true;
  }

  /// What the field makes of it, empty where it does not take it. An address that may lie in several
  /// communes stays as it is: the person is asked which.
  private String value(FormField field, String typed) {
    return switch (reader.read(field, typed, today)) {
      case Read.Accepted(var value, _, _) -> value;
      case Read.Refused(_, var choices) ->
          field.type() == FieldType.ADDRESS && !choices.isEmpty() ? typed : "";
    };
  }

  private boolean isTooYoung(String id, String value) {
    var year = YEAR.matcher(value);
    return id.endsWith(".birthDate")
        && !PERHAPS_YOUNG.contains(id.substring(0, id.indexOf('.')))
        && year.find()
        && Integer.parseInt(year.group()) > today.getYear() - ADULT;
  }

  /// Replaces the value said last, if it was of one of `types`; false where it was of none.
  boolean replaceLast(String typed, FieldType... types) {
    var isThis =
        !last.isEmpty()
            && form.field(last.getFirst())
                .filter(field -> List.of(types).contains(field.type()))
                .isPresent();
    if (!isThis) {
      return false;
    }
    isCorrecting = true;
    var whole = withYear(typed, read.getOrDefault(last.getFirst(), ""));
    if (!put(last, whole)) {
      last.forEach(values::remove);
    }
    return true;
  }

  /// Who corrects day and month means the same year.
  private static String withYear(String typed, String before) {
    var year = YEAR.matcher(before);
    return typed.matches("\\d{1,2}/\\d{1,2}") && year.find() ? typed + "/" + year.group() : typed;
  }

  List<Proposal> proposals() {
    return values.values().stream().filter(value -> !doubtful.contains(value.field())).toList();
  }
}
