package vn.motcua.evaluation.timing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.evaluation.bench.Local;

/// The class path for processes that JMH starts: those cannot read jars inside a jar, as the
/// packaged program has them, so that these are taken out first.
final class ClassPath {

  private static final String PROPERTY = "java.class.path";
  private static final String CLASSES = "BOOT-INF/classes/";
  private static final String JARS = "BOOT-INF/lib/";

  private ClassPath() {}

  /// Makes this process's class path one that others can be started with.
  static void unnest() {
    var path = System.getProperty(PROPERTY, "");
    if (path.endsWith(".jar") && !path.contains(File.pathSeparator)) {
      System.setProperty(PROPERTY, unnested(Path.of(path), Local.temporaryFolder()));
    }
  }

  /// The class path of what `program` nests, once that was taken out into `folder`.
  static String unnested(Path program, Path folder) {
    try (var jar = new JarFile(program.toFile())) {
      for (var entry : jar.stream().filter(ClassPath::isNested).toList()) {
        var file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IllegalStateException("Leads out of its jar: " + entry.getName());
        }
        Files.createDirectories(file.resolveSibling("."));
        try (var in = jar.getInputStream(entry)) {
          Files.copy(in, file);
        }
      }
      var jars = jar.stream().map(JarEntry::getName).filter(name -> isJar(name)).sorted();
      return Stream.concat(Stream.of(CLASSES), jars)
          .map(name -> folder.resolve(name).toString())
          .collect(Collectors.joining(File.pathSeparator));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot take apart " + program, e);
    }
  }

  private static boolean isNested(JarEntry entry) {
    return !entry.isDirectory() && (entry.getName().startsWith(CLASSES) || isJar(entry.getName()));
  }

  private static boolean isJar(String name) {
    return name.startsWith(JARS) && name.endsWith(".jar");
  }
}
