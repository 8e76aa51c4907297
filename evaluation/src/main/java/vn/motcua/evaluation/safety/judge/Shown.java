package vn.motcua.evaluation.safety.judge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Reply;

/// What people read in a reply, and what stands behind it.
public final class Shown {

  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[.!?…])\\s+(?=[^a-z\\d])|(?<=[\\p{L})][.!?…])\\s+(?=\\d)|\\n+");

  private Shown() {}

  /// Everything in `reply` that people read.
  public static String all(Reply reply) {
    return String.join("\n", parts(reply));
  }

  /// The statements of a reply: its sentences, and each thing that is said as one, an item also
  /// below its title. The whole text is none, as everything in it would belong together.
  static List<String> statements(Reply reply) {
    var all = new ArrayList<>(rest(reply));
    reply.citations().forEach(citation -> all.add(words(citation)));
    var single = new ArrayList<>(all);
    reply
        .sections()
        .forEach(section ->
            section.items().forEach(item -> single.add(section.title() + ": " + item.text())));
    all.addAll(List.of(reply.lead(), reply.text()));
    all.forEach(part -> single.addAll(sentences(part)));
    return single;
  }

  /// The sentences of `words`.
  static List<String> sentences(String words) {
    return SENTENCE.splitAsStream(words).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /// Everything that gives a right to say something: what is shown, and what is cited.
  static String backing(Reply reply) {
    var all = new ArrayList<>(parts(reply));
    reply.citations().forEach(citation -> all.add(words(citation)));
    return String.join("\n", all);
  }

  /// The citations of a reply alone, with the names and codes that it lists and its date.
  static String cited(Reply reply) {
    var all = new ArrayList<String>();
    reply.citations().forEach(citation -> all.add(words(citation)));
    reply.procedures().forEach(found -> all.add(found.code() + " " + found.name()));
    all.add(reply.knowledge().asOf().toString());
    return String.join("\n", all);
  }

  /// Small letters, one blank between words, no mark-up.
  public static String normal(String words) {
    return marked(words).replaceAll("[*]", "").replaceAll("\\s+", " ").strip();
  }

  /// The same with the stars of bold words.
  static String marked(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String words(Citation cited) {
    return Stream.of(
            cited.source(),
            cited.locator(),
            cited.quote(),
            cited.url(),
            cited.effectiveFrom(),
            cited.effectiveTo())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .reduce((one, other) -> one + " · " + other)
        .orElse("");
  }

  /// What rules write in every reply: all but the opening and the whole.
  static String byRules(Reply reply) {
    return String.join("\n", rest(reply)) + "\n";
  }

  private static List<String> parts(Reply reply) {
    var all = new ArrayList<String>();
    all.add(reply.lead());
    all.add(reply.text());
    all.addAll(rest(reply));
    return all;
  }

  private static List<String> rest(Reply reply) {
    var all = new ArrayList<String>();
    reply
        .sections()
        .forEach(section -> {
          all.add(section.title());
          section.items().forEach(item -> all.add(item.text()));
        });
    reply
        .verdicts()
        .forEach(verdict -> {
          all.add(verdict.told());
          all.addAll(verdict.depends());
          all.addAll(verdict.alternatives());
          all.addAll(verdict.whatToDo());
          all.addAll(verdict.warnings());
        });
    reply
        .questions()
        .forEach(question -> {
          all.add(question.text());
          all.addAll(question.choices());
        });
    reply.actions().forEach(action -> all.add(action.label() + " " + action.value()));
    all.addAll(reply.warnings());
    return all;
  }
}
