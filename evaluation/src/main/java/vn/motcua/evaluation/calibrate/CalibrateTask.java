package vn.motcua.evaluation.calibrate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.assistant.Trace;
import vn.motcua.assistant.calibration.Calibration;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.measure.Rate;
import vn.motcua.evaluation.question.Case;
import vn.motcua.evaluation.question.QuestionFile;
import vn.motcua.evaluation.question.QuestionSet;
import vn.motcua.knowledge.search.Hit;

/// Sets floor, sure, certain and margin from questions whose answers are known, and writes them as
/// the assistant reads them, with a header that names this run.
public final class CalibrateTask implements Task {

  private static final String FILE = "calibration.properties";

  @Override
  public String name() {
    return "calibrate";
  }

  @Override
  public String summary() {
    return "sets the lines of the decider from --questions; writes " + FILE;
  }

  @Override
  public boolean run(Bench bench) {
    var sets =
        bench
            .options()
            .questions()
            .map(path -> List.of(QuestionFile.of(path)))
            .orElseGet(() -> QuestionFile.calibrating(bench.checkout().data()))
            .stream()
            .map(QuestionFile::read)
            .toList();
    var seen =
        sets.stream()
            .flatMap(set -> set.cases().stream())
            .flatMap(asked -> observe(asked, bench).stream())
            .toList();
    var lines = new Fitting(seen, Calibration.shipped()).lines();
    bench.say("Outside the catalogue, declined: " + below(lines.floor(), seen, true));
    bench.say("Inside, refused: " + below(lines.floor(), seen, false));
    var text = header(bench, sets, seen) + body(lines);
    bench.say(text);
    write(bench, text);
    return true;
  }

  private static String below(double line, List<Observation> seen, boolean outside) {
    var those = seen.stream().filter(o -> o.outside() == outside).toList();
    var rate = Rate.of(those, o -> o.score() < line);
    return "%d of %d".formatted(rate.hits(), rate.cases());
  }

  /// What was found, where a line decides what becomes of it.
  private static Optional<Observation> observe(Case asked, Bench bench) {
    var trace = bench.local().trace(asked.question(bench.asOf()));
    var outside = asked.expectation().isRefusal();
    if (!isDecidedByLines(trace) || (!outside && asked.codes().isEmpty())) {
      return Optional.empty();
    }
    var hits = trace.retrieval().hits();
    var lead = hits.size() < 2 ? 1 : hits.getFirst().score() - hits.get(1).score();
    var right = hits.stream().limit(1).map(Hit::code).anyMatch(asked.codes()::contains);
    return Optional.of(
        new Observation(
            outside,
            hits.getFirst().score(),
            hits.getFirst().closeness(),
            lead,
            right && !outside));
  }

  /// Fixed words, matters known to be missing, whole events and several matters have other grounds.
  private static boolean isDecidedByLines(Trace trace) {
    return !trace.understanding().has(Cue.MEANING)
        && !trace.understanding().subject().vague()
        && !trace.retrieval().hits().isEmpty()
        && switch (trace.decision()) {
          case Decision.Guide _,
              Decision.Event _,
              Decision.Several _,
              Decision.Known _,
              Decision.WhichKnown _,
              Decision.Changed _ ->
              false;
          case Decision.NotFound nothing -> nothing.gap().isEmpty();
          default -> true;
        };
  }

  private static String header(Bench bench, List<QuestionSet> sets, List<Observation> seen) {
    var names =
        sets.stream()
            .map(set ->
                "%s (n = %d, sha256 %s)"
                    .formatted(set.name(), set.cases().size(), set.checksum().substring(0, 12)))
            .collect(Collectors.joining(", "));
    return """
    # What scores mean (Calibration says what each line is).
    # Set by: evaluation calibrate, %s, %s
    # on %s; %d questions bear on the lines
    """
        .formatted(bench.asOf(), bench.answeredBy(), names, seen.size());
  }

  private static String body(Calibration lines) {
    var rows = new ArrayList<String>();
    rows.add(row("floor", lines.floor()));
    rows.add(row("sure", lines.sure()));
    rows.add(row("near", lines.near()));
    rows.add(row("certain", lines.certain()));
    rows.add(row("margin", lines.margin()));
    rows.add("# Kept as they were: too few questions bear on them.");
    rows.add(row("meant", lines.meant()));
    rows.add(row("event", lines.event()));
    rows.add(row("eventLead", lines.eventLead()));
    rows.add(row("second", lines.second()));
    return String.join("\n", rows) + "\n";
  }

  private static String row(String name, double line) {
    return String.format(Locale.ROOT, "%s = %s", name, line);
  }

  private static void write(Bench bench, String text) {
    try {
      Files.createDirectories(bench.out());
      Files.writeString(bench.out().resolve(FILE), text);
      bench.say(
          "Written to %s; it belongs into assistant, beside Calibration"
              .formatted(bench.out().resolve(FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
