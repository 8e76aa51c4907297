package vn.motcua.evaluation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.Assistant;
import vn.motcua.assistant.Sources;
import vn.motcua.assistant.Trace;
import vn.motcua.assistant.compose.page.Localities;
import vn.motcua.assistant.conversation.Progress;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.llm.LanguageModel;
import vn.motcua.assistant.llm.ask.Model;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.evaluation.answer.Answerer;
import vn.motcua.knowledge.ImportOptions;
import vn.motcua.knowledge.Ingestion;
import vn.motcua.knowledge.calendar.ReceiptRules;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.rule.RuleStanding;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Judgement;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.regulation.LiveRegulations;
import vn.motcua.knowledge.search.regulation.Regulations;

/// The assistant in this process.
public final class Local implements Answerer, AutoCloseable {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final LiveCatalogue catalogue;
  private final LiveRegulations regulations;
  private final Verdicts verdicts;
  private final Sources sources;
  private final Assistant assistant;
  private final Map<LanguageModel, Assistant> helped = new ConcurrentHashMap<>();
  private Duration modelLimit = Duration.ofSeconds(8);
  private final List<String> withdrawn = Collections.synchronizedList(new ArrayList<>());

  private Local(
      LiveCatalogue catalogue,
      LiveRegulations regulations,
      Localities localities,
      Deadlines deadlines) {
    this.catalogue = catalogue;
    this.regulations = regulations;
    var evidence = EvidenceTypes.embedded();
    this.verdicts =
        new Verdicts(catalogue, evidence, Rules.embedded(evidence), () -> RuleStanding.OPEN);
    this.sources =
        new Sources(catalogue, regulations, verdicts, Forms.embedded(), localities, deadlines);
    this.assistant = new Assistant(sources, withdrawn::addAll);
  }

  /// Opens the knowledge in `dataDir`; the embedded knowledge where there is none.
  public static Local open(Path dataDir, LocalDate asOf) {
    var ingestion = ingestion(dataDir, asOf);
    return new Local(
        ingestion.open(),
        ingestion.openRegulations(),
        new Localities(ingestion.openPlaces()::now, ingestion.openLocal()::now, ""),
        new Deadlines(ingestion.openCalendar()::now, ReceiptRules.embedded()));
  }

  /// The knowledge in `dataDir` alone, ranked by `judgement`.
  public static LiveCatalogue catalogue(Path dataDir, LocalDate asOf, Judgement judgement) {
    return ingestion(dataDir, asOf).open(judgement);
  }

  /// Imports the records in `folder`, a folder or a file.
  ///
  /// @return how long it took
  public static Duration importAll(
      Path dataDir, Path folder, LocalDate asOf, Consumer<String> progress) {
    long start = System.nanoTime();
    var report = ingestion(dataDir, asOf).read(List.of(folder), ImportOptions.DETECT, progress);
    progress.accept("%s taken, %d refused".formatted(report.taken(), report.refusals().size()));
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static Ingestion ingestion(Path dataDir, LocalDate asOf) {
    var noon = asOf.atTime(LocalTime.NOON).atZone(VIETNAM).toInstant();
    return new Ingestion(dataDir, Clock.fixed(noon, VIETNAM));
  }

  /// The knowledge that it answers from.
  public Catalogue catalogue() {
    return catalogue;
  }

  /// The law texts that it answers from.
  public Regulations regulations() {
    return regulations;
  }

  /// The codes of the procedures that are known.
  public List<String> codes() {
    return catalogue.codes();
  }

  /// What the assistant's own check took out of its replies so far; each is a defect of ours.
  public List<String> withdrawn() {
    synchronized (withdrawn) {
      return List.copyOf(withdrawn);
    }
  }

  /// What is said of papers.
  public Verdicts verdicts() {
    return verdicts;
  }

  /// What each step makes of `question`.
  public Trace trace(Question question) {
    return assistant.trace(question);
  }

  @Override
  public Reply ask(Question question) {
    return assistant.reply(question);
  }

  /// The reply, with a language model where one is given, which may take [#modelLimit].
  public Reply ask(Question question, Progress progress, @Nullable LanguageModel model) {
    var answers = model == null ? assistant : helped.computeIfAbsent(model, this::helpedBy);
    return answers.reply(question, progress);
  }

  private Assistant helpedBy(LanguageModel model) {
    return new Assistant(sources, new Model(model, modelLimit), withdrawn::addAll);
  }

  /// How long a language model may take for one answer.
  public Duration modelLimit() {
    return modelLimit;
  }

  /// Lets language models take so long for one answer from now on.
  public void limitModels(Duration limit) {
    modelLimit = limit;
    helped.clear();
  }

  @Override
  public void close() {
    catalogue.close();
    regulations.close();
  }

  /// A new folder that is deleted when the program ends.
  public static Path temporaryFolder() {
    try {
      var folder = Files.createTempDirectory("motcua-evaluation-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("No temporary folder", e);
    }
  }

  private static void delete(Path folder) {
    try (var all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      System.err.println("Left behind: " + folder);
    }
  }
}
