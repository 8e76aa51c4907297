package vn.motcua.assistant.fill.prefill.tell;

import java.util.HashSet;
import java.util.Set;
import vn.motcua.assistant.fill.prefill.person.Mention;
import vn.motcua.assistant.fill.prefill.person.Who;
import vn.motcua.assistant.fill.prefill.said.Cues.Found;
import vn.motcua.assistant.fill.prefill.said.Names;
import vn.motcua.assistant.fill.prefill.said.Said;
import vn.motcua.assistant.fill.prefill.said.Shapes;
import vn.motcua.assistant.fill.prefill.said.Span;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.value.number.Sex;

/// Reads a message from left to right, once.
final class Sweep {

  private static final Set<Who> TITLED =
      Set.of(Who.HOUSEHOLDER, Who.OWNER, Who.GUARDIAN, Who.WARD, Who.RECOGNISER, Who.RECOGNISED);

  private final Telling telling;
  private final Said said;
  private final Names names;
  private final Relations relations;
  private final Figures figures;
  private final Circumstances circumstances;
  private final Set<Sex> sexes = new HashSet<>();

  Sweep(Telling telling, Names names, Figures figures, Circumstances circumstances) {
    this.telling = telling;
    this.said = telling.said;
    this.names = names;
    relations = new Relations(telling, names);
    this.figures = figures;
    this.circumstances = circumstances;
    telling.mentions.values().stream()
        .filter(mention -> mention.sex() != null && mention.who() == Who.CHILD)
        .forEach(mention -> sexes.add(mention.sex()));
  }

  void run() {
    for (var at = 0; at < said.size(); ) {
      telling.pause(at);
      at = Math.max(at + 1, step(at));
    }
  }

  private int step(int at) {
    var mail = Shapes.mail(said, at);
    if (mail != null) {
      return figures.contact("email", mail);
    }
    var mention = telling.mentions.get(at);
    if (mention != null) {
      return mention(mention);
    }
    var figure = figures.read(at);
    if (figure > at) {
      return figure;
    }
    var cue = telling.cues.at(said, at);
    return cue == null ? sexAlone(at) : cue(cue, at);
  }

  private int cue(Found cue, int at) {
    return switch (cue.cue()) {
      case NAME -> name(cue.end());
      case IS -> is(at, cue.end());
      case NOT -> {
        telling.isDenied = true;
        yield cue.end();
      }
      case CORRECTION -> correction(cue.end());
      case SUPPOSE -> nextSentence(cue.end());
      case SEX -> sexAlone(telling.past(cue.end(), "là", "của"));
      case STOP -> sexAlone(at);
      default -> circumstances.read(cue, at);
    };
  }

  private int nextSentence(int from) {
    var at = from;
    while (at < said.size() && !said.word(at).afterStop()) {
      at++;
    }
    return at;
  }

  private int name(int from) {
    var at = telling.past(from, "của", "là", "đầy", "đủ");
    var name = names.announced(said, at);
    telling.wantsName = name == null && at > from;
    return name == null ? at : named(name);
  }

  /// Of two names with `hay` between them none is chosen yet.
  private int named(Span name) {
    if (said.goesOn(name.end()) && (said.has(name.end(), "hay") || said.has(name.end(), "hoặc"))) {
      var other = names.announced(said, name.end() + 1);
      return other == null ? name.end() : other.end();
    }
    telling.tell("fullName", name.text());
    telling.wantsName = false;
    return name.end();
  }

  /// `tôi là Nguyễn Văn Mẫu`, `em là nữ`.
  private int is(int at, int end) {
    if (telling.wantsName) {
      return name(end);
    }
    var isBehindPerson =
        telling.mentions.values().stream().anyMatch(mention -> mention.end() == at);
    var name = isBehindPerson || telling.isDenied ? names.bare(said, end) : null;
    return name == null ? end : named(name);
  }

  private int mention(Mention mention) {
    if (relations.is(mention)) {
      return relation(mention);
    }
    if (!isApposition(mention)) {
      telling.subject = telling.who(mention);
    }
    tellSex(mention);
    var end = mention.end();
    var name = mention.who() == Who.COUPLE ? null : relations.nameBehind(end);
    return name == null ? end : named(name);
  }

  /// `chủ hộ là mẹ em` goes on about the owner of the household.
  private boolean isApposition(Mention mention) {
    return mention.from() > 0
        && said.has(mention.from() - 1, "là")
        && mention.who() != Who.SPEAKER
        && telling.subject != null
        && TITLED.contains(telling.subject);
  }

  private void tellSex(Mention mention) {
    if (mention.sex() != null && mention.who() == Who.CHILD && sexes.size() == 1) {
      telling.tell("sex", mention.sex().text());
    }
  }

  private int relation(Mention mention) {
    relations.tell(mention);
    telling.isDenied = false;
    var name = mention.of() == null ? null : relations.nameBehind(mention.end());
    if (name == null) {
      return mention.end();
    }
    telling.subject = mention.of();
    return named(name);
  }

  /// `nam` or `nữ` between commas, or behind words that ask for it.
  private int sexAlone(int at) {
    if (at >= said.size()) {
      return at;
    }
    var isAsked = at > 0 && (said.has(at - 1, "tính") || said.has(at - 1, "phái"));
    var isAlone =
        (said.word(at).afterBreak() || said.has(at - 1, "là")) && !said.goesOn(at + 1) && at > 0;
    var word = said.has(at, "nam") ? "Nam" : said.has(at, "nữ") ? "Nữ" : "";
    if (!word.isEmpty() && (isAsked || isAlone)) {
      telling.tell("sex", word);
    }
    return at + 1;
  }

  private int correction(int from) {
    telling.facts.correct(true);
    var at = from;
    while (at < said.size() && (said.has(at, "là") || said.has(at, "phải"))) {
      at++;
    }
    var day = Shapes.day(said, at);
    if (day != null
        && telling.facts.replaceLast(day.text(), FieldType.PARTIAL_DATE, FieldType.FULL_DATE)) {
      return day.end();
    }
    var name = names.announced(said, at);
    if (name != null && telling.facts.replaceLast(name.text(), FieldType.PERSON_NAME)) {
      return name.end();
    }
    var number = Shapes.number(said, at);
    if (number != null
        && telling.facts.replaceLast(
            number.text(), FieldType.PERSONAL_NUMBER, FieldType.PHONE, FieldType.ID_PAPER_NUMBER)) {
      return number.end();
    }
    return at;
  }
}
