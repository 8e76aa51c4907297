package vn.motcua.assistant.print;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.form.condition.Answers;
import vn.motcua.knowledge.form.layout.Template.Filter;
import vn.motcua.knowledge.form.layout.Template.Part;
import vn.motcua.knowledge.value.words.DateInWords;
import vn.motcua.knowledge.value.words.MoneyInWords;

/// What stands at a place of a template once the form has answers.
public final class PlaceText {

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final Pattern DATE = Pattern.compile("(?:(?:(\\d{1,2})/)?(\\d{1,2})/)?(\\d{4})");
  private static final String EMPTY_BOX = "☐";
  private static final String TICKED_BOX = "☒";

  private final Form form;
  private final Answers answers;

  public PlaceText(Form form, Answers answers) {
    this.form = form;
    this.answers = answers;
  }

  /// What is printed for `part`; empty where its field has no answer, and for the day of a date that
  /// has none.
  public String of(Part part) {
    return switch (part) {
      case Part.Words(var text) -> text;
      case Part.Place(var field, var filter) -> filtered(field, text(field), filter);
      case Part.Box(var field, var value) -> ticked(field, value) ? TICKED_BOX : EMPTY_BOX;
    };
  }

  private boolean ticked(String field, String value) {
    return List.of(answers.text(field).split("; ")).contains(value.strip());
  }

  /// The answer; of a field of rows, its entries one after the other.
  private String text(String field) {
    return form.field(field).filter(known -> known.type() == FieldType.ROWS).isEmpty()
        ? answers.text(field)
        : answers.rows(field).stream()
            .map(row -> String.join(", ", row.values()))
            .collect(Collectors.joining("; "));
  }

  private String filtered(String field, String text, Filter filter) {
    if (text.isEmpty()) {
      return "";
    }
    return switch (filter) {
      case NONE -> text;
      case WORDS -> inWords(field, text);
      case UPPER -> text.toUpperCase(VIETNAMESE);
      case DAY -> dateGroup(text, 1);
      case MONTH -> dateGroup(text, 2);
      case YEAR -> dateGroup(text, 3);
    };
  }

  private String inWords(String field, String text) {
    var type = form.field(field).map(FormField::type).orElse(FieldType.TEXT);
    try {
      return switch (type) {
        case MONEY -> MoneyInWords.of(Long.parseLong(text.replaceAll("\\D", "")));
        case FULL_DATE, PARTIAL_DATE -> DateInWords.of(day(text));
        default -> text;
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      return text; // "05/2026" has no day to write out
    }
  }

  private static LocalDate day(String text) {
    return LocalDate.of(
        Integer.parseInt(dateGroup(text, 3)),
        Integer.parseInt(dateGroup(text, 2)),
        Integer.parseInt(dateGroup(text, 1)));
  }

  private static String dateGroup(String text, int group) {
    var date = DATE.matcher(text.strip());
    var found = date.matches() ? date.group(group) : "";
    return found == null ? "" : found;
  }
}
