package vn.motcua.evaluation.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A file of questions.
///
/// @param path where it lies
/// @param layout how its lines read
public record QuestionFile(Path path, Layout layout) {

  /// Our own set, in a checkout's `evaluation/data`.
  public static QuestionFile own(Path data) {
    return new QuestionFile(data.resolve("questions/own-dev.jsonl"), Layout.OWN);
  }

  /// What the lines of the decider are set by: our own questions, and those of our own that the
  /// catalogue has no answer to.
  public static List<QuestionFile> calibrating(Path data) {
    return List.of(
        own(data), new QuestionFile(data.resolve("questions/own-outside.txt"), Layout.OUTSIDE));
  }

  /// A file whose layout its ending and its first line tell: text is one question a line on what the
  /// catalogue lacks; JSON lines with `expect` are as our own ones, others name codes alone.
  public static QuestionFile of(Path path) {
    if (path.toString().endsWith(".txt")) {
      return new QuestionFile(path, Layout.OUTSIDE);
    }
    try (var lines = Files.lines(path)) {
      var own = lines.findFirst().filter(line -> line.contains("\"expect\"")).isPresent();
      return new QuestionFile(path, own ? Layout.OWN : Layout.CODED);
    } catch (IOException e) {
      throw new UncheckedIOException("Questions cannot be read: " + path, e);
    }
  }

  /// Our own questions that are never taught nor tuned on: what they find is the measure.
  public static QuestionFile heldOut(Path data) {
    return new QuestionFile(data.resolve("questions/heldout-dev.jsonl"), Layout.CODED);
  }

  /// Our own questions that the matcher and the weights are taught with, by area.
  public static List<QuestionFile> training(Path data) {
    return Stream.of("defence", "land", "persons", "police", "work")
        .map(area -> data.resolve("training/" + area + ".jsonl"))
        .map(path -> new QuestionFile(path, Layout.CODED))
        .toList();
  }

  /// The sets that others wrote, in the folder of shared material; some may not be there.
  public static List<QuestionFile> shared(Path shared) {
    var folder = shared.resolve("data/questions");
    return List.of(
        new QuestionFile(folder.resolve("handwritten-dev.jsonl"), Layout.HANDWRITTEN),
        new QuestionFile(folder.resolve("civil-status-dev.jsonl"), Layout.CODED),
        new QuestionFile(folder.resolve("out-of-catalogue-health.txt"), Layout.OUTSIDE),
        new QuestionFile(folder.resolve("portal-faq-2021-unlabelled.txt"), Layout.UNLABELLED));
  }

  /// Whether the file is there.
  public boolean isThere() {
    return Files.isRegularFile(path);
  }

  /// The questions in the file; blank lines are none.
  ///
  /// @throws IllegalArgumentException naming the file and the line that cannot be read
  public QuestionSet read() {
    try {
      var name = path.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
      return new QuestionSet(name, Checksum.of(path), cases(Files.readAllLines(path)));
    } catch (IOException e) {
      throw new UncheckedIOException("Questions cannot be read: " + path, e);
    }
  }

  private List<Case> cases(List<String> lines) {
    var cases = new ArrayList<Case>();
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isBlank()) {
        cases.add(readLine(at + 1, lines.get(at)));
      }
    }
    return cases;
  }

  private Case readLine(int line, String text) {
    try {
      return layout.read(line, text);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "%s, line %d: %s".formatted(path, line, e.getMessage()), e);
    }
  }
}
