package vn.motcua.evaluation.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.evaluation.answer.Answerer;
import vn.motcua.evaluation.answer.Server;
import vn.motcua.evaluation.question.Case;
import vn.motcua.evaluation.question.QuestionFile;
import vn.motcua.knowledge.search.Generations;

/// What every task works with. Knowledge is built when a task first needs it, and once.
public final class Bench implements AutoCloseable {

  private static final int SHOWN = 20;

  private final Options options;
  private final Checkout checkout;
  private final PrintStream terminal;
  private @Nullable Local local;
  private @Nullable Path dataDir;

  public Bench(Options options, Checkout checkout, PrintStream terminal) {
    this.options = options;
    this.checkout = checkout;
    this.terminal = terminal;
  }

  public Options options() {
    return options;
  }

  public Checkout checkout() {
    return checkout;
  }

  /// The day asked about.
  public LocalDate asOf() {
    return options.asOf();
  }

  /// Tells the person at the terminal.
  public void say(String line) {
    terminal.println(line);
  }

  /// The server given with `--against`, else the assistant in this process.
  public Answerer answerer() {
    return options.against().<Answerer>map(Server::at).orElseGet(this::local);
  }

  /// The assistant in this process with the knowledge of the data directory.
  public Local local() {
    var opened = local;
    if (opened == null) {
      opened = Local.open(dataDir(), asOf());
      local = opened;
      say("Knowledge: " + opened.catalogue().edition());
    }
    return opened;
  }

  /// The assistant with the knowledge of the data directory that was named; with the embedded
  /// knowledge alone where none was. The caller closes it.
  public Local localOrEmbedded() {
    var folder = options.dataDir().isPresent() ? dataDir() : Local.temporaryFolder();
    return Local.open(folder, asOf());
  }

  /// The data directory; a full import is built into it if it is new and there is one to build.
  public Path dataDir() {
    var folder = dataDir;
    if (folder == null) {
      folder = options.dataDir().orElseGet(Local::temporaryFolder);
      dataDir = folder;
      fill(folder);
    }
    return folder;
  }

  private void fill(Path folder) {
    var hasKnowledge = options.dataDir().isPresent() && Files.isDirectory(folder);
    if (!hasKnowledge && Files.isDirectory(procedures())) {
      var took = Local.importAll(folder, procedures(), asOf(), this::say);
      say("Import of all pages: %.2f s".formatted(took.toNanos() / 1e9));
    } else if (!hasKnowledge) {
      say("Nothing to import at %s: the embedded knowledge answers".formatted(procedures()));
    }
  }

  /// The folder of the index of procedures that [#local] answers from.
  public Path index() {
    local();
    return new Generations(dataDir()).current().orElseThrow();
  }

  /// The official pages to import.
  public Path procedures() {
    return shared().resolve("data/procedures");
  }

  /// The folder of the index of law texts; they are imported first where the data directory has
  /// none.
  public Path lawTexts() {
    var folder = options.dataDir().orElseGet(Local::temporaryFolder);
    var texts = new Generations(folder, "regulations");
    if (texts.current().isEmpty()) {
      var file = shared().resolve("data/regulations/articles.jsonl.gz");
      if (!Files.isRegularFile(file)) {
        throw new WrongUse("No law texts in %s, and none to import at %s".formatted(folder, file));
      }
      var took = Local.importAll(folder, file, asOf(), this::say);
      say("Import of law texts: %.1f s".formatted(took.toNanos() / 1e9));
    }
    return texts.current().orElseThrow();
  }

  /// Where material from outside lies.
  public Path shared() {
    return options.shared().orElseGet(checkout::shared);
  }

  /// Where reports go.
  public Path out() {
    return options.out().orElseGet(() -> checkout.root().resolve("evaluation/reports"));
  }

  /// Our own questions and the sets of others that are there; says which are not.
  public List<QuestionFile> questionFiles() {
    var files = new ArrayList<>(List.of(QuestionFile.own(checkout.data())));
    for (var file : QuestionFile.shared(shared())) {
      if (file.isThere()) {
        files.add(file);
      } else {
        say("Skipped, not there: " + file.path());
      }
    }
    return files;
  }

  /// The questions of all sets that are there, set by set, those asked after others included.
  public List<Case> questions() {
    return questionFiles().stream().flatMap(file -> file.read().cases().stream()).toList();
  }

  /// Says what the assistant in this process withdrew from its replies, as far as it was one.
  public void sayWithdrawn() {
    Optional.ofNullable(local)
        .map(Local::withdrawn)
        .ifPresent(all -> {
          say("Statements withdrawn by the assistant's own check: " + all.size());
          all.stream().distinct().limit(SHOWN).forEach(fault -> say("  " + fault));
        });
  }

  /// What answers, for reports.
  public String answeredBy() {
    return options
        .against()
        .map(address -> "server " + address)
        .or(() -> Optional.ofNullable(local).map(l -> l.catalogue().edition().toString()))
        .orElse("");
  }

  @Override
  public void close() {
    var opened = local;
    if (opened != null) {
      opened.close();
    }
  }
}
