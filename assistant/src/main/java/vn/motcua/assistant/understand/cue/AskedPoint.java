package vn.motcua.assistant.understand.cue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;

/// Reads what somebody wants who asks for one point of a paper: who signs it, how long it is good for.
public final class AskedPoint {

  /// A form that is to be signed is not asked for, nor to be filled in.
  private static final Set<Intent> OF_THE_FORM = EnumSet.of(Intent.FORM, Intent.FORM_FILL);

  /// Who signs a contract wants something else than who only asks who signs.
  private static final Pattern SIGNING =
      Pattern.compile(
          "(?iuU)\\b(?:thì |cần |có )*(?:ai|những ai|có (?:phải|cần))(?: phải| cần| được| cùng| tự)*"
              + " ký(?: đồng ý)?(?: không)?(?=\\s*(?:[,.?!]|$))");

  private static final Pattern LASTING =
      Pattern.compile(
          "(?iuU)\\b(?:thì |có |còn )*(?:dùng được|xài được|sử dụng được|giá trị(?: sử dụng)?|hiệu lực"
              + "|thời hạn sử dụng|hạn sử dụng|hạn dùng)(?: trong| đến| tới| được| là)*"
              + "(?: (?:bao lâu|(?:mấy|bao nhiêu) (?:ngày|tháng|năm)|khi nào|bao giờ))(?: thì)?(?: hết hạn)?\\b");

  private static final String COPY =
      "(?:bản )?(?:photo|phô tô|photocopy|sao y|sao|copy)(?: có| được)?(?: công chứng| chứng thực)?";

  private static final String ORIGINAL = "(?:bản )?(?:chính|gốc)";

  /// In which form a paper is handed in: such words name no procedure that makes copies.
  private static final Pattern FORMED =
      Pattern.compile(
          "(?iuU)\\b(?:%1$s hay(?: là)? %2$s|%2$s hay(?: là)? %1$s)\\b".formatted(COPY, ORIGINAL));

  private AskedPoint() {}

  /// `query` without the words of the point, which name no procedure; the same where nothing else is
  /// named.
  public static String without(String query, Collection<Cue> found) {
    var rest = FORMED.matcher(query).replaceAll(" ");
    if (found.contains(Cue.SIGNER)) {
      rest = SIGNING.matcher(rest).replaceAll(" ");
    }
    if (found.contains(Cue.VALIDITY)) {
      rest = LASTING.matcher(rest).replaceAll(" ");
    }
    var words = rest.replaceAll("\\s+", " ").strip();
    return words.codePoints().anyMatch(Character::isLetter) ? words : query;
  }

  /// The wishes that words on how long a paper is good for only seem to have: not how long it takes,
  /// where other words ask that: "bao lâu có, mà dùng được bao lâu".
  private static Set<Intent> seeming(String text, Function<String, List<Intent>> wishes) {
    var rest = LASTING.matcher(text).replaceAll(" ");
    return rest.equals(text) || !wishes.apply(rest).contains(Intent.TIME)
        ? EnumSet.of(Intent.TIME)
        : EnumSet.noneOf(Intent.class);
  }

  /// `wishes` with the point first, and without what its words seem to ask for.
  ///
  /// @param text the message
  /// @param read what some words want to know
  public static List<Intent> wishes(
      List<Intent> wishes,
      Collection<Cue> found,
      String text,
      Function<String, List<Intent>> read) {
    if (found.contains(Cue.SIGNER) || found.contains(Cue.HOLDER)) {
      return first(Intent.CONDITION, wishes, OF_THE_FORM);
    }
    return found.contains(Cue.VALIDITY)
        ? first(Intent.RESULT, wishes, seeming(text, read))
        : wishes;
  }

  private static List<Intent> first(Intent point, List<Intent> wishes, Set<Intent> without) {
    var others = wishes.stream().filter(wish -> !without.contains(wish));
    return Stream.concat(Stream.of(point), others).distinct().toList();
  }
}
