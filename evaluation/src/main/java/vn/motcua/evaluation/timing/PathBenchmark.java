package vn.motcua.evaluation.timing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.evaluation.baseline.PlainSearch;
import vn.motcua.evaluation.bench.Checkout;
import vn.motcua.evaluation.bench.Local;
import vn.motcua.evaluation.question.QuestionFile;
import vn.motcua.evaluation.retrieval.Topic;
import vn.motcua.evaluation.retrieval.TopicSet;
import vn.motcua.evaluation.retrieval.Typing;
import vn.motcua.knowledge.language.Vernacular;
import vn.motcua.knowledge.matching.Matcher;
import vn.motcua.knowledge.search.Generations;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.Query;

/// The steps from a question to a reply. Each benchmark goes through the same questions in the same
/// order, one a call, in a process of its own.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 4)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the set-up
public class PathBenchmark {

  private static final int HITS = 10;

  /// The fields of the index that hold everything a record says, with its marks and without.
  private static final String TEXT = "text";

  private static final String TEXT_FOLDED = "textFolded";

  /// The data directory.
  @Param("data")
  public String dataDir;

  /// The top folder of the checkout.
  @Param(".")
  public String checkout;

  /// The day asked about.
  @Param("2026-11-21")
  public String asOf;

  /// How the questions are typed.
  @Param({"AS_WRITTEN", "UNACCENTED"})
  public Typing typing;

  private final Vernacular vernacular = Vernacular.shipped();
  private final Matcher matcher = Matcher.shipped();
  private List<String> texts;
  private Local local;
  private PlainSearch plain;
  private int next;

  /// Opens the index and reads our held-out questions.
  @Setup
  public void open() {
    var folder = Path.of(dataDir);
    local = Local.open(folder, LocalDate.parse(asOf));
    plain =
        PlainSearch.in(
            new Generations(folder).current().orElseThrow(),
            typing == Typing.UNACCENTED ? TEXT_FOLDED : TEXT);
    var questions = QuestionFile.heldOut(new Checkout(Path.of(checkout)).data()).read();
    texts = TopicSet.of(questions).typed(typing).topics().stream().map(Topic::text).toList();
  }

  /// Closes the index.
  @TearDown
  public void close() {
    plain.close();
    local.close();
  }

  private String next() {
    next = (next + 1) % texts.size();
    return texts.get(next);
  }

  /// A bare BM25 query on the same index: Lucene's own tokens, one field, ten documents. Questions
  /// without marks go to the field without marks, or they would find hardly anything.
  @Benchmark
  public List<Integer> bareQuery() {
    return plain.documents(next(), HITS);
  }

  /// All that the search does with the words of a question before it looks into the index: it is
  /// read, everyday terms are replaced, filler is left out, and the matcher places it.
  @Benchmark
  public Object analysis() {
    var text = next();
    var rest = vernacular.filler().without(vernacular.terms().officialSyllables(text));
    return List.of(rest, matcher.point(text));
  }

  /// The search for procedures.
  @Benchmark
  public List<Hit> search() {
    return local.catalogue().search(Query.of(next(), HITS));
  }

  /// A whole reply, without the network.
  @Benchmark
  public Reply reply() {
    return local.ask(Question.of(next(), LocalDate.parse(asOf)));
  }
}
