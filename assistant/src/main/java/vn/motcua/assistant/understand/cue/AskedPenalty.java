package vn.motcua.assistant.understand.cue;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.phrase.Meant;

/// Takes the question of a fine out of a message, so that what is left names the matter: "căn cước
/// hết hạn bị phạt bao nhiêu" speaks of an identity card.
public final class AskedPenalty {

  private static final String SUM =
      "(?: (?:bao nhiêu|bao nhiu|nhiêu|mấy|thế nào|ra sao|làm sao|sao|gì|nặng|nhẹ))*(?: (?:tiền|đồng|triệu))?";

  private static final Pattern FINE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:thì|có|sẽ|mà) )*(?:bị )?(?:mức )?(?:xử )?phạt(?: tiền| hành chính| vi phạm hành chính)?"
              + SUM
              + "(?: (?:không|hông|ko|hay không|chưa))?(?!\\p{L})");

  /// The decree that somebody names: it is no word of the matter either.
  private static final Pattern DECREE =
      Pattern.compile("(?iu)(?:theo )?(?:nghị định|nđ|nd)(?: số)? ?\\d+(?:/[\\p{L}\\d-]+)*");

  /// What somebody was caught without; what they did is the story around it.
  private static final Pattern WITHOUT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:không|chưa|ko|hông) (?:(?:có|mang|đem|theo|được|cấp) )*(?<paper>[^,.;?!]+?)(?: (?:thì|mà|bị))*\\s*$");

  private final Meant meant = new Meant();
  private final Predicate<String> isPaper;

  /// @param isPaper whether words name a kind of paper
  public AskedPenalty(Predicate<String> isPaper) {
    this.isPaper = isPaper;
  }

  /// `query` without it; the same where nothing else is named. Words typed with marks stay as typed.
  public String without(String query) {
    var matter = DECREE.matcher(query).replaceAll(" ");
    var typed = FINE.matcher(matter);
    var rest =
        typed.find() ? typed.replaceAll(" ") : FINE.matcher(meant.of(matter)).replaceAll(" ");
    return rest.codePoints().anyMatch(Character::isLetter)
        ? named(rest.replaceAll("\\s+", " ").strip())
        : query;
  }

  /// The paper that is not there, where the words name one.
  private String named(String matter) {
    return Stream.of(WITHOUT.matcher(meant.of(matter)))
        .filter(Matcher::find)
        .map(found -> found.group("paper"))
        .filter(isPaper)
        .findFirst()
        .orElse(matter);
  }
}
