package vn.motcua.knowledge.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Walks files and folders, plain, `.gz` or `.zip`, and hands out one JSON record after the other.
/// What cannot be read is named and the rest goes on.
public final class RecordFiles {

  /// A record of more characters than this is refused: the longest real page has 300,000.
  static final int MAX_RECORD = 8_000_000;

  private static final int BYTE_ORDER_MARK = '\uFEFF';

  private final JsonMapper json = JsonMapper.builder().build();

  /// Reads `.json` and `.jsonl`.
  public RecordFiles() {}

  /// Told of every record and of everything that could not be read.
  public interface Visitor {

    /// A record, found at `where` (file and line).
    void record(String where, JsonNode node);

    /// Something at `where` that is not taken in, and why.
    void refused(String where, String reason);
  }

  /// Reads every path; folders in the order of their names.
  public void read(List<Path> paths, Visitor visitor) {
    for (var path : paths) {
      if (!Files.exists(path)) {
        visitor.refused(path.toString(), "no such file or folder");
      } else if (Files.isDirectory(path)) {
        readFolder(path, visitor);
      } else {
        readFile(path, visitor);
      }
    }
  }

  private void readFolder(Path folder, Visitor visitor) {
    try (Stream<Path> all = Files.walk(folder)) {
      var files =
          all.filter(Files::isRegularFile)
              .filter(file -> isJson(file.toString()) || isZip(file.toString()))
              .sorted()
              .toList();
      files.forEach(file -> readFile(file, visitor));
      if (files.isEmpty()) {
        visitor.refused(folder.toString(), "holds no .json, .jsonl, .gz or .zip file");
      }
    } catch (IOException | UncheckedIOException e) {
      visitor.refused(folder.toString(), "cannot be listed: " + e.getMessage());
    }
  }

  private void readFile(Path file, Visitor visitor) {
    var name = file.toString();
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      if (isZip(name)) {
        readZip(name, in, visitor);
      } else if (isJson(name)) {
        readJson(name, isGzip(name) ? new GZIPInputStream(in) : in, visitor);
      } else {
        visitor.refused(
            name,
            "unknown kind of file; .json, .jsonl, .gz or .zip wanted, or with --kind regulations"
                + " .docx, .pdf, .html, .md or .txt");
      }
    } catch (IOException e) {
      visitor.refused(name, reason(e));
    }
  }

  private static String reason(IOException e) {
    return e instanceof CharacterCodingException
        ? "is not UTF-8"
        : "cannot be read to the end: " + e.getMessage();
  }

  /// A broken part is refused and the next one read; where the archive itself is broken, there is
  /// no next one.
  private void readZip(String name, InputStream in, Visitor visitor) throws IOException {
    var zip = new ZipInputStream(in, StandardCharsets.UTF_8);
    var parts = 0;
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (isJson(entry.getName())) {
        parts++;
        readPart(name + "!" + entry.getName(), zip, visitor);
      }
    }
    if (parts == 0) {
      visitor.refused(name, "is no zip file, or holds no .json or .jsonl file");
    }
  }

  private void readPart(String name, InputStream zip, Visitor visitor) {
    try {
      readJson(name, isGzip(name) ? new GZIPInputStream(zip) : zip, visitor);
    } catch (IOException e) {
      visitor.refused(name, reason(e));
    }
  }

  private void readJson(String name, InputStream in, Visitor visitor) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var reader = new BufferedReader(new InputStreamReader(in, decoder));
    if (plain(name).endsWith(".jsonl")) {
      readLines(name, reader, visitor);
    } else {
      readDocument(name, reader, visitor);
    }
  }

  private void readLines(String name, BufferedReader reader, Visitor visitor) throws IOException {
    var number = 0;
    for (var line = Lines.next(reader); line != null; line = Lines.next(reader)) {
      number++;
      var where = name + ":" + number;
      if (line.tooLong()) {
        visitor.refused(where, "longer than %,d characters".formatted(MAX_RECORD));
      } else if (!line.text().isBlank()) {
        parse(where, line.text(), visitor);
      }
    }
    if (number == 0) {
      visitor.refused(name, "is empty");
    }
  }

  private void readDocument(String name, BufferedReader reader, Visitor visitor)
      throws IOException {
    var text = new StringBuilder();
    var buffer = new char[8192];
    for (var count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
      text.append(buffer, 0, count);
      if (text.length() > MAX_RECORD) {
        visitor.refused(
            name,
            "longer than %,d characters; write one record a line (.jsonl)".formatted(MAX_RECORD));
        return;
      }
    }
    if (text.isEmpty()) {
      visitor.refused(name, "is empty");
    } else {
      parse(name, text.toString(), visitor);
    }
  }

  private void parse(String where, String text, Visitor visitor) {
    var clean = text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    try {
      var node = json.readTree(clean);
      if (node.isArray()) {
        var at = 0;
        for (var part : node) {
          visitor.record(where + "[" + at++ + "]", part);
        }
      } else {
        visitor.record(where, node);
      }
    } catch (JacksonException e) {
      visitor.refused(where, "is no JSON: " + e.getOriginalMessage());
    }
  }

  private static String plain(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return isGzip(lower) ? lower.substring(0, lower.length() - 3) : lower;
  }

  private static boolean isJson(String name) {
    return plain(name).endsWith(".json") || plain(name).endsWith(".jsonl");
  }

  private static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private static boolean isZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }
}
