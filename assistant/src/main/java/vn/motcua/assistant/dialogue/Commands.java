package vn.motcua.assistant.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.VietnameseText;

/// Recognises [Command]s. Only a message that is nothing else is one, so that nobody's name or
/// street is taken for an order.
final class Commands {

  private static final String POLITE =
      "(?:(?: (?:a|nhe|nha|nhen|di|em|anh|chi|ban|voi|giup|minh|toi|con|chau|cai|luon|roi|ha|oi))+)?";

  private final Map<String, Command> whole = new LinkedHashMap<>();
  private final Map<String, Command> leading = new LinkedHashMap<>();

  Commands() {
    for (var line : ResourceLines.of(Commands.class, "commands.tsv")) {
      var cells = line.split("\t", -1);
      var command = Command.valueOf(cells[0]);
      var table = command == Command.CHANGE ? leading : whole;
      Stream.of(cells[1].split("\\|"))
          .forEach(phrase -> table.put(VietnameseText.bareWords(phrase), command));
    }
  }

  /// What was said.
  ///
  /// @param command what to do
  /// @param rest the words after it, in small letters without marks; of [Command#CHANGE] only
  record Said(Command command, String rest) {}

  Optional<Said> in(String text, EverydayTerms terms) {
    return Stream.concat(Stream.of(text), official(text, terms))
        .map(VietnameseText::bareWords)
        .flatMap(words -> said(words).stream())
        .findFirst();
  }

  private static Stream<String> official(String text, EverydayTerms terms) {
    return Stream.of(String.join(" ", terms.officialSyllables(text)));
  }

  private Optional<Said> said(String words) {
    for (var phrase : whole.entrySet()) {
      if (words.matches("(?:da |vang |thoi |a |em |minh |toi )?" + phrase.getKey() + POLITE)) {
        return Optional.of(new Said(phrase.getValue(), ""));
      }
    }
    return leading.entrySet().stream()
        .filter(phrase -> words.startsWith(phrase.getKey() + " "))
        .map(phrase ->
            new Said(phrase.getValue(), words.substring(phrase.getKey().length()).strip()))
        .findFirst();
  }

  /// Every phrase, for tests.
  List<String> phrases() {
    return List.copyOf(whole.keySet());
  }
}
