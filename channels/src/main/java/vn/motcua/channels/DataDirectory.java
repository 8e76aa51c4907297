package vn.motcua.channels;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.system.ApplicationHome;

/// Where data goes when nobody says where.
final class DataDirectory {

  private DataDirectory() {}

  /// `data` under the root of the checkout that this program was built in, else beside its jar.
  static Path standard() {
    var source = Optional.ofNullable(new ApplicationHome(Application.class).getSource());
    return of(source.map(File::toPath).orElse(Path.of("")).toAbsolutePath());
  }

  /// The folder for a program that is `program`: a jar, or a folder of classes.
  static Path of(Path program) {
    for (var folder = program.getParent(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("channels"))) {
        return folder.resolve("data");
      }
    }
    return program.resolveSibling("data");
  }
}
