package vn.motcua.assistant.understand.talk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.knowledge.language.Filler;
import vn.motcua.knowledge.language.Syllables;

/// What the turns before a message tell: what was asked, what the last reply was about, what it
/// offered to choose from.
public final class Dialogue {

  /// `(mã 1.004222)`, as replies name procedures.
  private static final Pattern CODE = Pattern.compile("\\((?:mã |code )?(\\d{1,2}\\.\\d{6})\\)");

  /// `- **Khai tử** (1.000656): …`, as replies on a life event list its procedures.
  private static final Pattern STEP =
      Pattern.compile(
          "(?m)^\\s*(?:-|\\d{1,2}\\.) +\\*\\*[^*\\n]+\\*\\* \\((?:mã |code )?(\\d{1,2}\\.\\d{6})\\)");

  private static final Pattern OFFERED = Pattern.compile("(?m)^\\s*(?:-|\\d{1,2}\\.) +(.+)$");

  /// "1", "số 2", "cái đầu", "ý thứ hai nhé".
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?iu)\\s*(?:chọn |lấy |cho tôi |em chọn |tôi chọn |chon )?"
              + "(?:số|cái|ý|mục|câu|thủ tục|việc|lựa chọn|phương án|dòng|so|cai|y|muc|option)?\\s*"
              + "(?:thứ|thu)?\\s*"
              + "(?<at>[1-9]|một|hai|ba|bốn|tư|năm|nhất|nhì|đầu tiên|đầu|cuối cùng|cuối|dau|cuoi"
              + "|mot|bon|nhat|first|second|third)"
              + "(?:\\s+(?:ạ|nhé|nha|đi|đó|ấy|nè|này|em|bạn|a|nhe|di|do))*\\s*[.!]*\\s*");

  private static final List<List<String>> PLACES =
      List.of(
          List.of("1", "một", "nhất", "đầu", "đầu tiên", "dau", "mot", "nhat", "first"),
          List.of("2", "hai", "nhì", "second"),
          List.of("3", "ba", "third"),
          List.of("4", "bốn", "tư", "bon"),
          List.of("5", "năm"),
          List.of("6"),
          List.of("7"),
          List.of("8"),
          List.of("9"));

  private static final int FEW_SYLLABLES = 6;

  /// How many replies back a procedure may have been spoken of.
  private static final int REACH = 4;

  /// Words of filler pick nothing: "không" stands in many a choice.
  private static final Filler FILLER = new Filler();

  private final List<String> said;
  private final List<String> replies;

  /// @param question whose history is read
  public Dialogue(Question question) {
    var turns = question.history().reversed();
    said = texts(turns, Turn.Role.USER);
    replies = texts(turns, Turn.Role.ASSISTANT);
  }

  private static List<String> texts(List<Turn> turns, Turn.Role role) {
    return turns.stream().filter(turn -> turn.role() == role).map(Turn::text).toList();
  }

  /// What the person said before, newest first.
  public List<String> said() {
    return said;
  }

  /// What the assistant said, newest first.
  public List<String> replies() {
    return replies;
  }

  /// The procedure that the last reply was about; empty where it was several, or asked back. A reply
  /// about none, as to thanks, leaves the one before it.
  public String focus() {
    return replies.stream()
        .limit(REACH)
        .filter(reply -> namesAny(reply) || asksBack(reply))
        .findFirst()
        .flatMap(Dialogue::led)
        .orElse("");
  }

  /// The first procedure of those that the last reply offered, to choose from or one after the
  /// other; empty where it offered none.
  String offered() {
    var last = replies.stream().findFirst().orElse("");
    return asksBack(last)
        ? choices().stream().flatMap(line -> codeIn(line).stream()).findFirst().orElse("")
        : steps(last).stream().findFirst().orElse("");
  }

  /// The procedures of a life event that a reply listed not long ago; empty where none did.
  List<String> listed() {
    return replies.stream()
        .limit(REACH)
        .map(Dialogue::steps)
        .filter(steps -> steps.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> steps(String reply) {
    return asksBack(reply)
        ? List.of()
        : STEP.matcher(reply).results().map(found -> found.group(1)).toList();
  }

  private static boolean namesAny(String reply) {
    return CODE.matcher(reply).find();
  }

  /// The procedure that `reply` is about, if it is about one and asks nothing back.
  static Optional<String> led(String reply) {
    return Optional.of(reply)
        .filter(said -> !asksBack(said))
        .map(Dialogue::lead)
        .flatMap(Dialogue::codeIn);
  }

  private static String lead(String reply) {
    return reply.split("\n\\s*\n|\n#", 2)[0];
  }

  /// Whether the last reply asked something back.
  public boolean wasAskedBack() {
    return replies.stream().findFirst().filter(Dialogue::asksBack).isPresent();
  }

  /// A reply with parts has headings; one that asks has none, and a question mark.
  private static boolean asksBack(String reply) {
    return !reply.contains("### ") && reply.contains("?");
  }

  /// The choice that `text` makes among those of the last reply, by its place or by its words.
  public Optional<String> chosen(String text) {
    var choices = choices();
    if (choices.isEmpty()) {
      return Optional.empty();
    }
    var ordinal = ORDINAL.matcher(text);
    return ordinal.matches() ? at(ordinal.group("at"), choices) : named(text, choices);
  }

  private List<String> choices() {
    var last = replies.stream().findFirst().orElse("");
    return OFFERED
        .matcher(last)
        .results()
        .map(found -> found.group(1))
        .filter(line -> asksBack(last) || CODE.matcher(line).find())
        .toList();
  }

  private static Optional<String> at(String word, List<String> choices) {
    var small = word.toLowerCase(Locale.ROOT);
    if (small.startsWith("cu")) {
      return Optional.of(choices.getLast());
    }
    for (var place = 0; place < Math.min(PLACES.size(), choices.size()); place++) {
      if (PLACES.get(place).contains(small)) {
        return Optional.of(choices.get(place));
      }
    }
    return Optional.empty();
  }

  /// A few words that only one of the choices has.
  private static Optional<String> named(String text, List<String> choices) {
    var words = Syllables.of(text);
    if (FILLER.without(words).isEmpty() || words.size() > FEW_SYLLABLES) {
      return Optional.empty();
    }
    var fitting =
        choices.stream().filter(choice -> Syllables.of(choice).containsAll(words)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /// The code in a choice, if it has one.
  static Optional<String> codeIn(String choice) {
    return CODE.matcher(choice).results().map((MatchResult found) -> found.group(1)).findFirst();
  }
}
