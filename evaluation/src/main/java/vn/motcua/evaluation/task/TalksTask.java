package vn.motcua.evaluation.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.evaluation.answer.Answerer;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.measure.Rate;

/// Holds conversations, each reply being part of what the next turn leans on: how often does a turn
/// stay with the procedure spoken of where it should, and follow to another one where it should?
public final class TalksTask implements Task {

  private static final String FILE = "talks/talks.tsv";

  private enum Kind {
    OPENS,
    STAYS,
    TURNS
  }

  /// @param codes procedures of which any is right
  private record Said(Kind kind, List<String> codes, String words) {}

  private record Heard(Said said, Reply reply) {

    boolean isRight() {
      return reply.status() != Reply.Status.CLARIFY
          && reply.status() != Reply.Status.DECLINED
          && reply.procedures().stream()
              .limit(1)
              .anyMatch(found -> said.codes().contains(found.code()));
    }

    @Override
    public String toString() {
      var best = reply.procedures().stream().map(p -> p.code() + " " + p.name()).findFirst();
      return "%s '%s': %s %s".formatted(said.kind(), said.words(), reply.status(), best.orElse(""));
    }
  }

  @Override
  public String name() {
    return "talks";
  }

  @Override
  public String summary() {
    return "holds conversations: how often turns stay with their procedure, and follow to others";
  }

  @Override
  public boolean run(Bench bench) {
    var heard = talks(bench).stream().flatMap(talk -> held(bench, talk).stream()).toList();
    heard.stream().filter(one -> !one.isRight()).forEach(one -> bench.say("  not " + one));
    for (var kind : Kind.values()) {
      var some = heard.stream().filter(one -> one.said().kind() == kind).toList();
      var rate = Rate.of(some, Heard::isRight);
      bench.say("%-6s n=%d  %.3f %s".formatted(kind, some.size(), rate.value(), rate.interval()));
    }
    bench.sayWithdrawn();
    return true;
  }

  private static List<Heard> held(Bench bench, List<Said> talk) {
    var heard = new ArrayList<Heard>();
    var history = new ArrayList<Turn>();
    for (var said : talk) {
      var reply = reply(bench.answerer(), bench, said.words(), history);
      heard.add(new Heard(said, reply));
      history.add(new Turn(Turn.Role.USER, said.words()));
      history.add(new Turn(Turn.Role.ASSISTANT, reply.text(), reply.id()));
    }
    return heard;
  }

  private static Reply reply(Answerer answerer, Bench bench, String words, List<Turn> history) {
    return answerer.ask(
        new Question(words, history, Audience.CITIZEN, Language.VI, null, bench.asOf()));
  }

  /// The conversations in the file, each begun by a turn that opens it.
  private static List<List<Said>> talks(Bench bench) {
    var talks = new ArrayList<List<Said>>();
    for (var line : lines(bench)) {
      var said = said(line);
      if (said.kind() == Kind.OPENS) {
        talks.add(new ArrayList<>());
      }
      talks.getLast().add(said);
    }
    return talks;
  }

  private static Said said(String line) {
    var parts = line.split("\t", 3);
    return new Said(
        Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), List.of(parts[1].split(",")), parts[2]);
  }

  private static List<String> lines(Bench bench) {
    try (var lines = Files.lines(bench.checkout().data().resolve(FILE))) {
      return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
