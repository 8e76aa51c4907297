package vn.motcua.evaluation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.evaluation.ablation.AblationTask;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Checkout;
import vn.motcua.evaluation.bench.Options;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.bench.WrongUse;
import vn.motcua.evaluation.calibrate.CalibrateTask;
import vn.motcua.evaluation.form.FormsTask;
import vn.motcua.evaluation.gate.GateTask;
import vn.motcua.evaluation.gate.GateWriteTask;
import vn.motcua.evaluation.learn.LearnTask;
import vn.motcua.evaluation.learn.TuneTask;
import vn.motcua.evaluation.place.PlacesTask;
import vn.motcua.evaluation.prefill.FillSpeedTask;
import vn.motcua.evaluation.prefill.PrefillTask;
import vn.motcua.evaluation.print.PrintsTask;
import vn.motcua.evaluation.property.PropertiesTask;
import vn.motcua.evaluation.records.RecordsTask;
import vn.motcua.evaluation.regulation.RegulationsTask;
import vn.motcua.evaluation.requirement.RequirementsTask;
import vn.motcua.evaluation.rule.RulesPageTask;
import vn.motcua.evaluation.rule.RulesReadTask;
import vn.motcua.evaluation.safety.AttacksTask;
import vn.motcua.evaluation.safety.ModelTask;
import vn.motcua.evaluation.stream.StreamsTask;
import vn.motcua.evaluation.task.ArticleWeightsTask;
import vn.motcua.evaluation.task.ArticlesTask;
import vn.motcua.evaluation.task.ExplainTask;
import vn.motcua.evaluation.task.FiguresTask;
import vn.motcua.evaluation.task.LoadTask;
import vn.motcua.evaluation.task.OfficersTask;
import vn.motcua.evaluation.task.QuestionsTask;
import vn.motcua.evaluation.task.RetrievalTask;
import vn.motcua.evaluation.task.SpeedTask;
import vn.motcua.evaluation.task.TalksTask;
import vn.motcua.evaluation.timing.BenchTask;
import vn.motcua.evaluation.verdict.VerdictsTask;
import vn.motcua.evaluation.zalo.DuplicatesTask;
import vn.motcua.evaluation.zalo.ForgedTask;
import vn.motcua.evaluation.zalo.KillsTask;
import vn.motcua.evaluation.zalo.WebhookSpeedTask;

/// How good the assistant is, as a command-line program.
///
/// Each task asks questions, of the assistant in this process or of a running server, and says
/// what came of it. A number never comes without the number of cases behind it, and a rate or a
/// mean never without its 95 % interval: with a hundred questions, a point more or less is chance.
///
/// Exit status: 0 if all that was checked holds, 1 if something does not, 2 for wrong use.
public final class Evaluation {

  private static final List<Task> TASKS =
      List.of(
          new QuestionsTask(),
          new GateTask(),
          new GateWriteTask(),
          new FiguresTask(),
          new SpeedTask(),
          new BenchTask(),
          new LoadTask(),
          new RetrievalTask(),
          new AblationTask(),
          new ArticlesTask(),
          new ArticleWeightsTask(),
          new OfficersTask(),
          new TalksTask(),
          new LearnTask(),
          new TuneTask(),
          new ExplainTask(),
          new CalibrateTask(),
          new RequirementsTask(),
          new FormsTask(),
          new PlacesTask(),
          new VerdictsTask(),
          new PrefillTask(),
          new FillSpeedTask(),
          new PropertiesTask(),
          new RulesReadTask(),
          new RulesPageTask(),
          new PrintsTask(),
          new RecordsTask(),
          new RegulationsTask(),
          new KillsTask(),
          new DuplicatesTask(),
          new WebhookSpeedTask(),
          new ForgedTask(),
          new ModelTask(),
          new AttacksTask(),
          new StreamsTask());

  private final Checkout checkout;
  private final PrintStream terminal;

  Evaluation(Checkout checkout, PrintStream terminal) {
    this.checkout = checkout;
    this.terminal = terminal;
  }

  public static void main(String... arguments) {
    var out = new FileOutputStream(FileDescriptor.out);
    var terminal = new PrintStream(out, true, StandardCharsets.UTF_8);
    System.exit(new Evaluation(Checkout.find(), terminal).run(arguments));
  }

  /// Runs the tasks named, in order.
  ///
  /// @return the exit status
  int run(String... arguments) {
    if (arguments.length == 0 || List.of(arguments).contains("--help")) {
      terminal.println(help());
      return arguments.length == 0 ? 2 : 0;
    }
    try (var bench = new Bench(Options.of(arguments), checkout, terminal)) {
      boolean holds = true;
      for (var task : tasks(bench.options())) {
        holds &= task.run(bench);
      }
      return holds ? 0 : 1;
    } catch (WrongUse e) {
      terminal.println(e.getMessage());
      return 2;
    }
  }

  /// The tasks named; the words after `explain` are its question.
  private static List<Task> tasks(Options options) {
    if (options.words().isEmpty()) {
      throw new WrongUse("No task named. See --help");
    }
    if (options.words().getFirst().equals("explain")) {
      return List.of(task("explain"));
    }
    return options.words().stream().map(Evaluation::task).toList();
  }

  private static Task task(String name) {
    return TASKS.stream()
        .filter(task -> task.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new WrongUse("Unknown task '%s'. See --help".formatted(name)));
  }

  private static String help() {
    var tasks =
        TASKS.stream()
            .map(task -> "  %-18s %s%n".formatted(task.name(), task.summary()))
            .collect(Collectors.joining());
    return """
    java -jar motcua-evaluation.jar TASK… [OPTION…]

    Tasks
    %s
    Options
      --data-dir DIR  knowledge to open; a new folder is filled with a full import first.
                      Without it, a full import into a temporary folder;
                      verdicts, verdict-properties: the embedded knowledge
      --against URL   ask a running server instead, http://localhost:8080
      --shared DIR    material from outside: pages to import, sets of questions;
                      default: shared, beside the checkout
      --out DIR       where reports go; default: evaluation/reports
      --as-of DATE    the day asked about; default: today
      --questions F   calibrate: a set of questions; default: our own ones
      --labels F      requirements: labelled rows; default: our own ones
      --count N       attacks: so many of the trials, drawn by chance; model: questions; streams: at
                      once; default: all, all, 500
      --rounds N      model: what lies, lies anew in each; default: 1
      --model-url U   model: ask this OpenAI-compatible endpoint instead of the played models
      --model-name M  its model
      --model-key-file F  a file with its key, if it needs one
      --judge-url U   model: an endpoint whose model judges what the other wrote, after it was judged
                      itself by data/safety/judge-labels.yaml; with --judge-name M
      --rate N        load: requests a second, default 50
      --seconds N     load: for how long, default 30
      --failures N    retrieval: show N failures of each set with what speaks for what was found;
                      requirements: show N rows that were read wrong; places: N that were not right;
                      verdicts: show N cases that were judged wrong, harmful ones first;
                      prefill: show N messages that were read wrong, of the half dev
      --kills N       zalo-kills, zalo-duplicates: so many
      --seed N        zalo-…: of the chance
      --server CP     zalo-…: class path of the server; default: the packaged program
    """
        .formatted(tasks);
  }
}
