package vn.motcua.assistant.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.deadline.said.FilingReader;
import vn.motcua.assistant.deadline.said.FilingWish;
import vn.motcua.assistant.phrase.Message;
import vn.motcua.assistant.phrase.PhraseRules;
import vn.motcua.assistant.situation.NamedPlace;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.situation.SituationReader;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.language.VietnameseText;

/// Reads a message by rules alone.
public final class Interpreter {

  /// Nobody types such brackets but who plays a model's part: `⟦T2⟧` is no Monday (`T2`).
  private static final Pattern FORGED = Pattern.compile("⟦[^⟦⟧]*⟧|[⟦⟧]");

  /// Orders to the assistant itself change nothing and are cut off before reading on.
  private static final Pattern ORDER =
      Pattern.compile(
          "(?iu)(từ giờ|kể từ bây giờ|bây giờ|từ nay)[^:.!?\\n]*(bạn|mày|trợ lý)[^:.!?\\n]*[:.,]"
              + "|(bỏ qua|quên|phớt lờ|ignore|forget)[^:.!?\\n]*"
              + "(hướng dẫn|chỉ dẫn|quy tắc|lệnh|instruction|rule|prompt)[^:.!?\\n]*[:.,]?"
              + "|(đóng vai|giả vờ|hãy là|you are now|act as)[^:.!?\\n]*[:.,]"
              + "|(không cần|đừng) (trích|dẫn|ghi)[^:.!?\\n,]*(nguồn|căn cứ)[^:.!?\\n,]*[:.,]");

  /// Who remembers something says so first; the words are no part of it.
  private static final Pattern REMEMBERED =
      Pattern.compile(
          "(?iu)^(?:(?:à|ờ|ừ|ủa|ấy|a|uh) )?(?:mà |ma )?(?:quên|quen)(?: mất| nữa| mat| nua)?[,.:]+\\s*(?=\\S)");

  /// Who is poor or has merit asks for a lower fee, and who shows papers in VNeID asks about
  /// showing: neither names the procedure.
  private static final Pattern CIRCUMSTANCE =
      Pattern.compile(
          "(?iu)((thuộc |là )?(diện )?(gia đình )?(thuộc )?(hộ (cận )?nghèo|(người )?có công"
              + "( với cách mạng)?))(?=.*\\b(miễn|giảm))"
              + "|(dùng|sử dụng)[^,.?]{0,30}vneid( để)?( xuất trình)?( giấy tờ)?( tùy thân)?"
              + "|(dùng|sử dụng|xuất trình) (thẻ )?(căn cước( công dân| điện tử)?|hộ chiếu|cccd)"
              + "(?= (có )?(được|đc|hay|thay))");

