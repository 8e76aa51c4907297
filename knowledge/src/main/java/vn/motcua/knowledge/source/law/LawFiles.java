package vn.motcua.knowledge.source.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.source.RefusedRecord;
import vn.motcua.knowledge.source.document.DocumentFiles;

/// Walks files and folders with whole regulations and hands out one after the other. What cannot be
/// read is named and the rest goes on.
public final class LawFiles {

  private final Optional<LocalDate> asOf;
  private final Visitor visitor;

  /// Told of every regulation and of everything that could not be read.
  public interface Visitor {

    /// The articles and appendices of a regulation, found in the file `where`.
    void regulation(String where, List<Article> articles);

    /// A file that is not taken in, and why.
    void refused(String where, String reason);
  }

  /// @param asOf the day up to which the operator vouches for the texts; empty: their day of issue
  public LawFiles(Optional<LocalDate> asOf, Visitor visitor) {
    this.asOf = asOf;
    this.visitor = visitor;
  }

  /// Reads what is a whole regulation among `paths`.
  ///
  /// @return those that are not: files of other kinds, and folders that hold no such file or others,
  ///     too
  public List<Path> read(List<Path> paths) {
    var others = new ArrayList<Path>();
    for (var path : paths) {
      if (Files.isDirectory(path)) {
        var files = files(path);
        var documents = files.stream().filter(DocumentFiles::isDocument).toList();
        documents.forEach(this::readFile);
        if (documents.size() < files.size() || documents.isEmpty()) {
          others.add(path);
        }
      } else if (DocumentFiles.isDocument(path) && Files.exists(path)) {
        readFile(path);
      } else {
        others.add(path);
      }
    }
    return List.copyOf(others);
  }

  private List<Path> files(Path folder) {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      visitor.refused(folder.toString(), "cannot be listed: " + e.getMessage());
      return List.of();
    }
  }

  private void readFile(Path file) {
    try {
      var text = RegulationReader.read(DocumentFiles.read(file));
      visitor.regulation(file.toString(), RegulationArticles.of(text, asOf));
    } catch (RefusedRecord e) {
      visitor.refused(file.toString(), e.reason());
    }
  }
}
