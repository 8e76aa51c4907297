package vn.motcua.assistant.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.VietnameseText;

/// Recognises messages that say one fixed thing and nothing else, small polite words aside, with or
/// without accents. What only contains such words is none, so that nobody's name or street is
/// taken for an order.
///
/// @param <E> what is said
public final class WholeMessage<E extends Enum<E>> {

  private static final String POLITE =
      "(?:(?: (?:a|nhe|nha|nhen|di|em|anh|chi|ban|voi|giup|minh|toi|con|chau|cai|luon|roi|ha|oi))+)?";

  private static final String BEFORE = "(?:da |vang |thoi |a |em |minh |toi )?";

  /// A message with so many more words than the longest phrase says something else, however polite.
  private static final int MOST_POLITE = 12;

  /// One phrase, and the messages that say only it.
  private record Phrase<E>(String words, Pattern message, E said) {
    static <E> Phrase<E> of(String words, E said) {
      return new Phrase<>(words, Pattern.compile(BEFORE + words + POLITE), said);
    }

    boolean isAllOf(String message) {
      return message.contains(words) && message().matcher(message).matches();
    }

    int length() {
      return count(words);
    }
  }

  private final List<Phrase<E>> phrases;
  private final int longest;

  /// @param lines a constant of `type`, a tab, and its phrases parted by `|`
  WholeMessage(List<String> lines, Class<E> type) {
    var read = new LinkedHashMap<String, E>();
    for (var line : lines) {
      var cells = line.split("\t", -1);
      var said = Enum.valueOf(type, cells[0]);
      Stream.of(cells[1].split("\\|"))
          .forEach(phrase -> read.put(VietnameseText.bareWords(phrase), said));
    }
    phrases = read.entrySet().stream().map(row -> Phrase.of(row.getKey(), row.getValue())).toList();
    longest = phrases.stream().mapToInt(Phrase::length).max().orElse(0);
  }

  /// Reads the phrases from the table `resource` beside `owner`.
  public static <E extends Enum<E>> WholeMessage<E> of(
      Class<?> owner, String resource, Class<E> type) {
    return new WholeMessage<>(ResourceLines.of(owner, resource), type);
  }

  /// What `text` says, as typed or in the official words for it; empty where it is something else.
  public Optional<E> in(String text, EverydayTerms terms) {
    if (count(VietnameseText.bareWords(text)) > longest + MOST_POLITE) {
      return Optional.empty();
    }
    return readings(text, terms).flatMap(words -> said(words).stream()).findFirst();
  }

  /// `text` as bare words: as typed, then with everyday words made official.
  static Stream<String> readings(String text, EverydayTerms terms) {
    return Stream.concat(
            Stream.of(text),
            Stream.of(text).map(typed -> String.join(" ", terms.officialSyllables(typed))))
        .map(VietnameseText::bareWords);
  }

  private static int count(String words) {
    return words.split(" ", -1).length;
  }

  /// What bare words say.
  Optional<E> said(String words) {
    return phrases.stream().filter(phrase -> phrase.isAllOf(words)).map(Phrase::said).findFirst();
  }

  /// Every phrase, for tests.
  List<String> phrases() {
    return phrases.stream().map(Phrase::words).toList();
  }
}
