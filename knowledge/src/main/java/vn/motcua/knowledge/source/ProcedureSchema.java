package vn.motcua.knowledge.source;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Holds a record against `procedure.schema.json`.
final class ProcedureSchema {

  private static final int SHOWN = 5;

  private final Schema schema;

  ProcedureSchema() {
    try (var in = ProcedureSchema.class.getResourceAsStream("procedure.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("procedure.schema.json is not on the class path");
      }
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @throws RefusedRecord naming the first few breaches, each with its place in the record
  void check(JsonNode node) throws RefusedRecord {
    var breaches = schema.validate(node);
    if (!breaches.isEmpty()) {
      throw new RefusedRecord(
          "%s: %s (%d in all; see procedure.schema.json)"
              .formatted(
                  Json.text(node, "code"),
                  breaches.stream()
                      .limit(SHOWN)
                      .map(Object::toString)
                      .collect(Collectors.joining("; ")),
                  breaches.size()));
    }
  }
}
