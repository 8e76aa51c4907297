package vn.motcua.assistant.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.VietnameseText;

/// Recognises [Command]s: whole messages, and [Command#CHANGE] with what it is about behind it.
final class Commands {

  private final WholeMessage<Command> whole;
  private final Map<String, Command> leading = new LinkedHashMap<>();

  Commands() {
    var tables =
        ResourceLines.of(Commands.class, "commands.tsv").stream()
            .collect(Collectors.partitioningBy(line -> line.startsWith(Command.CHANGE + "\t")));
    whole = new WholeMessage<>(tables.getOrDefault(false, List.of()), Command.class);
    tables.getOrDefault(true, List.of()).stream()
        .flatMap(line -> Stream.of(line.split("\t", -1)[1].split("\\|")))
        .forEach(phrase -> leading.put(VietnameseText.bareWords(phrase), Command.CHANGE));
  }

  /// What was said.
  ///
  /// @param command what to do
  /// @param rest the words after it, in small letters without marks; of [Command#CHANGE] only
  record Said(Command command, String rest) {}

  Optional<Said> in(String text, EverydayTerms terms) {
    return WholeMessage.readings(text, terms).flatMap(words -> said(words).stream()).findFirst();
  }

  private Optional<Said> said(String words) {
    return whole
        .said(words)
        .map(command -> new Said(command, ""))
        .or(() ->
            leading.entrySet().stream()
                .filter(phrase -> words.startsWith(phrase.getKey() + " "))
                .map(phrase ->
                    new Said(phrase.getValue(), words.substring(phrase.getKey().length()).strip()))
                .findFirst());
  }

  /// Every phrase, for tests.
  List<String> phrases() {
    return whole.phrases();
  }
}