  /// Whether one may file at a place that is named: "nộp ở tỉnh Mẫu cũ được không".
  private static final Pattern FILES_AT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:nộp|làm|nop|lam)(?: hồ sơ| ho so)? (?:ở|tại|trên|dưới|o|tai|tren) .*"
              + "(?:được|duoc|đc) (?:không|ko|khong|hông|k)(?!\\p{L})");

  /// What is said to be polite asks nothing: it does not keep the wish of the message before.
  private static final Set<Topic> POLITE = Set.of(Topic.THANKS, Topic.GREETING);

  /// What somebody may ask who also asks whether they need a permit.
  private static final Set<Intent> BESIDE = Set.of(Intent.WHERE, Intent.FEE, Intent.TIME);

  private final EverydayTerms terms;
  private final PhraseRules<Topic> topics;
  private final PhraseRules<Intent> intents;
  private final PhraseRules<Cue> cues;
  private final Parts parts;
  private final PaperPieces paperPieces;
  private final Vagueness vagueness;
  private final SituationReader situations;
  private final AskedLaw askedLaw;
  private final AskedChange askedChange;
  private final AskedSum askedSum = new AskedSum();
  private final AskedPenalty askedPenalty;
  private final PermitWishes permitWishes = new PermitWishes();
  private final PaperWishes paperWishes;
  private final RenamedPlaces renamedPlaces = new RenamedPlaces();
  private final RefusedPapers refusedPapers;
  private final DossierWishes dossierWishes;
  private final EarlierPapers earlierPapers;
  private final FilingReader filings = new FilingReader();
  private final OwnActs ownActs;
  private final Despite despite;
  private final OwnQuestion ownQuestion = new OwnQuestion();
  private final ChangedMind changedMind = new ChangedMind();
  private final Wanting wanting;
  private final PlainFacts facts;

  /// An interpreter with the rules that ship with it.
  public Interpreter() {
    this(EvidenceTypes.embedded());
  }

  /// The same.
  ///
  /// @param evidence the kinds of paper
  public Interpreter(EvidenceTypes evidence) {
    askedPenalty = new AskedPenalty(words -> evidence.read(words).type().isPresent());
    paperWishes = new PaperWishes(evidence);
    refusedPapers = new RefusedPapers(evidence);
    dossierWishes = new DossierWishes(evidence);
    earlierPapers = new EarlierPapers(paperWishes);
    terms = new EverydayTerms();
    topics = new PhraseRules<>(Interpreter.class, "topics.tsv", Topic.class, terms);
    intents = new PhraseRules<>(Interpreter.class, "intents.tsv", Intent.class, terms);
    cues = new PhraseRules<>(Interpreter.class, "cues.tsv", Cue.class, terms);
    ownActs = new OwnActs(words -> cues.labels(words).contains(Cue.ACT));
    parts = new Parts(intents);
    facts = new PlainFacts(new Meant(), ownActs::in);
    wanting =
        new Wanting(changedMind, words -> cues(Message.of(words, terms)), facts, parts::intents);
    paperPieces = new PaperPieces(terms, evidence);
    vagueness = new Vagueness(terms);
    despite = new Despite(ownActs::in, vagueness::isVague);
    askedLaw = new AskedLaw(terms);
    askedChange = new AskedChange(terms);
    situations = new SituationReader(terms, new Reading());
  }

  private static String typed(String text) {
    var plain = FORGED.matcher(VietnameseText.clean(text)).replaceAll(" ");
    var calm = isShouted(plain) ? plain.toLowerCase(Locale.ROOT) : plain;
    var read = ORDER.matcher(calm).replaceAll(" ").strip();
    return REMEMBERED.matcher(read).replaceFirst("");
  }

  /// Whether a message of several words is in capitals only: then they tell no names of places.
  private static boolean isShouted(String text) {
    return text.strip().contains(" ")
        && text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /// What `sent` asks.
  public Understanding understand(Question sent) {
    var question = English.spoken(sent);
    var typed = typed(question.text());
    var dialogue = new Dialogue(question);
    var chosen = dialogue.chosen(typed);
    var said = chosen.orElse(typed);
    var wanted = chosen.isEmpty() ? wanting.in(said, dialogue) : Wanting.all(said);
    var text = wanted.text();
    var message = Message.of(text, terms);
    var whole = wanted.instead() ? Message.of(said, terms) : message;
    var topic = topics.labels(whole).stream().findFirst().orElse(Topic.PROCEDURE);
    var outcome =
        Optional.of(text).filter(_ -> dialogue.focus().isEmpty()).flatMap(permitWishes::in);
    var plain = !dialogue.focus().isEmpty() && !wanted.instead() && facts.isAll(text);
    var found =
        noting(
            cues(message, text, outcome.map(PermitWishes.Outcome::kind)),
            Stream.concat(
                    Stream.of(Cue.INSTEAD).filter(_ -> wanted.instead()),
                    told(text, plain, question).stream())
                .toList(),
            plain || (parts.intents(text).isEmpty() && !facts.asks(text)));
    var home = home(dialogue, question);
    var own = dossierWishes.in(text);
    var dossier = own.or(() -> earlierDossier(dialogue));
    var wish =
        Optional.of(text)
            .filter(_ -> outcome.isEmpty() && dossier.isEmpty())
            .flatMap(words -> papers(words, dialogue))
            .map(asked ->
                vagueness.namesNothing(asked.rest()) ? new PaperWish(asked.papers(), "") : asked);
    var filing = filing(text, wish.isPresent(), dialogue, question);
    var unfiled = filing.filter(Filing::own).map(Filing::rest).orElse(text);
    var named =
        own.map(DossierWish::rest)
            .or(() -> wish.map(PaperWish::rest))
            .filter(rest -> !rest.isEmpty());
    var against = despite.in(named.orElse(unfiled));
    var told = against.filter(Despite.Found::ranOut).map(Despite.Found::matter).orElse(unfiled);
    var read = situations.read(withoutCircumstances(told), home, question.asOf());
    var query =
        against
            .map(Despite.Found::matter)
            .or(() -> named)
            .map(rest -> situations.read(rest, home, question.asOf()).rest())
            .orElseGet(() -> matter(read.rest(), found));
    return new Understanding(
        read.day() == null ? question : question.on(read.day()),
        topic,
        new Subject(
            query,
            wish.isPresent() ? List.of() : splits(query),
            clauses(query, found),
            vagueness.isVague(query),
            read.day() != null,
            outcome.map(PermitWishes.Outcome::wish).or(() -> wish).orElse(null),
            askedLaw.in(text).orElse(null),
            askedChange.in(text).orElse(null),
            filing.map(Filing::wish).orElse(null),
            dossier.orElse(null)),
        new Wishes(
            filing
                .map(_ -> List.of(Intent.DEADLINE))
                .orElseGet(() ->
                    POLITE.contains(topic)
                        ? own(text)
                        : dossier.isPresent()
                            ? List.of(Intent.DOCUMENTS)
                            : intents(text, found, dialogue, chosen.isPresent())),
            Stream.concat(found.stream(), against.map(_ -> Cue.DESPITE).stream()).toList()),
        lived(said, question)
            .map(place -> situation(wanted, read, said, question).at(place))
            .orElseGet(() -> situation(wanted, read, said, question)),
        context(dialogue, question));
  }

  /// The words that name the matter, without those on money.
  private String matter(String rest, List<Cue> found) {
    if (found.contains(Cue.PENALTY)) {
      return askedPenalty.without(rest);
    }
    var named = AskedPoint.without(rest, found);
    return found.contains(Cue.REGULAR) ? namingOnly(named) : named;
  }

  private List<Cue> cues(Message message, String text, Optional<Cue> outcome) {
    var told = told(message, text);
    if (told.contains(Cue.PENALTY)) {
      return told;
    }
    var asked = Stream.concat(askedSum.in(text).stream(), outcome.stream());
    return Stream.concat(told.stream(), asked).toList();
  }

  /// The cues with `others`, and whether the message asks nothing.
  private static List<Cue> noting(List<Cue> found, List<Cue> others, boolean asksNothing) {
    return Stream.concat(
            found.stream(),
            Stream.concat(others.stream(), Stream.of(Cue.ASKS_NOTHING).filter(_ -> asksNothing)))
        .toList();
  }

  /// That a message tells plain facts, and where somebody is among them.
  private List<Cue> told(String text, boolean plain, Question question) {
    var isPlaced = !place(text, question).equals(NamedPlace.NONE);
    var told = new ArrayList<Cue>();
    if (plain) {
      told.add(Cue.PLAIN);
    }
    if (plain && isPlaced) {
      told.add(Cue.PLACED);
    }
    if (isPlaced && FILES_AT.matcher(text).find()) {
      told.add(Cue.PLACE_MEANT);
    }
    return told;
  }

  private Situation situation(
      Wanting.Wanted wanted, SituationReader.Read read, String said, Question question) {
    return wanted.aside()
        ? read.situation()
            .after(situations.read(said, "", question.asOf()).situation())
            .at(read.situation().place())
        : read.situation();
  }

  /// The place that `text` names, where the person lives if it tells of several.
  private NamedPlace place(String text, Question question) {
    return lived(text, question)
        .orElseGet(() -> situations.read(text, "", question.asOf()).situation().place());
  }

  /// Where the person says that they live, with a name.
  private Optional<NamedPlace> lived(String text, Question question) {
    return facts
        .lived(text)
        .map(clause -> situations.read(clause, "", question.asOf()).situation().place())
        .filter(place -> !place.equals(NamedPlace.NONE));
  }

  /// Where the person is, by what they told last, else by what is known of them.
  private String home(Dialogue dialogue, Question question) {
    return dialogue.said().stream()
        .map(text -> place(VietnameseText.clean(text), question))
        .filter(place -> !place.equals(NamedPlace.NONE))
        .findFirst()
        .map(NamedPlace::address)
        .or(() -> Optional.ofNullable(question.place()))
        .orElse("");
  }

  private List<Cue> told(Message message, String text) {
    var told = cues(message);
    return told.contains(Cue.ACT) && ownActs.in(text)
        ? Stream.concat(told.stream(), Stream.of(Cue.OWN_ACT)).toList()
        : told;
  }

  /// The clauses that may ask something of the procedure; whether one is fined is no such thing, and
  /// what is left of the words on it says nothing.
  private List<Piece> clauses(String query, List<Cue> found) {
    return found.contains(Cue.PENALTY) ? List.of() : parts.clauses(query);
  }

  private List<List<Piece>> splits(String query) {
    var papers = paperPieces.in(query, parts.intents(query));
    return papers.isEmpty() ? parts.splits(query) : List.of(papers);
  }

  /// Who answers a question of ours still wants to know of the dossier that was named before it.
  private Optional<DossierWish> earlierDossier(Dialogue dialogue) {
    return dialogue.wasAskedBack()
        ? dialogue.said().stream().findFirst().flatMap(dossierWishes::in)
        : Optional.empty();
  }

  private Optional<PaperWish> papers(String text, Dialogue dialogue) {
    return renamedPlaces
        .in(text)
        .or(() -> paperWishes.in(text, !dialogue.focus().isEmpty()))
        .or(() -> refusedPapers.in(text))
        .or(() -> earlierPapers.in(text, dialogue.said(), dialogue.wasAskedBack()));
  }

  /// What a message wants to know of a dossier.
  ///
  /// @param own whether this message says it, and not the one before a question of ours
  private record Filing(FilingWish wish, String rest, boolean own) {}

  /// Who answers a question of ours still wants to know what the message before it asked.
  private Optional<Filing> filing(
      String text, boolean asksPaper, Dialogue dialogue, Question question) {
    if (asksPaper) {
      return Optional.empty();
    }
    var own =
        filings.read(text, question.asOf()).map(read -> new Filing(read.wish(), read.rest(), true));
    return own.isPresent() || !dialogue.wasAskedBack()
        ? own
        : dialogue.said().stream()
            .findFirst()
            .flatMap(before -> filings.read(before, question.asOf()))
            .map(read -> new Filing(read.wish(), text, false));
  }

  private Context context(Dialogue dialogue, Question question) {
    return new Context(
        earlier(dialogue.said(), question),
        dialogue.replies(),
        dialogue.focus(),
        dialogue.offered(),
        dialogue.listed(),
        dialogue.wasAskedBack());
  }

  /// The messages that a procedure may be named in, each with what was told between it and the next.
  private List<Context.Earlier> earlier(List<String> said, Question question) {
    var naming = naming(said);
    var all = new ArrayList<Context.Earlier>();
    var told = Situation.UNKNOWN;
    for (var text : said) {
      var each = earlier(text, question);
      if (naming.contains(text)) {
        all.add(new Context.Earlier(each.query(), told.after(each.situation())));
        told = Situation.UNKNOWN;
      } else {
        told = told.after(each.situation());
      }
    }
    return all;
  }

  private Context.Earlier earlier(String text, Question question) {
    var clean = VietnameseText.clean(text);
    var read = situations.read(changedMind.in(clean).orElse(clean), "", question.asOf());
    return new Context.Earlier(read.rest(), read.situation());
  }

  /// The messages that a procedure may be named in: who asked whether a marriage certificate is
  /// needed, or told that there is none, did not turn to marriage. Who begins with plain facts may
  /// mean one.
  private List<String> naming(List<String> earlier) {
    var naming =
        earlier.stream()
            .filter(this::mayName)
            .filter(text -> text.equals(earlier.getLast()) || !facts.isAll(text))
            .toList();
    return naming.isEmpty() ? earlier : naming;
  }

  private boolean mayName(String text) {
    var found = cues(Message.of(text, terms));
    return !found.contains(Cue.NEEDED) && !Cue.tells(found) && !paperWishes.areAll(text);
  }

  /// The hints in a message. What is said not to be done is no act: "chưa đăng ký kết hôn".
  private List<Cue> cues(Message message) {
    var found = new ArrayList<>(cues.labels(message));
    if (!cues.affirmed(message).contains(Cue.ACT)) {
      found.remove(Cue.ACT);
    }
    return found;
  }

  /// The wishes in the words of this message alone.
  private List<Intent> own(String text) {
    var now = parts.intents(text);
    return now.isEmpty() ? List.of(Intent.GENERAL) : now;
  }

  /// The wishes in this message. One that leans on the message before, or answers a question of
  /// ours, keeps the wish of that message, but of none before it.
  private List<Intent> intents(String text, List<Cue> found, Dialogue dialogue, boolean isChoice) {
    if (found.contains(Cue.PENALTY)) {
      return fined(text);
    }
    if (found.contains(Cue.PERMIT) || found.contains(Cue.NOT_YET)) {
      return beside(Intent.CONDITION, parts.intents(text));
    }
    if (found.contains(Cue.PLACED) || found.contains(Cue.PLACE_MEANT)) {
      return List.of(Intent.WHERE);
    }
    if (found.contains(Cue.PLAIN)) {
      return List.of(found.contains(Cue.LACKING) ? Intent.DOCUMENTS : Intent.CONDITION);
    }
    var now = AskedPoint.wishes(AskedSum.wishes(parts.intents(text), found), found);
    if (!now.isEmpty()) {
      return now;
    }
    if (found.contains(Cue.NEEDED)) {
      return List.of(Intent.DOCUMENTS);
    }
    if (Cue.tells(found) && !dialogue.focus().isEmpty()) {
      return List.of(found.contains(Cue.LACKING) ? Intent.DOCUMENTS : Intent.CONDITION);
    }
    return dialogue.said().stream()
        .findFirst()
        .filter(before -> leans(before, found, dialogue) || isChoice)
        .filter(_ -> isChoice || dialogue.wasAskedBack() || !ownQuestion.in(text, found))
        .map(parts::intents)
        .filter(before -> !before.isEmpty())
        .orElse(List.of(Intent.GENERAL));
  }

  /// Whether one is fined, and what is asked beside it.
  private List<Intent> fined(String text) {
    var told = parts.intents(askedPenalty.without(text));
    var papers = Stream.of(Intent.DOCUMENTS).filter(told::contains);
    return Stream.concat(beside(Intent.CONDITION, told).stream(), papers).toList();
  }

  /// `first`, and what else is asked that has an answer of its own.
  private static List<Intent> beside(Intent first, List<Intent> told) {
    return Stream.concat(Stream.of(first), told.stream().filter(BESIDE::contains)).toList();
  }

  private boolean leans(String before, List<Cue> found, Dialogue dialogue) {
    return found.contains(Cue.FOLLOW_UP)
        || dialogue.wasAskedBack()
        || vagueness.namesNothing(before);
  }

  /// Nothing, where `query` names nothing but how often money comes.
  private String namingOnly(String query) {
    var rest = AskedSum.withoutPeriod(query);
    return vagueness.namesNothing(rest) ? rest : query;
  }

  private static String withoutCircumstances(String text) {
    var rest = CIRCUMSTANCE.matcher(text).replaceAll(" ").strip();
    return rest.isEmpty() ? text : rest;
  }
}
