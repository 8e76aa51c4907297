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

/// Holds a record against a schema.
public final class RecordSchema {

  private static final int SHOWN = 5;

  private final String name;
  private final String identity;
  private final Schema schema;

  /// @param owner the class beside which the schema lies
  /// @param name the schema's file
  /// @param identity the field by which people know a record
  public RecordSchema(Class<?> owner, String name, String identity) {
    this.name = name;
    this.identity = identity;
    try (var in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @throws RefusedRecord naming the first few breaches, each with its place in the record
  public void check(JsonNode node) throws RefusedRecord {
    var breaches = schema.validate(node);
    if (!breaches.isEmpty()) {
      throw new RefusedRecord(
          "%s: %s (%d in all; see %s)"
              .formatted(
                  Json.text(node, identity),
                  breaches.stream()
                      .limit(SHOWN)
                      .map(Object::toString)
                      .collect(Collectors.joining("; ")),
                  breaches.size(),
                  name));
    }
  }
}
