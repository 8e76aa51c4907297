package vn.motcua.evaluation.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.motcua.assistant.print.font.Face;

/// LibreOffice, which renders DOCX as people without Word see them.
final class Office {

  private static final String PROGRAM = "soffice";
  private static final long MOST_MINUTES = 10;

  private Office() {}

  /// Whether it is installed.
  static boolean isThere() throws InterruptedException {
    try {
      return run(List.of(PROGRAM, "--version"), Path.of("."));
    } catch (IOException e) {
      return false; // no such program
    }
  }

  /// Writes a PDF of each DOCX into `folder`.
  ///
  /// @param home a folder of its own for its settings, and for our letters: Times New Roman is
  ///     seldom installed, and older fonts in its place lack Vietnamese letters
  /// @return whether it came to its end
  static boolean convert(List<Path> files, Path folder, Path home)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.addAll(
        List.of(PROGRAM, "-env:UserInstallation=" + home.toAbsolutePath().toUri(), "--headless"));
    command.addAll(List.of("--convert-to", "pdf", "--outdir", folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    var fonts = Files.createDirectories(home.resolve("fonts"));
    for (var face : Face.values()) {
      try (var font = face.open()) {
        Files.copy(font, fonts.resolve(face + ".ttf"), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return run(command, home);
  }

  private static boolean run(List<String> command, Path data)
      throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("XDG_DATA_HOME", data.toAbsolutePath().toString());
    var process = builder.start();
    if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return false;
    }
    return process.exitValue() == 0;
  }
}
