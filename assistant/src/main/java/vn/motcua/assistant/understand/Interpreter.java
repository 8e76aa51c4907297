package vn.motcua.assistant.understand;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.VietnameseText;

/// Reads a message by rules alone.
public final class Interpreter {

  /// No answer serves more wishes at once.
  private static final int MAX_INTENTS = 3;

  /// Orders to the assistant itself change nothing and are cut off before reading on.
  private static final Pattern ORDER =
      Pattern.compile(
          "(?iu)(từ giờ|kể từ bây giờ|bây giờ|từ nay)[^:.!?\\n]*(bạn|mày|trợ lý)[^:.!?\\n]*[:.,]"
              + "|(bỏ qua|quên|phớt lờ|ignore|forget)[^:.!?\\n]*"
              + "(hướng dẫn|chỉ dẫn|quy tắc|lệnh|instruction|rule|prompt)[^:.!?\\n]*[:.,]?"
              + "|(đóng vai|giả vờ|hãy là|you are now|act as)[^:.!?\\n]*[:.,]"
              + "|(không cần|đừng) (trích|dẫn|ghi)[^:.!?\\n,]*(nguồn|căn cứ)[^:.!?\\n,]*[:.,]");

  /// Who is poor or has merit asks for a lower fee, and who shows papers in VNeID asks about
  /// showing: neither names the procedure.
  private static final Pattern CIRCUMSTANCE =
      Pattern.compile(
          "(?iu)((thuộc |là )?(diện )?(gia đình )?(thuộc )?(hộ (cận )?nghèo|(người )?có công"
              + "( với cách mạng)?))(?=.*\\b(miễn|giảm))"
              + "|(dùng|sử dụng)[^,.?]{0,30}vneid( để)?( xuất trình)?( giấy tờ)?( tùy thân)?");

  private final PhraseRules<Topic> topics;
  private final PhraseRules<Intent> intents;
  private final PhraseRules<Cue> cues;

  /// An interpreter with the rules that ship with it.
  public Interpreter() {
    var terms = new EverydayTerms();
    topics = new PhraseRules<>("topics.tsv", Topic.class, terms);
    intents = new PhraseRules<>("intents.tsv", Intent.class, terms);
    cues = new PhraseRules<>("cues.tsv", Cue.class, terms);
  }

  /// What `question` asks.
  public Understanding understand(Question question) {
    var text = ORDER.matcher(VietnameseText.clean(question.text())).replaceAll(" ").strip();
    var earlier =
        question.history().reversed().stream()
            .filter(turn -> turn.role() == Turn.Role.USER)
            .map(Turn::text)
            .toList();
    var found = cues.labels(text);
    return new Understanding(
        question,
        topics.labels(text).stream().findFirst().orElse(Topic.PROCEDURE),
        withoutCircumstances(text),
        new Wishes(intents(text, found, earlier), found),
        new Context(naming(earlier), List.of(), ""));
  }

  /// The messages that a procedure may be named in: who asked whether a marriage certificate is
  /// needed did not turn to marriage.
  private List<String> naming(List<String> earlier) {
    var naming = earlier.stream().filter(text -> !cues.labels(text).contains(Cue.NEEDED)).toList();
    return naming.isEmpty() ? earlier : naming;
  }

  /// The wishes in this message; a bare answer to a question of ours keeps the wish before it.
  private List<Intent> intents(String text, List<Cue> found, List<String> earlier) {
    var now = intents.labels(text);
    if (!now.isEmpty()) {
      return now.stream().limit(MAX_INTENTS).toList();
    }
    if (found.contains(Cue.NEEDED)) {
      return List.of(Intent.DOCUMENTS);
    }
    return earlier.stream()
        .findFirst()
        .map(intents::labels)
        .filter(before -> !before.isEmpty())
        .map(before -> before.stream().limit(MAX_INTENTS).toList())
        .orElse(List.of(Intent.GENERAL));
  }

  private static String withoutCircumstances(String text) {
    var rest = CIRCUMSTANCE.matcher(text).replaceAll(" ").strip();
    return rest.isEmpty() ? text : rest;
  }
}
