package vn.motcua.knowledge.place.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/// Walks tables: `.csv`, also as `.csv.gz` or in a `.zip`, with a head that names the columns.
public final class CsvFiles {

  /// Longer lines are no rows of units, in characters.
  private static final int LONGEST = 10_000;

  /// Told of every row and of what could not be read.
  interface Visitor {

    /// Whether a table with these columns can be read.
    boolean knows(List<String> columns);

    void row(CsvRow row);

    void refused(String where, String reason);
  }

  private final Visitor visitor;

  CsvFiles(Visitor visitor) {
    this.visitor = visitor;
  }

  /// Whether `path` looks like a table.
  public static boolean isTable(Path path) {
    var name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".csv.gz");
  }

  void read(List<Path> paths) {
    for (var path : paths) {
      if (!Files.exists(path)) {
        visitor.refused(path.toString(), "no such file or folder");
      } else if (Files.isDirectory(path)) {
        readFolder(path);
      } else {
        readFile(path);
      }
    }
  }

  private void readFolder(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      var files = all.filter(Files::isRegularFile).filter(CsvFiles::isTable).sorted().toList();
      files.forEach(this::readFile);
      if (files.isEmpty()) {
        visitor.refused(folder.toString(), "holds no .csv or .csv.gz file");
      }
    } catch (IOException | UncheckedIOException e) {
      visitor.refused(folder.toString(), "cannot be listed: " + e.getMessage());
    }
  }

  private void readFile(Path file) {
    var name = file.toString();
    try (var in = Files.newInputStream(file)) {
      if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
        readZip(name, new ZipInputStream(in, StandardCharsets.UTF_8));
      } else if (isTable(file)) {
        readTable(name, name.endsWith(".csv") ? in : new GZIPInputStream(in));
      } else {
        visitor.refused(name, "unknown kind of file; .csv, .csv.gz or .zip wanted");
      }
    } catch (CharacterCodingException e) {
      visitor.refused(name, "is not UTF-8");
    } catch (IOException e) {
      visitor.refused(name, "cannot be read to the end: " + e.getMessage());
    }
  }

  private void readZip(String name, ZipInputStream zip) throws IOException {
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
        readTable(name + "!" + entry.getName(), zip);
      }
    }
  }

  /// The reader is not closed: in a zip the next table comes after this one.
  private void readTable(String name, InputStream in) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    var head = reader.readLine();
    if (head == null) {
      visitor.refused(name, "is empty");
      return;
    }
    var columns = CsvRow.split(head.replace("\uFEFF", "")).stream().map(String::strip).toList();
    if (!visitor.knows(columns)) {
      visitor.refused(name, "its first line names no columns that are known");
      return;
    }
    var number = 1;
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      readLine(name + ":" + ++number, columns, line);
    }
    if (number == 1) {
      visitor.refused(name, "holds no row");
    }
  }

  private void readLine(String where, List<String> columns, String line) {
    if (line.length() > LONGEST) {
      visitor.refused(where, "longer than %,d characters".formatted(LONGEST));
      return;
    }
    var cells = CsvRow.split(line);
    if (cells.size() != columns.size() && !line.isBlank()) {
      visitor.refused(where, "%d cells, %d wanted".formatted(cells.size(), columns.size()));
    } else if (!line.isBlank()) {
      var named = new HashMap<String, String>();
      for (var at = 0; at < cells.size(); at++) {
        named.put(columns.get(at), cells.get(at));
      }
      visitor.row(new CsvRow(where, named));
    }
  }
}
