package vn.motcua.assistant.compose.pertinent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.asked.AskedWords;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.Passage;
import vn.motcua.assistant.compose.point.IssuerLines;
import vn.motcua.assistant.compose.point.LackLines;
import vn.motcua.assistant.compose.point.NearLines;
import vn.motcua.assistant.compose.point.Point;
import vn.motcua.assistant.compose.point.PointLines;
import vn.motcua.assistant.compose.point.Thing;
import vn.motcua.assistant.compose.point.ThingLines;
import vn.motcua.assistant.compose.point.WordLines;
import vn.motcua.assistant.compose.told.CaseLines;
import vn.motcua.assistant.compose.told.Cases;
import vn.motcua.assistant.compose.told.Whether;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.situation.RunOut;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.understand.message.Piece;
import vn.motcua.assistant.understand.paper.PaperWish;

/// Finds in a record what speaks of the very thing that was asked, beyond the procedure's name:
/// "must both spouses come?" is answered by the row that names both spouses, and said first.
public final class Pertinence {

  private static final int MOST = 2;
  private static final int MOST_ALL = 3;

  /// Of what is no question on whether something is so, only what has most of the words is told.
  private static final double CLEARLY = 0.6;

  /// Who asks for these is told them, and nothing before.
  static final Set<Intent> TOLD =
      EnumSet.of(
          Intent.DOCUMENTS,
          Intent.FEE,
          Intent.TIME,
          Intent.WHERE,
          Intent.HOW,
          Intent.FORM,
          Intent.RESULT);

  /// Who only wants one of these is told no lines on the case, which speak of other things.
  private static final Set<Intent> BARE =
      EnumSet.of(Intent.FEE, Intent.TIME, Intent.FORM, Intent.RESULT);

  private final AskedWords words = new AskedWords();
  private final CaseLines caseLines = new CaseLines();
  private final PointLines pointLines = new PointLines(words);
  private final WordLines wordLines = new WordLines(words);
  private final LackLines lackLines = new LackLines(words);
  private final NearLines nearLines = new NearLines(pointLines, wordLines);
  private final OpenClauses openClauses = new OpenClauses(words, wordLines, nearLines);
  private final ThingLines thingLines = new ThingLines(words);
  private final IssuerLines issuerLines = new IssuerLines();
  private final Ruling ruling = new Ruling(words);
  private final Silence silence = new Silence(words, ruling);

  /// The passages that speak of what was asked, then those on the person's own case; that none does,
  /// where somebody asked whether something is so; else empty where none clearly does.
  ///
  /// @param near the records of procedures that are nearly as likely to be meant
  public Optional<Section> section(Page page, List<Page> near) {
    var told = new ArrayList<>(told(page, near));
    ofRunOut(page, near).stream().filter(item -> !says(told, item)).forEach(told::add);
    var met = openClauses.of(page, near, told);
    var nothing = told.isEmpty() ? silence.of(page) : Optional.<Section.Item>empty();
    if (nothing.isPresent()) {
      told.addAll(named(page));
      nothing = nothing.filter(_ -> told.isEmpty());
    }
    var isOfPoint = Point.of(page.understanding()).isPresent();
    nothing
        .filter(_ -> isOfPoint || met.stream().allMatch(item -> item.citations().isEmpty()))
        .ifPresent(told::add);
    if (isOfPoint || nothing.filter(told::contains).isEmpty()) {
      told.addAll(met);
    }
    return Section.of(Section.Kind.SUMMARY, page.wording().of("section.PERTINENT"), told);
  }

  /// What names the very thing that was asked about, before it is said that nothing does.
  private List<Section.Item> named(Page page) {
    var question = question(page.understanding());
    var point = Point.of(page.understanding());
    if (point.isPresent()) {
      return point.get().isWhether()
          ? thingLines.ofAny(page, whether(page.understanding(), question))
          : List.of();
    }
    return page.understanding().subject().papers().isEmpty()
        ? thingLines.of(page, question)
        : List.of();
  }

  private List<Section.Item> told(Page page, List<Page> near) {
    var asked = asked(page);
    var leading = nearLines.leadingHere(page, near);
    if (!leading.isEmpty()) {
      return leading;
    }
    var own =
        BARE.containsAll(page.understanding().intents())
            ? Stream.<Section.Item>of()
            : ofCase(page, asked.isEmpty());
    var items = once(Stream.concat(asked.stream(), own.filter(item -> !says(asked, item))));
    return items.isEmpty() ? elsewhere(page, near) : items;
  }

  /// The first of them, each text once.
  private static List<Section.Item> once(Stream<Section.Item> items) {
    var all = new LinkedHashMap<String, Section.Item>();
    items.forEach(item -> all.putIfAbsent(item.text(), item));
    return all.values().stream().limit(MOST_ALL).toList();
  }

  /// What a procedure that is nearly as likely says of it, or the law of all procedures.
  private List<Section.Item> elsewhere(Page page, List<Page> near) {
    var lines = nearLines.onPoint(page, near);
    return lines.isEmpty() ? Proxies.of(page) : lines;
  }

  /// The words that are held against lines.
  static String question(Understanding understanding) {
    return understanding.tells()
            || understanding.has(Cue.DESPITE)
            || understanding.subject().papers().isPresent()
        ? understanding.question().text()
        : understanding.query();
  }

