package vn.motcua.knowledge.embedded;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.accent.AccentRestoration;
import vn.motcua.knowledge.language.accent.AccentRestoration.Restored;
import vn.motcua.knowledge.language.accent.SyllableCounts;
import vn.motcua.knowledge.language.accent.SyllableModel;
import vn.motcua.knowledge.language.letter.Marks;
import vn.motcua.knowledge.procedure.Procedure;

/// Writes the model of syllables from the embedded knowledge: `AccentProgram OUT`. Without `OUT` it
/// measures how well marks are restored: on the wordings of every tenth procedure, by a model made
/// without them.
public final class AccentProgram {

  private static final int HELD_OUT = 10;

  /// People write more like the wordings than like the names; set by measuring.
  private static final int WORDING = 3;

  private static final int TEXT = 1;
  private static final int EVERYDAY = 3;

  private AccentProgram() {}

  /// @param args the file to write, or nothing
  /// @throws IOException if the file cannot be written
  public static void main(String[] args) throws IOException {
    var knowledge = new EmbeddedKnowledge();
    if (args.length == 0) {
      measure(knowledge);
      return;
    }
    try (var out = Files.newOutputStream(Path.of(args[0]))) {
      write(knowledge, knowledge.wordedCodes(), out);
    }
  }

  private static void write(EmbeddedKnowledge knowledge, List<String> worded, OutputStream out)
      throws IOException {
    var counts = new SyllableCounts();
    texts(knowledge).forEach(text -> addSentences(counts, text, TEXT));
    everyday().forEach(text -> addSentences(counts, text, EVERYDAY));
    worded.stream()
        .flatMap(code -> knowledge.wordings(code).stream())
        .forEach(wording -> addSentences(counts, wording, WORDING));
    counts.write(out);
  }

  private static void addSentences(SyllableCounts counts, String text, int times) {
    for (var sentence : text.split("[.;:!?()\\n]+\\s")) {
      if (!Marks.fold(sentence).equals(sentence)) {
        counts.add(sentence, times);
      }
    }
  }

  private static Stream<String> everyday() {
    return Stream.of(
            ResourceLines.of(AccentRestoration.class, "everyday.txt").stream(),
            ResourceLines.of(EverydayTerms.class, "filler.txt").stream(),
            ResourceLines.of(EverydayTerms.class, "terms.tsv").stream()
                .flatMap(row -> Stream.of(row.split("[\t|]"))))
        .flatMap(lines -> lines);
  }

  /// Each different text once: many papers stand in a thousand procedures.
  private static Set<String> texts(EmbeddedKnowledge knowledge) {
    var texts = new LinkedHashSet<String>();
    Stream.of(knowledge.directory(), knowledge.written())
        .flatMap(procedures -> procedures.values().stream())
        .flatMap(AccentProgram::texts)
        .forEach(texts::add);
    return texts;
  }

  private static Stream<String> texts(Procedure procedure) {
    return Stream.of(
            Stream.of(procedure.name(), procedure.heading().field()),
            Stream.of(procedure.authority().decides(), procedure.authority().handles()),
            procedure.evidence().stream().map(row -> row.label()),
            procedure.evidence().stream().map(row -> row.group()),
            procedure.evidence().stream().map(row -> row.text()),
            procedure.statements().stream().map(statement -> statement.text()),
            procedure.outputs().stream().map(output -> output.name()),
            procedure.forms().stream().map(form -> form.name()),
            procedure.channels().stream().map(channel -> channel.text()))
        .flatMap(part -> part);
  }

  private static void measure(EmbeddedKnowledge knowledge) throws IOException {
    var codes = knowledge.wordedCodes();
    var held = codes.stream().filter(code -> codes.indexOf(code) % HELD_OUT == 0).toList();
    var rest = codes.stream().filter(code -> !held.contains(code)).toList();
    var out = new ByteArrayOutputStream();
    write(knowledge, rest, out);
    var model = SyllableModel.read(new ByteArrayInputStream(out.toByteArray()));
    var restoration = new AccentRestoration(model);
    var wordings = held.stream().flatMap(code -> knowledge.wordings(code).stream()).toList();
    System.out.printf("model of %,d bytes, %,d wordings held out%n", out.size(), wordings.size());
    for (var share : List.of(1.0, 0.5, 0.1, 0.0)) {
      new Trial(restoration, share).run(wordings);
    }
  }

  /// Restores text of which marks were taken off.
  private static final class Trial {
    private final AccentRestoration restoration;
    private final double share;
    private final java.util.Random random = new java.util.Random(1);
    private int syllables;
    private int right;
    private int sure;
    private int sureRight;
    private int whole;
    private long nanos;

    Trial(AccentRestoration restoration, double share) {
      this.restoration = restoration;
      this.share = share;
    }

    void run(List<String> wordings) {
      wordings.forEach(this::run);
      System.out.printf(
          "%.0f %% of the marks left out: syllables %.4f, sentences %.4f,"
              + " sure of %.4f and then right %.4f, %.3f ms a wording%n",
          share * 100,
          (double) right / syllables,
          (double) whole / wordings.size(),
          (double) sure / syllables,
          (double) sureRight / sure,
          nanos / 1e6 / wordings.size());
    }

    private void run(String wording) {
      var meant = Syllables.of(wording);
      var typed = meant.stream().map(s -> random.nextDouble() < share ? Marks.fold(s) : s).toList();
      var start = System.nanoTime();
      var restored = restoration.restore(typed);
      nanos += System.nanoTime() - start;
      for (var at = 0; at < meant.size(); at++) {
        count(restored.get(at), meant.get(at));
      }
      whole += restored.stream().map(Restored::syllable).toList().equals(meant) ? 1 : 0;
    }

    private void count(Restored restored, String meant) {
      var isRight = restored.syllable().equals(meant);
      var isSure = restored.confidence() > 0.9;
      syllables++;
      right += isRight ? 1 : 0;
      sure += isSure ? 1 : 0;
      sureRight += isRight && isSure ? 1 : 0;
    }
  }
}
