package vn.motcua.assistant.compose;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.language.VietnameseText;

/// Finds in a record what speaks of the very thing that was asked, beyond the procedure's name:
/// "must both spouses come?" is answered by the row that names both spouses, and said first.
final class Pertinence {

  private static final int MOST = 2;
  private static final int MOST_ALL = 3;

  /// A second passage is told only if it says nearly as much of what was asked.
  private static final double NEARLY = 0.8;

  /// Of what is no question on whether something is so, only what has most of the words is told.
  private static final double CLEARLY = 0.6;

  /// Who asks for these is told them, and nothing before.
  private static final Set<Intent> TOLD =
      EnumSet.of(
          Intent.DOCUMENTS,
          Intent.FEE,
          Intent.TIME,
          Intent.WHERE,
          Intent.HOW,
          Intent.FORM,
          Intent.RESULT);

  /// Who asks whether something is so and for nothing else is told that the record does not say it.
  private static final Set<Intent> OPEN =
      EnumSet.of(Intent.GENERAL, Intent.CONDITION, Intent.DOCUMENTS);

  /// Whether something is so, or what then; looked for in folded words.
  private static final Pattern WHETHER =
      Pattern.compile(
          "\\b(?:khong|ko|k|hong|hok|hem|chua|kg)\\s*(?:a|vay|nhi|ta|the|nua|ha|em|anh|chi|ad)?[\\s?.!]*$"
              + "|\\bthi (?:sao|lam sao|the nao)\\b|\\bco (?:can|phai|bi|duoc|nen)\\b"
              + "|\\b(?:khong|chua|ko|hong) (?:co|con)\\b.{2,60}\\bthi\\b"
              + "|\\bduoc (?:khong|ko|k|hong|chua)\\b|\\bai (?:ky|di|nop|dung ten)\\b");

  private static final Pattern LACKING = Pattern.compile("(?iu)(?:không|chưa) (?:có|còn)");

  private static final double LACK = 1.3;

  /// Who only wants one of these is told no lines on the case, which speak of other things.
  private static final Set<Intent> BARE =
      EnumSet.of(Intent.FEE, Intent.TIME, Intent.FORM, Intent.RESULT);

  private final AskedWords words = new AskedWords();
  private final CaseLines caseLines = new CaseLines();
  private final PointLines pointLines = new PointLines(words);
  private final Whom whom = new Whom();

  /// A passage and how much of what was asked it speaks of.
  private record Scored(Passage passage, double share) {}

