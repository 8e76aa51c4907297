package vn.motcua.evaluation.zalo;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.WrongUse;
import vn.motcua.evaluation.program.Program;

/// The packaged program, unpacked so that the JVM can archive its classes, with the main class that
/// starts a part of it, from the test classes of `channels`.
final class Packaged {

  private static final String TESTS = "vn/motcua/channels/";

  private Packaged() {}

  /// The class path.
  static String classes(Bench bench, Path folder) {
    var target = bench.checkout().root().resolve("channels/target");
    var program = target.resolve("motcua.jar");
    var tests = target.resolve("test-classes").resolve(TESTS);
    if (!Files.exists(program) || !Files.exists(tests.resolve("MessagesOnly.class"))) {
      throw new WrongUse("Nothing is packaged: ./mvnw package first");
    }
    try {
      return extracted(program, folder) + File.pathSeparator + jar(tests, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path extracted(Path program, Path folder) throws IOException {
    var to = folder.resolve("program");
    var tools =
        List.of(
            Program.java(),
            "-Djarmode=tools",
            "-jar",
            program.toString(),
            "extract",
            "--destination",
            to.toString());
    try {
      var log = folder.resolve("extract.log").toFile();
      var done =
          new ProcessBuilder(tools).redirectErrorStream(true).redirectOutput(log).start().waitFor();
      if (done != 0) {
        throw new IllegalStateException("The program was not unpacked; see " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return to.resolve("motcua.jar");
  }

  private static Path jar(Path tests, Path folder) throws IOException {
    var jar = folder.resolve("messages-only.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        var classes = Files.newDirectoryStream(tests, "MessagesOnly*.class")) {
      for (var each : classes) {
        out.putNextEntry(new ZipEntry(TESTS + each.getFileName()));
        Files.copy(each, out);
        out.closeEntry();
      }
    }
    return jar;
  }
}
