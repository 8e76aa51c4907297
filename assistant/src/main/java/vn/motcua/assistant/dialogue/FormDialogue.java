package vn.motcua.assistant.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.motcua.assistant.conversation.FormTalk;
import vn.motcua.assistant.conversation.FormTalk.Stage;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.fill.FieldReader;
import vn.motcua.assistant.fill.FieldReader.Read;
import vn.motcua.assistant.fill.FieldState;
import vn.motcua.assistant.fill.Filling;
import vn.motcua.assistant.fill.FillingState;
import vn.motcua.assistant.fill.FormFilling;
import vn.motcua.assistant.fill.Origin;
import vn.motcua.assistant.fill.Proposal;
import vn.motcua.assistant.fill.prefill.AskedReply;
import vn.motcua.assistant.fill.prefill.TextReader;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.language.EverydayTerms;

/// Fills a form in with somebody who talks: takes each message for an answer, a command, or
/// something that is not about the form at all, which others then answer.
public final class FormDialogue {

  private final FormFilling filling;
  private final FieldReader fields;
  private final AskedReply replies;
  private final TextReader texts;
  private final EverydayTerms terms;
  private final FormWords words;
  private final Clock clock;
  private final Commands commands = new Commands();

  /// @param fields what a field takes
  /// @param replies what a reply to a field's question says
  /// @param texts what else a sentence says
  /// @param knowledge which knowledge answers
  /// @param clock its zone tells which day it is
  public FormDialogue(
      FormFilling filling,
      FieldReader fields,
      AskedReply replies,
      TextReader texts,
      EverydayTerms terms,
      Supplier<Reply.KnowledgeDate> knowledge,
      Clock clock) {
    this.filling = filling;
    this.fields = fields;
    this.replies = replies;
    this.texts = texts;
    this.terms = terms;
    this.words = new FormWords(knowledge);
    this.clock = clock;
  }

  /// What to say to `question`; empty where it is not about the form.
  public Optional<Turned> hear(FormTalk talk, Question question) {
    var said = commands.in(question.text(), terms);
    var language = question.language();
    if (talk.stage() == Stage.OFFERED) {
      return said.flatMap(command -> offered(talk, command.command(), language));
    }
    var state = filling.state(talk.key());
    if (state.isEmpty()) {
      return said.filter(command -> command.command() == Command.GO_ON)
          .map(_ -> new Turned(words.said("form.gone", language), Optional.empty()));
    }
    if (talk.stage() == Stage.REUSE) {
      return said.flatMap(command -> reused(talk, command.command(), language));
    }
    var done = said.flatMap(command -> commanded(talk, state.get(), command, language));
    return done.isPresent() || talk.stage() == Stage.PAUSED
        ? done
        : answered(talk, state.get(), question);
  }

  /// Erases what the conversation began.
  public void erase(FormTalk talk) {
    List.of(talk.key(), talk.earlier()).stream()
        .filter(key -> !key.isEmpty())
        .forEach(filling::erase);
  }

  private Optional<Turned> offered(FormTalk talk, Command command, Language language) {
    return switch (command) {
      case BEGIN -> Optional.of(begin(talk, true, language));
      case OTHER_PERSON -> Optional.of(begin(talk, false, language));
      case DECLINE, ERASE ->
          Optional.of(new Turned(words.said("form.declined", language), Optional.empty()));
      default -> Optional.empty();
    };
  }

  /// Begins, and asks first whether the form before was about the same person.
  private Turned begin(FormTalk talk, boolean samePerson, Language language) {
    var form = filling.forms().find(talk.form()).orElseThrow();
    var earlier = samePerson ? filling.filling(talk.earlier()) : Optional.<Filling>empty();
    var subject = earlier.map(Filling::subject).orElse(null);
    var begun = talk.begun(filling.begin(form, subject).key());
    var offers = filling.offers(begun.key(), talk.earlier());
    return offers.isEmpty()
        ? next(begun, "", language)
        : new Turned(words.reuse(form, offers, language), Optional.of(begun.at(Stage.REUSE)));
  }

  private Optional<Turned> reused(FormTalk talk, Command command, Language language) {
    return switch (command) {
      case REUSE, BEGIN -> {
        var offers = filling.offers(talk.key(), talk.earlier());
        filling.prefill(talk.key(), Origin.EARLIER, _ -> offers);
        yield Optional.of(next(talk, "", language));
      }
      case OTHER_PERSON, DECLINE -> {
        filling.erase(talk.key());
        yield Optional.of(begin(FormTalk.offered(talk.form(), ""), false, language));
      }
      case PAUSE -> commandedPause(talk, language);
      case ERASE -> commandedErase(talk, language);
      default -> Optional.empty();
    };
  }

  private Optional<Turned> commandedPause(FormTalk talk, Language language) {
    return Optional.of(
        new Turned(words.said("form.paused", language), Optional.of(talk.at(Stage.PAUSED))));
  }

  private Optional<Turned> commandedErase(FormTalk talk, Language language) {
    erase(talk);
    return Optional.of(new Turned(words.said("form.erased", language), Optional.empty()));
  }

  private Optional<Turned> commanded(
      FormTalk talk, FillingState state, Commands.Said said, Language language) {
    var paused = talk.stage() == Stage.PAUSED;
    return switch (said.command()) {
      case GO_ON -> Optional.of(next(talk, "", language));
      case PAUSE -> commandedPause(talk, language);
      case ERASE -> commandedErase(talk, language);
      case OTHER_PERSON -> Optional.of(begin(FormTalk.offered(talk.form(), ""), false, language));
      case REVIEW -> paused ? Optional.empty() : Optional.of(review(talk, state, language));
      case BACK -> paused ? Optional.empty() : back(talk, state, language);
      case CHANGE -> paused ? Optional.empty() : change(talk, state, said.rest(), language);
      case SKIP -> paused ? Optional.empty() : skip(talk, state, language);
      case BEGIN, DECLINE, REUSE -> Optional.empty();
    };
  }