  /// The passages that speak of what was asked, then those on the person's own case; that none does,
  /// where somebody asked whether something is so; else empty where none clearly does.
  Optional<Section> section(Page page) {
    var asked = asked(page);
    var own =
        BARE.containsAll(page.understanding().intents()) ? Stream.<Section.Item>of() : ofCase(page);
    var items =
        Stream.concat(asked.stream(), own.filter(item -> !says(asked, item)))
            .limit(MOST_ALL)
            .toList();
    var told = items.isEmpty() ? nothing(page).stream().toList() : items;
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(Section.Kind.SUMMARY, page.wording().of("section.PERTINENT"), told));
  }

  /// That the record does not say what was asked: whether a paper is due of which nothing was made
  /// out, or whether something is so of which it has no word.
  private Optional<Section.Item> nothing(Page page) {
    var understanding = page.understanding();
    var point = Point.of(understanding);
    if (point.isPresent()) {
      return Optional.of(page.remark(point.get().silence()));
    }
    if (!OPEN.containsAll(understanding.intents()) || understanding.asksOfOutcome()) {
      return Optional.empty();
    }
    return understanding.subject().papers().isPresent()
        ? Optional.of(page.remark("pertinent.paper"))
        : Optional.of(page)
            .filter(this::isUnheard)
            .map(silent -> ofAge(silent).orElseGet(() -> silent.remark("pertinent.none")));
  }

  private boolean isUnheard(Page page) {
    var question = question(page.understanding());
    var all = Passage.of(page).map(Passage::text).toList();
    var name = page.procedure().name();
    return asksWhether(question)
        && !isAboutAll(question, name)
        && (words.isUnheard(question, name, all)
            || Thing.in(question).filter(thing -> isUnheard(thing, name, all)).isPresent());
  }

  /// Whether what may be needed is the procedure itself: "bán xôi có cần đăng ký không".
  private boolean isAboutAll(String question, String name) {
    return Thing.needed(question)
        .filter(needed -> words.of(needed.words(), name, List.of()).isEmpty())
        .isPresent();
  }

  /// Whether the record has no word of the very thing that is asked about.
  private boolean isUnheard(Thing thing, String name, List<String> all) {
    return thing.isLacking()
        ? all.stream().noneMatch(words.naming(thing.words(), name))
        : words.isUnheard(thing.words(), name, all);
  }

  private static String question(Understanding understanding) {
    return understanding.tells() || understanding.subject().papers().isPresent()
        ? understanding.question().text()
        : understanding.query();
  }

  private static boolean says(List<Section.Item> told, Section.Item item) {
    return told.stream().anyMatch(each -> each.text().contains(item.text()));
  }

  /// What the record says of a case such as the person's.
  private Stream<Section.Item> ofCase(Page page) {
    return ofCaseLines(page).limit(MOST).map(passage -> passage.item(page));
  }

  /// Whom the procedure is for, where it says so by an age such as theirs.
  private Optional<Section.Item> ofAge(Page page) {
    var asked = whom.of(page.understanding());
    return Passage.ofPurpose(page)
        .filter(passage -> whom.isFor(asked, passage.text()) && passage.isShown(page))
        .findFirst()
        .map(passage -> passage.item(page));
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
    return Point.of(page.understanding())
        .map(point -> pointLines.of(page, point).limit(MOST).toList())
        .orElseGet(() -> onWords(page));
  }

  private List<Section.Item> onWords(Page page) {
    var understanding = page.understanding();
    var question = question(understanding);
    var whether = understanding.tells() || asksWhether(question);
    if (!whether && !Collections.disjoint(understanding.intents(), TOLD)) {
      return List.of();
    }
    var passages = Passage.of(page).flatMap(Passage::cut).toList();
    var asked =
        words.of(question, page.procedure().name(), passages.stream().map(Passage::text).toList());
    var least = whether ? 0 : CLEARLY;
    var asksFor = whom.of(understanding);
    var speaks = ofThing(question, page.procedure().name());
    var scored =
        passages.stream()
            .map(passage -> new Scored(passage, share(passage, asked, question)))
            .filter(each -> each.share() > least)
            .filter(each -> speaks.test(each.passage().text()))
            .filter(each -> !whom.isForOthers(asksFor, each.passage().text()))
            .filter(each -> each.passage().isShown(page))
            .sorted(Comparator.comparingDouble(Scored::share).reversed())
            .limit(MOST)
            .toList();
    return scored.stream()
        .filter(each -> each.share() >= NEARLY * scored.getFirst().share())
        .filter(each -> !isWithin(each, scored.getFirst()))
        .map(each -> each.passage().item(page))
        .toList();
  }

  /// Whether a passage speaks of the very thing that may be needed or is not there, where it is named.
  private Predicate<String> ofThing(String question, String name) {
    return Thing.in(question).map(thing -> words.naming(thing.words(), name)).orElse(_ -> true);
  }

  /// Who lacks something is told first what is done without it.
  private static double share(Passage passage, AskedWords.Asked asked, String question) {
    var share = asked.share(passage.text());
    var isOfLack = LACKING.matcher(question).find() && LACKING.matcher(passage.text()).find();
    return isOfLack ? share * LACK : share;
  }

  private static boolean asksWhether(String question) {
    return WHETHER.matcher(VietnameseText.fold(VietnameseText.normal(question))).find();
  }

  private static boolean isWithin(Scored each, Scored first) {
    return !each.equals(first) && first.passage().text().contains(each.passage().text());
  }
}
