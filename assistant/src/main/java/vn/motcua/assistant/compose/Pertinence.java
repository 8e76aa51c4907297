package vn.motcua.assistant.compose;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.Statement;

/// Finds in a record what speaks of the very thing that was asked, beyond the procedure's name:
/// "must both spouses come?" is answered by the row that names both spouses, and said first.
final class Pertinence {

  private static final int MOST = 2;
  private static final int MOST_ALL = 3;

  /// A second passage is told only if it says nearly as much of what was asked.
  private static final double NEARLY = 0.8;

  /// Of a longer passage only the sentence is told that speaks of it, with the next one.
  private static final int LONGEST = 260;

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

  private static final Pattern NEEDED =
      Pattern.compile("(?iu)(?:cần|phải)(?: phải)? (.{2,40}?) (?:không|ko|k|hông|hong)(?!\\p{L})");

  private static final Pattern LACKING = Pattern.compile("(?iu)(?:không|chưa) (?:có|còn)");

  private static final double LACK = 1.3;

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+|\\n+");

  /// Who only wants one of these is told no lines on the case, which speak of other things.
  private static final Set<Intent> BARE =
      EnumSet.of(Intent.FEE, Intent.TIME, Intent.FORM, Intent.RESULT);

  private final AskedWords words = new AskedWords();
  private final CaseLines caseLines = new CaseLines();

  /// A place of the record in words.
  private record Passage(String text, String locator, Source source) {}

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
    if (!OPEN.containsAll(understanding.intents()) || understanding.asksOfOutcome()) {
      return Optional.empty();
    }
    return understanding.subject().papers().isPresent()
        ? Optional.of(page.remark("pertinent.paper"))
        : Optional.of(page.remark("pertinent.none")).filter(_ -> isUnheard(page));
  }

  private boolean isUnheard(Page page) {
    var question = question(page.understanding());
    var all = passages(page).map(Passage::text).toList();
    var name = page.procedure().name();
    return asksWhether(question)
        && !isAboutAll(question, name)
        && words.isUnheard(question, name, all);
  }

  /// Whether what may be needed is the procedure itself: "bán xôi có cần đăng ký không".
  private boolean isAboutAll(String question, String name) {
    var needed = NEEDED.matcher(question);
    return needed.find() && words.of(needed.group(1), name, List.of()).isEmpty();
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
    return caseLines.of(page.understanding(), page.procedure().name()).stream()
        .flatMap(speaks ->
            passages(page)
                .flatMap(Pertinence::cut)
                .filter(passage -> speaks.test(passage.text()))
                .filter(passage -> page.shows(passage.text(), passage.source())))
        .limit(MOST)
        .map(passage -> item(page, passage));
  }

  /// What speaks of the very thing that was asked.
  private List<Section.Item> asked(Page page) {
    var understanding = page.understanding();
    var question = question(understanding);
    var whether = understanding.tells() || asksWhether(question);
    if (!whether && !Collections.disjoint(understanding.intents(), TOLD)) {
      return List.of();
    }
    var passages = passages(page).flatMap(Pertinence::cut).toList();
    var asked =
        words.of(question, page.procedure().name(), passages.stream().map(Passage::text).toList());
    var least = whether ? 0 : CLEARLY;
    var scored =
        passages.stream()
            .map(passage -> new Scored(passage, share(passage, asked, question)))
            .filter(each -> each.share() > least)
            .filter(each -> page.shows(each.passage().text(), each.passage().source()))
            .sorted(Comparator.comparingDouble(Scored::share).reversed())
            .limit(MOST)
            .toList();
    return scored.stream()
        .filter(each -> each.share() >= NEARLY * scored.getFirst().share())
        .filter(each -> !isWithin(each, scored.getFirst()))
        .map(each -> item(page, each.passage()))
        .toList();
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

  private static Section.Item item(Page page, Passage passage) {
    return page.item(passage.text(), passage.locator(), passage.text(), passage.source());
  }

  private static Stream<Passage> passages(Page page) {
    var procedure = page.procedure();
    return Stream.concat(
        procedure.evidence().stream()
            .map(row -> new Passage(row.text(), "Thành phần hồ sơ", row.source())),
        procedure.statements().stream()
            .filter(Pertinence::mayAnswer)
            .map(said ->
                new Passage(said.text(), RecordSections.place(said.kind()), said.source())));
  }

  /// What the procedure is for is told by its name, and long steps are what the office does.
  private static boolean mayAnswer(Statement said) {
    return switch (said.kind()) {
      case PURPOSE -> false;
      case STEP -> said.text().length() <= LONGEST;
      default -> true;
    };
  }

  /// A short passage as it is; each two sentences of a long one.
  private static Stream<Passage> cut(Passage whole) {
    if (whole.text().length() <= LONGEST) {
      return Stream.of(whole);
    }
    var sentences = List.of(SENTENCE.split(whole.text()));
    return Stream.iterate(0, at -> at < sentences.size(), at -> at + 1)
        .map(at -> two(sentences, at))
        .filter(text -> text.length() <= 2 * LONGEST)
        .map(text -> new Passage(text, whole.locator(), whole.source()));
  }

  private static String two(List<String> sentences, int at) {
    var one = sentences.get(at).strip();
    var next = at + 1 < sentences.size() ? sentences.get(at + 1).strip() : "";
    return one.length() + next.length() < LONGEST ? (one + " " + next).strip() : one;
  }
}
