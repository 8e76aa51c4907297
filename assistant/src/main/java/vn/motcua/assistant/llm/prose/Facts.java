package vn.motcua.assistant.llm.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.conversation.Section.Kind;
import vn.motcua.assistant.llm.check.Fact;
import vn.motcua.assistant.llm.check.Passage;
import vn.motcua.assistant.llm.guard.Tokens;

/// What an answer by rules says, piece by piece, for a model to tell: few enough to read, and what
/// does not fit stands in a section that is named instead.
final class Facts {

  private static final int MOST_IN_SECTION = 5;
  private static final int MOST = 14;
  private static final int MOST_PASSAGES = 3;
  private static final int LONGEST = 260;
  private static final int BARE = 15;

  /// `Nơi nộp: …`, `**Trực tiếp**: …`.
  private static final Pattern NAMED =
      Pattern.compile("(?:\\*\\*)?(?<name>[^:*\\d“”\"()]{2,60})(?:\\*\\*)?: (?<value>\\S.*)");

  /// Kinds whose heading says what their items are; the items of the others speak for themselves.
  private static final Set<Kind> HEADED =
      EnumSet.of(
          Kind.FEE, Kind.TIME, Kind.DOCUMENTS, Kind.NOT_REQUIRED, Kind.RESULT, Kind.LEGAL_BASIS);

  private final Draft draft;
  private final Veil veil;
  private final List<Fact> facts = new ArrayList<>();

  private Facts(Draft draft, Tokens tokens) {
    this.draft = draft;
    veil = new Veil(tokens);
  }

  /// The facts of `draft`.
  ///
  /// @param withLead whether the opening is to be told too; else it stays in front as it is
  static List<Fact> of(Draft draft, Tokens tokens, boolean withLead) {
    var facts = new Facts(draft, tokens);
    if (withLead) {
      facts.add("name", facts.veil.over(draft.lead()), true, draft.leadCitations());
    }
    draft.sections().stream()
        .filter(section -> section.kind() != Kind.RELATED)
        .forEach(facts::section);
    return facts.inOrder();
  }

  /// Words of the law that `draft` cites.
  static List<Passage> passages(Draft draft, Tokens tokens) {
    var veil = new Veil(tokens);
    var quotes =
        draft.citations().stream()
            .filter(citation -> citation.kind() == Citation.Kind.REGULATION)
            .map(Citation::quote)
            .filter(quote -> !quote.isBlank() && quote.length() <= LONGEST)
            .distinct()
            .limit(MOST_PASSAGES)
            .map(veil::over)
            .toList();
    var passages = new ArrayList<Passage>();
    quotes.forEach(quote -> passages.add(new Passage("P" + (passages.size() + 1), quote)));
    return passages;
  }

  private void section(Section section) {
    var items = section.items().stream().filter(item -> !isBare(item)).toList();
    var told =
        items.stream()
            .filter(item -> item.text().length() <= LONGEST)
            .limit(MOST_IN_SECTION)
            .toList();
    told.forEach(item -> item(section, item));
    if (told.size() < items.size()) {
      var words = "Xem đầy đủ ở mục " + veil.whole(section.title()) + " bên dưới.";
      add(word(section.kind()), words, isWarning(section), List.of());
    }
  }

  /// A mere name, such as that of a way of filing of which nothing is told.
  private static boolean isBare(Section.Item item) {
    return item.text().length() <= BARE && !item.text().matches(".*[\\d.].*");
  }

  private void item(Section section, Section.Item item) {
    var named = NAMED.matcher(item.text());
    var name = named.matches() ? small(veil.over(named.group("name"))) : "";
    var value = veil.whole(named.matches() ? named.group("value") : item.text());
    var heading = heading(section);
    var words = heading + (heading.isEmpty() || name.isEmpty() ? "" : ", ") + name;
    add(
        isVerdict(section) && isFirst(section, item) ? "verdict" : word(section.kind()),
        words.isEmpty() ? veil.over(item.text()) : words + ": " + value,
        isMust(section, item),
        item.citations());
  }

  private String heading(Section section) {
    if (isVerdict(section)) {
      return veil.whole(section.title());
    }
    return HEADED.contains(section.kind()) ? veil.over(section.title()) : "";
  }

  /// The verdicts with their conditions, and a single paper that is not due.
  private boolean isMust(Section section, Section.Item item) {
    return isVerdict(section)
        ? section.kind() == Kind.CONDITION || isFirst(section, item)
        : isWarning(section) && section.items().size() == 1;
  }

  private static boolean isFirst(Section section, Section.Item item) {
    return section.items().getFirst().equals(item);
  }

  private static boolean isWarning(Section section) {
    return section.kind() == Kind.NOT_REQUIRED;
  }

  private boolean isVerdict(Section section) {
    return draft.status() == Reply.Status.VERDICT
        && (section.kind() == Kind.CONDITION || isWarning(section));
  }

  private void add(String kind, String text, boolean must, List<String> citations) {
    if (facts.size() < MOST) {
      facts.add(new Fact("", kind, text, must, citations));
    }
  }

  /// What must be told first.
  private List<Fact> inOrder() {
    var sorted = new ArrayList<Fact>();
    for (var fact : facts.stream().sorted(Comparator.comparing(f -> !f.must())).toList()) {
      sorted.add(fact.called("F" + (sorted.size() + 1)));
    }
    return sorted;
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String small(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1).strip();
  }
}
