package vn.motcua.knowledge.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.Procedure;

/// What official sources say of a procedure, in the layout of an import: what somebody begins with who
/// corrects a page. What we wrote ourselves is left out, for it is merged in again at the import.
public final class OfficialRecord {

  private static final String SOURCE = "source";

  /// Ids of our own sources have a dot in them, which those of an import cannot have.
  private static final String OWN = ".";

  private OfficialRecord() {}

  /// The record as JSON, which an import takes. Of a procedure that rests on our own sources alone it
  /// is all of it, under ids that an import may have.
  public static Map<String, Object> of(Procedure procedure) {
    var all = new LinkedHashMap<>(ProcedureJsonWriter.write(procedure));
    all.remove("kind");
    all.remove("differences");
    var official = procedure.sources().stream().anyMatch(source -> !source.id().contains(OWN));
    var kept = new LinkedHashMap<String, Object>();
    all.forEach((name, value) -> clean(value, official).ifPresent(v -> kept.put(name, v)));
    kept.computeIfPresent("legalBases", (_, bases) -> numbered(bases));
    return kept;
  }

  /// Some pages name a regulation without its number; an import asks for one.
  private static Object numbered(Object bases) {
    return bases instanceof List<?> all
        ? all.stream()
            .filter(base -> base instanceof Map<?, ?> named && named.containsKey("number"))
            .toList()
        : bases;
  }

  private static Optional<Object> clean(Object value, boolean official) {
    return switch (value) {
      case Map<?, ?> part -> cleanPart(part, official);
      case List<?> parts -> {
        var kept = new ArrayList<Object>();
        parts.forEach(part -> clean(part, official).ifPresent(kept::add));
        yield Optional.of(kept);
      }
      default -> Optional.of(value);
    };
  }

  private static Optional<Object> cleanPart(Map<?, ?> part, boolean official) {
    if (official && (isOwn(part.get(SOURCE)) || isOwn(part.get("id")))) {
      return Optional.empty();
    }
    var kept = new LinkedHashMap<String, Object>();
    part.forEach((name, value) -> {
      var key = name.toString();
      var plain = key.equals(SOURCE) || key.equals("id") ? importable(value) : value;
      clean(plain, official).ifPresent(v -> kept.put(key, v));
    });
    return Optional.of(kept);
  }

  private static boolean isOwn(@Nullable Object id) {
    return id instanceof String word && word.contains(OWN) && word.matches("[a-z]+\\..*");
  }

  private static Object importable(Object id) {
    return isOwn(id) ? id.toString().replaceFirst("^[a-z]+\\.", "") : id;
  }
}
