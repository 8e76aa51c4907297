package vn.motcua.evaluation.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The checkout of the project that the program belongs to.
///
/// @param root its top folder
public record Checkout(Path root) {

  /// The checkout around the working directory, else around the program itself.
  ///
  /// @throws IllegalStateException if there is none
  public static Checkout find() {
    var program = Path.of(System.getProperty("java.class.path", "").split("[:;]")[0]);
    return Stream.of(Path.of(""), program)
        .map(Path::toAbsolutePath)
        .flatMap(start -> Stream.iterate(start, path -> path != null, Path::getParent))
        .filter(path -> Files.isDirectory(path.resolve("evaluation/data")))
        .findFirst()
        .map(Checkout::new)
        .orElseThrow(() ->
            new IllegalStateException(
                "No checkout with evaluation/data around %s or %s"
                    .formatted(Path.of("").toAbsolutePath(), program)));
  }

  /// The program's own questions and lines to hold.
  public Path data() {
    return root.resolve("evaluation/data");
  }

  /// Where material from outside lies if nobody says otherwise.
  public Path shared() {
    return Optional.ofNullable(root.getParent()).orElse(root).resolve("shared");
  }

  /// The commit that is checked out, marked if there are changes; `unknown` without git.
  public String commit() {
    var commit = git("rev-parse", "HEAD");
    var changed = !git("status", "--porcelain", "--untracked-files=no").isEmpty();
    return commit.isEmpty() ? "unknown" : commit + (changed ? "+changes" : "");
  }

  private String git(String... words) {
    var command = Stream.concat(Stream.of("git"), Stream.of(words)).toList();
    try {
      var git = new ProcessBuilder(command).directory(root.toFile()).start();
      var said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return git.waitFor() == 0 ? said : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
