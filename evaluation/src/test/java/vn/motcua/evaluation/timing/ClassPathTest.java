package vn.motcua.evaluation.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {

  @TempDir private Path folder;

  @Test
  void takesClassesAndJarsOut() throws IOException {
    var program = jar("BOOT-INF/classes/kite/Kite.class", "BOOT-INF/lib/a.jar", "other/B.class");
    var into = Files.createDirectory(folder.resolve("out"));

    var path = ClassPath.unnested(program, into).split(File.pathSeparator);

    assertThat(path)
        .containsExactly(
            into.resolve("BOOT-INF/classes").toString(),
            into.resolve("BOOT-INF/lib/a.jar").toString());
    assertThat(into.resolve("BOOT-INF/classes/kite/Kite.class")).hasContent("kite");
    assertThat(into.resolve("other")).doesNotExist();
  }

  @Test
  void takesNothingOutThatLeadsElsewhere() throws IOException {
    var program = jar("BOOT-INF/lib/../../../evil.jar");

    assertThatIllegalStateException()
        .isThrownBy(() -> ClassPath.unnested(program, Files.createDirectory(folder.resolve("out"))))
        .withMessageContaining("evil.jar");
  }

  private Path jar(String... names) throws IOException {
    var file = folder.resolve("program.jar");
    try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
      for (var name : names) {
        jar.putNextEntry(new ZipEntry(name));
        jar.write("kite".getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
      }
    }
    return file;
  }
}
