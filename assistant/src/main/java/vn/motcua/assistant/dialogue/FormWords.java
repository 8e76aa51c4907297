package vn.motcua.assistant.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.fill.FieldState;
import vn.motcua.assistant.fill.FillingState;
import vn.motcua.assistant.fill.Proposal;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;

/// What is said while a form is filled in. No fact of the administration is in it: what a field
/// asks comes from the form.
final class FormWords {

  private static final int SHOWN = 60;

  private final Supplier<Reply.KnowledgeDate> knowledge;

  FormWords(Supplier<Reply.KnowledgeDate> knowledge) {
    this.knowledge = knowledge;
  }

  /// Puts the next question.
  ///
  /// @param before what to say first; may be empty
  Reply asking(FillingState state, FieldState asked, String before, Language language) {
    var wording = Wording.in(language);
    var field = asked.field();
    var lines = new ArrayList<String>();
    if (!before.isEmpty()) {
      lines.add(before);
    }
    lines.add(wording.of("form.question", state.done() + 1, state.fields().size(), field.ask()));
    if (!field.help().isEmpty()) {
      lines.add(field.help());
    }
    if (isExampleNew(asked)) {
      lines.add(wording.of("form.example", field.example()));
    }
    if (!field.required()) {
      lines.add(wording.of("form.optional"));
    }
    if (field.type() == FieldType.ROWS) {
      lines.add(wording.of("form.rows"));
    }
    var question = new Reply.FollowUp(field.id(), field.ask(), choices(asked));
    return reply(
        String.join("\n\n", lines) + numbered(question.choices()), List.of(question), List.of());
  }

  private static boolean isExampleNew(FieldState asked) {
    var field = asked.field();
    return !field.example().isEmpty()
        && choices(asked).isEmpty()
        && !field.help().contains("Ví dụ");
  }

  private static List<String> choices(FieldState asked) {
    if (!asked.choices().isEmpty()) {
      return asked.choices();
    }
    return switch (asked.field().type()) {
      case CHOICE, CHOICES -> asked.field().choices();
      case YES_NO -> List.of("Có", "Không");
      case SEX -> List.of("Nam", "Nữ");
      default -> List.of();
    };
  }

  private static String numbered(List<String> choices) {
    var lines = new StringBuilder();
    for (var i = 0; i < choices.size(); i++) {
      lines.append(i == 0 ? "\n\n" : "\n").append(i + 1).append(". ").append(choices.get(i));
    }
    return lines.toString();
  }

  /// Says what was taken down beside the answer, and what to look at once more.
  String taken(FillingState state, List<String> fields, String asked, Language language) {
    var wording = Wording.in(language);
    var lines = new ArrayList<String>();
    for (var id : fields) {
      state
          .field(id)
          .ifPresent(field -> {
            if (!id.equals(asked) || !note(field).isEmpty()) {
              lines.add(wording.of("form.taken", label(state, field.field()), field.value()));
            }
            if (!note(field).isEmpty()) {
              lines.add(wording.of("form.converted", note(field)));
            }
            field.warnings().forEach(warning -> lines.add(warning.in(language)));
          });
    }
    return String.join("\n", lines);
  }

  private static String note(FieldState field) {
    return field.answer().map(answer -> answer.note()).orElse("");
  }

  /// The label, with whom it is about where the form is about several.
  private static String label(FillingState state, FormField field) {
    var person = state.form().persons().getOrDefault(field.person(), "");
    var told = field.label().toLowerCase(Locale.ROOT).contains(person.toLowerCase(Locale.ROOT));
    return person.isEmpty() || told ? field.label() : field.label() + " (" + person + ")";
  }

  /// Everything that was answered, and where to get the paper.
  Reply review(FillingState state, String key, Language language) {
    var wording = Wording.in(language);
    var lines = new ArrayList<String>();
    lines.add(wording.of("form.review", state.form().name()));
    state.fields().stream()
        .filter(field -> !field.value().isEmpty())
        .limit(SHOWN)
        .forEach(field -> lines.add("- " + label(state, field.field()) + ": " + field.value()));
    var flawed = state.flawed();
    flawed.stream()
        .limit(SHOWN)
        .forEach(field ->
            lines.add(wording.of("form.flaw", label(state, field.field()), why(field, language))));
    lines.add(wording.of(flawed.isEmpty() ? "form.ready" : "form.notready"));
    return reply(String.join("\n", lines), List.of(), outcomes(key, flawed.isEmpty(), wording));
  }

  private static String why(FieldState field, Language language) {
    return field.problems().stream().map(problem -> problem.in(language)).findFirst().orElse("");
  }

  private static List<Reply.Action> outcomes(String key, boolean ready, Wording wording) {
    var path = "/api/v1/fillings/" + key + "/document?";
    var draft = ready ? "" : "&draft=true";
    return List.of(
        link(wording.of(ready ? "form.pdf" : "form.draft"), path + "format=pdf" + draft),
        link(wording.of("form.docx"), path + "format=docx" + draft),
        link(wording.of("form.copy"), path + "format=pdf&part=copy_sheet" + draft),
        link(wording.of("form.bring"), path + "format=pdf&part=bring" + draft));
  }

  private static Reply.Action link(String label, String address) {
    return new Reply.Action(Reply.Action.Kind.OPEN_LINK, label, address);
  }

  /// Asks whether what was written in the form before may be used again.
  Reply reuse(Form form, List<Proposal> offers, Language language) {
    var wording = Wording.in(language);
    var lines = new ArrayList<String>();
    lines.add(wording.of("form.reuse"));
    for (var offer : offers) {
      form.field(offer.field())
          .ifPresent(field -> lines.add("- " + field.label() + ": " + offer.typed()));
    }
    var choices = List.of(wording.of("form.reuse.yes"), wording.of("form.reuse.other"));
    var question = new Reply.FollowUp("reuse", wording.of("form.reuse"), choices);
    return reply(String.join("\n", lines) + numbered(choices), List.of(question), List.of());
  }

  /// One fixed sentence.
  Reply said(String phrase, Language language) {
    return reply(Wording.in(language).of(phrase), List.of(), List.of());
  }

  private Reply reply(String text, List<Reply.FollowUp> questions, List<Reply.Action> actions) {
    return new Reply(
        UUID.randomUUID().toString(),
        Reply.Status.FORM,
        Intent.FORM_FILL,
        text,
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        questions,
        actions,
        List.of(),
        knowledge.get(),
        "rules");
  }
}
