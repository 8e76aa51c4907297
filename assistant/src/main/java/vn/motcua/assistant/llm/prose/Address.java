package vn.motcua.assistant.llm.prose;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Audience;

/// How a person is spoken to: `anh/chị`, unless they call themselves otherwise. Nobody's age or sex is
/// guessed, and nobody who calls themselves younger is called so.
final class Address {

  static final String USUAL = "anh/chị";
  static final String OFFICIAL = "ông/bà";

  private static final Pattern OWN =
      Pattern.compile(
          "(?iu)(?<!\\p{L})cho (?<a>bác|cô|chú|ông|bà|dì|anh|chị) (?:hỏi|biết)"
              + "|^(?<b>bác|cô|chú|ông|bà|dì|anh|chị) (?:hỏi|muốn hỏi|cần hỏi|xin hỏi)(?!\\p{L})");

  private Address() {}

  static String of(Question question) {
    if (question.audience() == Audience.OFFICER) {
      return OFFICIAL;
    }
    var own = OWN.matcher(question.text().strip());
    if (!own.find()) {
      return USUAL;
    }
    var word = own.group("a") == null ? own.group("b") : own.group("a");
    return word.toLowerCase(Locale.ROOT);
  }
}
