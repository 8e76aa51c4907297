package vn.motcua.knowledge.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.source.ProcedureJsonWriter;
import vn.motcua.knowledge.source.ProcedureReader;
import vn.motcua.knowledge.source.RecordFiles;
import vn.motcua.knowledge.source.RefusedRecord;
import vn.motcua.knowledge.source.portal.DefencePageReader;
import vn.motcua.knowledge.source.portal.PortalPageReader;

/// Writes the embedded directory from official pages: `DirectoryProgram AS_OF PAGES OUT`. Run it
/// again whenever the pages were saved anew; the result is the same for the same pages.
public final class DirectoryProgram {

  private DirectoryProgram() {}

  /// @param args the day on which the pages were saved, the folder with the pages, the file to write
  /// @throws IOException if the file cannot be written
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("Usage: DirectoryProgram AS_OF PAGES OUT");
    }
    var entries = new Entries(LocalDate.parse(args[0]));
    new RecordFiles().read(List.of(Path.of(args[1])), entries);
    Files.write(
        Path.of(args[2]),
        entries.byCode.values().stream()
            .map(ProcedureJsonWriter::write)
            .map(JsonMapper.shared()::writeValueAsString)
            .toList());
  }

  /// The entries by code.
  private static final class Entries implements RecordFiles.Visitor {
    final Map<String, Procedure> byCode = new TreeMap<>();
    private final LocalDate asOf;
    private final List<ProcedureReader> readers =
        List.of(new PortalPageReader(Clock.systemUTC()), new DefencePageReader(Clock.systemUTC()));

    Entries(LocalDate asOf) {
      this.asOf = asOf;
    }

    @Override
    public void record(String where, JsonNode node) {
      for (var reader : readers) {
        if (reader.reads(node)) {
          try {
            var page = reader.read(node, Optional.of(asOf));
            byCode.putIfAbsent(page.code(), Directory.entry(page));
          } catch (RefusedRecord e) {
            refused(where, e.reason());
          }
        }
      }
    }

    @Override
    public void refused(String where, String reason) {
      System.err.println(where + ": " + reason);
    }
  }
}
