package vn.motcua.assistant.understand.message;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.knowledge.language.VietnameseText;

/// Knows messages in English, so that whoever writes one is answered in it without asking for it.
public final class English {

  /// Words of many sentences that are no syllables of Vietnamese, with marks or without.
  private static final Set<String> TELLING =
      Set.of(
          "what",
          "how",
          "where",
          "which",
          "when",
          "who",
          "is",
          "are",
          "was",
          "were",
          "does",
          "did",
          "have",
          "has",
          "should",
          "would",
          "could",
          "want",
          "need",
          "my",
          "your",
          "with",
          "from",
          "for",
          "of",
          "and",
          "this",
          "that",
          "get",
          "take",
          "register",
          "apply",
          "been",
          "after",
          "before",
          "please",
          "long",
          "much",
          "must",
          "there",
          "i'm",
          "it's",
          "lost",
          "stolen");

  /// Of those, syllables that stand in Vietnamese typed without marks: they tell little alone.
  private static final Set<String> SHARED = Set.of("my", "long", "was", "this", "that");

  private static final int ENOUGH = 2;

  /// So much of the words must be telling.
  private static final double SHARE = 0.2;

  /// So much may be names, which are Vietnamese in any language.
  private static final double NAMES = 0.34;

  private English() {}

  /// `question`, to be answered in English where it is asked so and no other language was chosen.
  public static Question spoken(Question question) {
    return question.language() == Language.VI && isIn(question)
        ? question.in(Language.EN)
        : question;
  }

  /// Whoever began in English goes on in it until they type marks.
  private static boolean isIn(Question question) {
    return isIn(question.text())
        || (isPlain(question.text()) && said(question).stream().anyMatch(English::isIn));
  }

  private static List<String> said(Question question) {
    return question.history().stream()
        .filter(turn -> turn.role() == Turn.Role.USER)
        .map(Turn::text)
        .toList();
  }

  private static boolean isIn(String text) {
    var telling = tells(text);
    return telling >= ENOUGH && telling >= SHARE * words(text).count() && isMostlyPlain(text);
  }

  private static long tells(String text) {
    var known = words(text).filter(TELLING::contains).toList();
    return known.stream().anyMatch(word -> !SHARED.contains(word)) ? known.size() : 0;
  }

  private static boolean isPlain(String text) {
    return words(text).allMatch(VietnameseText::isUnaccented);
  }

  private static boolean isMostlyPlain(String text) {
    return words(text).filter(word -> !VietnameseText.isUnaccented(word)).count()
        <= NAMES * words(text).count();
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+"))
        .filter(word -> !word.isEmpty());
  }
}