  /// The clauses that ask whether something is so, where others ask for what sections tell; all of
  /// `question` where a clause only asks what then of what was told before.
  private static String whether(Understanding understanding, String question) {
    var clauses =
        understanding.subject().clauses().stream()
            .map(Piece::text)
            .filter(Whether::isAsked)
            .collect(Collectors.joining(", "));
    return clauses.isEmpty() || Whether.asksWhatThen(clauses) ? question : clauses;
  }

  private static boolean says(List<Section.Item> told, Section.Item item) {
    return told.stream().anyMatch(each -> each.text().contains(item.text()));
  }

  /// What the record says of a case such as the person's.
  ///
  /// @param rows whether a paper of the dossier may be such: beside what was asked it would read as one
  ///     more that is due
  private Stream<Section.Item> ofCase(Page page, boolean rows) {
    return Stream.concat(ofCaseLines(page), ofNamedCase(page))
        .filter(passage -> rows || !passage.isRow())
        .limit(MOST)
        .map(passage -> passage.item(page));
  }

  /// The papers of the case that the question names, where no list of papers follows.
  private static Stream<Passage> ofNamedCase(Page page) {
    var asked = page.understanding().question().text();
    return page.understanding().intents().equals(List.of(Intent.CONDITION))
        ? Passage.ofGroups(page, group -> Cases.isNamed(asked, group, page.procedure().name()))
            .filter(passage -> passage.isShown(page))
        : Stream.of();
  }

  /// Which procedure is for what has run out, where that was told: whoever asked for another one hears
  /// why.
  private List<Section.Item> ofRunOut(Page page, List<Page> near) {
    if (!RunOut.isToldIn(page.understanding().question().text())) {
      return List.of();
    }
    var own = Passage.ofRunOut(page).map(passage -> passage.item(page)).toList();
    return own.isEmpty() ? nearLines.onRunOut(near) : own;
  }

  private Stream<Passage> ofCaseLines(Page page) {
    return caseLines.of(page.understanding(), page.procedure().name()).stream()
        .flatMap(speaks ->
            Passage.of(page)
                .flatMap(Passage::cut)
                .filter(passage -> speaks.test(passage.text()))
                .filter(passage -> passage.isShown(page)));
  }

  /// What speaks of the very thing that was asked.
  private List<Section.Item> asked(Page page) {
    var issuer = issuerLines.of(page);
    if (!issuer.isEmpty()) {
      return issuer;
    }
    return Point.of(page.understanding())
        .map(point -> onPoint(page, point))
        .orElseGet(() -> onWords(page));
  }

  private List<Section.Item> onPoint(Page page, Point point) {
    var ruled =
        point.isWhether()
            ? ruled(page, question(page.understanding()))
            : Optional.<Section.Item>empty();
    return ruled.map(List::of).orElseGet(() -> linesOn(page, point));
  }

  private List<Section.Item> linesOn(Page page, Point point) {
    var lines = pointLines.of(page, point).limit(MOST).toList();
    if (!lines.isEmpty() || point != Point.PRESENCE) {
      return lines;
    }
    var ofPerson = named(page);
    return ofPerson.isEmpty() ? linesOn(page, Point.PROXY) : ofPerson;
  }

  /// What is done without the paper that is not there, else what has the words of the question.
  private List<Section.Item> onWords(Page page) {
    var question = question(page.understanding());
    var ruled = ruled(page, question);
    if (ruled.isPresent()) {
      return List.of(ruled.get());
    }
    if (Thing.needed(question).filter(Thing::isAct).isPresent()) {
      return List.of(); // when the procedure is needed is told by all of its record
    }
    var lacking = lackLines.of(page, question).map(passage -> passage.item(page)).toList();
    if (!lacking.isEmpty()) {
      return lacking.stream().limit(MOST).toList();
    }
    var proxies =
        Proxies.areAsked(page.understanding())
            ? linesOn(page, Point.PROXY)
            : List.<Section.Item>of();
    return proxies.isEmpty() ? onWords(page, question) : proxies;
  }

  /// The line that decides whether something is so.
  private Optional<Section.Item> ruled(Page page, String question) {
    var understanding = page.understanding();
    return understanding.subject().papers().isEmpty()
            && !understanding.asksOfOutcome()
            && !understanding.has(Cue.PENALTY)
            && !BARE.containsAll(understanding.intents())
        ? ruling.of(page, question)
        : Optional.empty();
  }

  private List<Section.Item> onWords(Page page, String question) {
    var understanding = page.understanding();
    var whether = understanding.tells() || Whether.isAsked(question);
    var rest = Collections.disjoint(understanding.intents(), TOLD);
    if (!whether && !rest) {
      return List.of();
    }
    var clause = whether(understanding, question);
    var lines = onWords(page, rest ? question : clause, whether);
    return lines.isEmpty() && whether ? onWords(page, clause, true) : lines;
  }

  private List<Section.Item> onWords(Page page, String question, boolean whether) {
    return wordLines.of(page, question, whether ? 0 : CLEARLY).stream()
        .filter(passage -> isOnPapers(page, passage.text()))
        .map(passage -> passage.item(page))
        .toList();
  }

  /// Whether a line speaks of a paper that is asked about, where one is.
  private boolean isOnPapers(Page page, String line) {
    var name = page.procedure().name();
    var papers = page.understanding().subject().papers().map(PaperWish::papers).orElse(List.of());
    return papers.isEmpty()
        || papers.stream()
            .map(paper -> words.tellingApart(new Thing(paper, false).core(), name))
            .anyMatch(speaks -> speaks.test(line));
  }
}
