package vn.motcua.knowledge.embedded;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.source.ProcedureJson;

/// Reads the embedded knowledge, which `contents.txt` lists file by file.
public final class EmbeddedKnowledge {

  private static final JsonMapper JSON = JsonMapper.shared();

  /// To be raised whenever an older program would have written another index.
  private static final int INDEX_FORMAT = 2;

  private static final List<String> LANGUAGE_TABLES =
      List.of("terms.tsv", "filler.txt", "shorthand.tsv", "foreign.txt");

  /// Before the ids of our own sources; no id that passes the schema begins like this.
  public static final String OWN = "own.";

  private final Map<String, Procedure> directory = new TreeMap<>();
  private final Map<String, Procedure> written = new TreeMap<>();
  private final Map<String, List<String>> wordings = new TreeMap<>();

  /// Reads all of it.
  ///
  /// @throws UncheckedIOException if a listed file cannot be read
  public EmbeddedKnowledge() {
    for (var file : lines("contents.txt")) {
      if (file.startsWith("wording/")) {
        lines(file).forEach(this::addWording);
      } else if (file.startsWith("written/")) {
        add(written, JSON.readTree(String.join("\n", lines(file))), OWN);
      } else if (!file.equals(SettledDifferences.FILE)) {
        lines(file).forEach(line -> add(directory, JSON.readTree(line), ""));
      }
    }
  }

  /// Changes whenever any of the embedded files or tables does, so that an index built from others
  /// can be told. Reads every file once; takes some tens of milliseconds.
  public static String fingerprint() {
    var sum = new CRC32();
    sum.update(INDEX_FORMAT);
    for (var file : lines("contents.txt")) {
      lines(file).forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
    }
    for (var table : LANGUAGE_TABLES) {
      ResourceLines.of(EverydayTerms.class, table)
          .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
    }
    return Long.toHexString(sum.getValue());
  }

  private static void add(Map<String, Procedure> procedures, JsonNode node, String prefix) {
    var procedure = ProcedureJson.trusted(node, prefix);
    if (procedures.put(procedure.code(), procedure) != null) {
      throw new IllegalStateException("Embedded twice: " + procedure.code());
    }
  }

  private void addWording(String line) {
    var node = JSON.readTree(line);
    var all = wordings.computeIfAbsent(node.path("code").asString(), code -> new ArrayList<>());
    node.path("wordings").forEach(wording -> all.add(wording.asString()));
  }

  /// Derived facts of every procedure, by code.
  public Map<String, Procedure> directory() {
    return new LinkedHashMap<>(directory);
  }

  /// The procedures written out in full, by code.
  public Map<String, Procedure> written() {
    return new LinkedHashMap<>(written);
  }

  /// Everyday ways to say a procedure; empty where there are none.
  public List<String> wordings(String code) {
    return List.copyOf(wordings.getOrDefault(code, List.of()));
  }

  /// The codes that have everyday wordings.
  public List<String> wordedCodes() {
    return List.copyOf(wordings.keySet());
  }

  private static List<String> lines(String file) {
    return ResourceLines.of(EmbeddedKnowledge.class, file);
  }
}
