package vn.motcua.assistant.understand.wish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.understand.message.Piece;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.evidence.Mention;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.VietnameseText;

/// Takes a message apart that would have several papers anew: "mất căn cước và bằng lái" are two
/// matters, each with the act of both.
public final class PaperPieces {

  /// What stands between papers in a list.
  private static final Pattern BETWEEN =
      Pattern.compile("(?u)[ ,]*(?:(?:và|với|cùng|cả|luôn|lẫn|rồi|thẻ|giấy|xe|bản chính)[ ,]*)*");

  private static final String AGAIN = "cấp lại|cấp đổi|đổi|gia hạn";

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?u).*(?<!\\p{L})(?<act>"
              + AGAIN
              + "|mất|rơi|thất lạc)(?: (?:cả|luôn|hết|thẻ|giấy|cái|bản chính))* ?$");

  private static final Pattern AFTER =
      Pattern.compile(
          "(?u)^(?: xe)?[ ,]*(?:(?:giờ|nay|bây giờ|thì|muốn|phải|cần|xin|bị mất|hết hạn) ?)*(?<act>"
              + AGAIN
              + ")(?!\\p{L}).*");

  private final EverydayTerms terms;
  private final EvidenceTypes evidence;

  /// @param terms what people call things
  /// @param evidence the kinds of papers
  public PaperPieces(EverydayTerms terms, EvidenceTypes evidence) {
    this.terms = terms;
    this.evidence = evidence;
  }

  /// A piece for each paper of the list in `message`; empty where it has none anew, or only one.
  ///
  /// @param intents what the message asks of them all
  List<Piece> in(String message, List<Intent> intents) {
    var text = VietnameseText.normal(String.join(" ", terms.officialSyllables(message)));
    var list = list(text);
    if (list.stream().map(found -> found.type().id()).distinct().count() < 2) {
      return List.of();
    }
    var act = act(text, list);
    return act.isEmpty()
        ? List.of()
        : list.stream()
            .map(found -> text.substring(found.start(), found.end()))
            .distinct()
            .map(paper -> new Piece(act + " " + paper, intents, true))
            .toList();
  }

  /// The papers of the first list, in order.
  private List<Mention> list(String text) {
    var list = new ArrayList<Mention>();
    for (var found : evidence.inNormal(text)) {
      var follows =
          !list.isEmpty()
              && BETWEEN.matcher(text.substring(list.getLast().end(), found.start())).matches();
      if (!follows && list.size() > 1) {
        break;
      }
      if (!follows) {
        list.clear();
      }
      list.add(found);
    }
    return list;
  }

  /// What is to be done with the papers; empty where that is not said beside them.
  private static String act(String text, List<Mention> list) {
    var before = BEFORE.matcher(text.substring(0, list.getFirst().start()));
    var after = AFTER.matcher(text.substring(list.getLast().end()));
    if (after.matches()) {
      return after.group("act");
    }
    if (!before.matches()) {
      return "";
    }
    return AGAIN.contains(before.group("act")) ? before.group("act") : "cấp lại";
  }
}