  /// The answer to the question just asked, and whatever else the sentence says.
  private Optional<Turned> answered(FormTalk talk, FillingState state, Question question) {
    var asked = state.field(talk.asked());
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    var field = asked.get().field();
    return switch (replies.read(field, question.text(), today())) {
      case AskedReply.NothingToWrite _ -> skip(talk, state, question.language());
      case AskedReply.Value(var proposal) -> Optional.of(put(talk, state, proposal, question));
      case AskedReply.NotAnAnswer _ -> aside(talk, state, asked.get(), question);
    };
  }

  private Turned put(FormTalk talk, FillingState state, Proposal answer, Question question) {
    filling.answer(talk.key(), answer.field(), answer.typed());
    var others = others(state, answer.field(), question.text());
    return told(talk, answer.field(), others, question.language());
  }

  /// What a sentence says beside the answer; nothing of a short one.
  private List<Proposal> others(FillingState state, String answered, String text) {
    return texts
        .read(text, state.form(), state.field(answered).map(FieldState::field), today())
        .stream()
        .filter(proposal -> !proposal.field().equals(answered))
        .filter(proposal -> state.field(proposal.field()).isPresent())
        .toList();
  }

  private Turned told(FormTalk talk, String answered, List<Proposal> others, Language language) {
    var set = new ArrayList<>(List.of(answered));
    filling
        .prefill(talk.key(), Origin.TEXT, _ -> others)
        .ifPresent(prefilled -> set.addAll(prefilled.set()));
    var now = filling.state(talk.key());
    var before = now.map(state -> words.taken(state, set, answered, language)).orElse("");
    return next(talk, before, language);
  }

  /// No answer to the question, but perhaps a sentence with something in it; else something for
  /// others, unless it looks like an attempt to answer.
  private Optional<Turned> aside(
      FormTalk talk, FillingState state, FieldState asked, Question question) {
    var said =
        texts.read(question.text(), state.form(), Optional.of(asked.field()), today()).stream()
            .filter(proposal -> state.field(proposal.field()).isPresent())
            .toList();
    if (!said.isEmpty()) {
      return Optional.of(told(talk, said.getFirst().field(), said, question.language()));
    }
    if (question.text().contains("?") || asked.field().type() == FieldType.ROWS) {
      return Optional.empty();
    }
    return switch (fields.read(asked.field(), question.text(), today())) {
      case Read.Refused(var why, _) when attempts(question.text()) ->
          Optional.of(again(talk, state, asked, why.in(question.language()), question));
      default -> Optional.empty();
    };
  }

  /// A few words with a figure, or very few words, are more likely meant as the answer.
  private static boolean attempts(String text) {
    var words = text.strip().split("\\s+").length;
    return words <= 3 || (words <= 12 && text.chars().anyMatch(Character::isDigit));
  }

  private Turned again(
      FormTalk talk, FillingState state, FieldState asked, String why, Question question) {
    return new Turned(words.asking(state, asked, why, question.language()), Optional.of(talk));
  }

  private Turned next(FormTalk talk, String before, Language language) {
    var state = filling.state(talk.key());
    if (state.isEmpty()) {
      return new Turned(words.said("form.gone", language), Optional.empty());
    }
    return open(state.get(), talk.asked())
        .map(field ->
            new Turned(
                words.asking(state.get(), field, said(before, field, language), language),
                Optional.of(talk.asking(field.field().id()))))
        .orElseGet(() -> review(talk, state.get(), language));
  }

  /// What was just answered wrongly, else the first question that nobody heard yet, else what was
  /// answered wrongly before. What the person left for later waits for the review.
  private static Optional<FieldState> open(FillingState state, String asked) {
    return state
        .field(asked)
        .filter(FormDialogue::isWrong)
        .or(() -> state.fields().stream().filter(field -> field.answer().isEmpty()).findFirst())
        .or(() -> state.fields().stream().filter(FormDialogue::isWrong).findFirst());
  }

  private static boolean isWrong(FieldState field) {
    return !field.value().isEmpty() && !field.problems().isEmpty();
  }

  /// A field that was answered and is asked again says why.
  private static String said(String before, FieldState field, Language language) {
    if (field.answer().isEmpty() || field.problems().isEmpty()) {
      return before;
    }
    var why = field.problems().getFirst().in(language);
    return before.isEmpty() ? why : before + "\n" + why;
  }

  private Turned review(FormTalk talk, FillingState state, Language language) {
    return new Turned(words.review(state, talk.key(), language), Optional.of(talk.asking("")));
  }

  private Optional<Turned> back(FormTalk talk, FillingState state, Language language) {
    FieldState last = null;
    for (var field : state.fields()) {
      if (field.field().id().equals(talk.asked())) {
        break;
      }
      last = field;
    }
    return Optional.ofNullable(last).map(field -> ask(talk, state, field, language));
  }

  private Optional<Turned> change(
      FormTalk talk, FillingState state, String named, Language language) {
    return Fields.named(state, named).map(field -> ask(talk, state, field, language));
  }

  private Turned ask(FormTalk talk, FillingState state, FieldState field, Language language) {
    return new Turned(
        words.asking(state, field, "", language), Optional.of(talk.asking(field.field().id())));
  }

  private Optional<Turned> skip(FormTalk talk, FillingState state, Language language) {
    var asked = state.field(talk.asked());
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    filling.answer(talk.key(), talk.asked(), "");
    var before = asked.get().field().required() ? words.said("form.needed", language).text() : "";
    return Optional.of(next(talk, before, language));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
