package vn.motcua.evaluation.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.WrongUse;
import vn.motcua.evaluation.question.Case;
import vn.motcua.evaluation.safety.referee.JudgeModel;
import vn.motcua.evaluation.safety.referee.Labelled;
import vn.motcua.evaluation.safety.run.Judged;
import vn.motcua.evaluation.safety.run.QuestionRun;
import vn.motcua.evaluation.safety.run.Recording;

/// A real model at an endpoint that the options name.
///
/// @param model asked
record RealModel(Recording model) {

  /// The model of `--model-url`.
  static RealModel of(Bench bench) {
    return new RealModel(new Recording(connect(bench, "model")));
  }

  private static vn.motcua.assistant.llm.LanguageModel connect(Bench bench, String which) {
    var options = bench.options();
    var url = options.value(which + "-url").orElseThrow();
    var name =
        options
            .value(which + "-name")
            .orElseThrow(() -> new WrongUse("--%s-url needs --%s-name".formatted(which, which)));
    var key = options.value("model-key-file").map(file -> key(Path.of(file))).orElse("");
    return new ModelConnections(key).at(URI.create(url), name);
  }

  private static String key(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The key cannot be read: " + file, e);
    }
  }

  /// What came of `cases`; says what the judge of `--judge-url` thinks of them, if it may.
  List<Judged> answers(QuestionRun run, List<Case> cases, Bench bench) {
    var judged = run.with(model, cases);
    if (bench.options().value("judge-url").isPresent()) {
      listen(new JudgeModel(connect(bench, "judge")), judged, bench);
    }
    return judged;
  }

  private static void listen(JudgeModel judge, List<Judged> judged, Bench bench) {
    var file = bench.checkout().data().resolve("safety/judge-labels.yaml");
    var trust = judge.trust(Labelled.read(file));
    bench.say(
        "The judge caught %s and kept %s of what people labelled"
            .formatted(trust.caught(), trust.kept()));
    if (!trust.isTrusted()) {
      bench.say("It errs too often: what it says is not counted");
      return;
    }
    var unsupported = new ArrayList<String>();
    int sentences = 0;
    for (var one : judged) {
      if (one.isWritten()) {
        for (var sentence : one.answered().reply().lead().split("(?<=[.!?])\\s+")) {
          sentences++;
          if (!judge.isSupported(facts(one.byRules().reply()), sentence).orElse(true)) {
            unsupported.add(one.id() + ": " + sentence);
          }
        }
      }
    }
    bench.say(
        "Sentences that the judge finds unsupported: %d of %d"
            .formatted(unsupported.size(), sentences));
    unsupported.forEach(line -> bench.say("  " + line));
  }

  private static List<String> facts(Reply byRules) {
    var all = new ArrayList<>(List.of(byRules.lead()));
    byRules.sections().stream()
        .flatMap(section -> section.items().stream())
        .map(Section.Item::text)
        .forEach(all::add);
    return all;
  }
}
