package vn.motcua.knowledge.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The history beside an index, one JSON a line, packed: `{"change":…}` or `{"code":…,"until":…,"record":…}`.
public final class HistoryFile {

  private static final String NAME = "history.jsonl.gz";
  private static final String CHANGE = "change";
  private static final String CODE = "code";
  private static final String UNTIL = "until";
  private static final String RECORD = "record";

  private HistoryFile() {}

  /// Writes `history` into `folder`.
  ///
  /// @throws UncheckedIOException if it cannot be written
  public static void write(Path folder, History history) {
    try (var out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(folder.resolve(NAME))), UTF_8)) {
      for (var change : history.changes()) {
        line(out, Map.of(CHANGE, change));
      }
      for (var records : history.earlier().values()) {
        for (var earlier : records) {
          line(
              out,
              Map.of(
                  CODE,
                  earlier.code(),
                  UNTIL,
                  earlier.until().toString(),
                  RECORD,
                  JsonMapper.shared().readTree(earlier.json())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the history in " + folder, e);
    }
  }

  private static void line(Writer out, Map<String, Object> fields) throws IOException {
    out.write(JsonMapper.shared().writeValueAsString(fields));
    out.write('\n');
  }

  /// Reads what was written into `folder`; nothing where there is none.
  ///
  /// @throws UncheckedIOException if it cannot be read
  public static History read(Path folder) {
    var file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return History.NONE;
    }
    var changes = new ArrayList<RecordChange>();
    var earlier = new TreeMap<String, List<EarlierRecord>>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var node = JsonMapper.shared().readTree(line);
        if (node.has(CHANGE)) {
          changes.add(JsonMapper.shared().treeToValue(node.get(CHANGE), RecordChange.class));
        } else {
          var record = earlier(node);
          earlier.computeIfAbsent(record.code(), _ -> new ArrayList<>()).add(record);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the history in " + folder, e);
    }
    return new History(changes, earlier);
  }

  private static EarlierRecord earlier(JsonNode node) {
    return EarlierRecord.of(
        node.get(CODE).asString(),
        LocalDate.parse(node.get(UNTIL).asString()),
        node.get(RECORD).toString());
  }
}
