package vn.motcua.knowledge.journey;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.procedure.Source;

/// Reads journeys, and gathers all that is wrong with them.
final class JourneyJson {

  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  JourneyJson(JsonNode sources) {
    sources.properties().forEach(named -> tried("source " + named.getKey(), named, this::source));
  }

  /// What was wrong with all that was read so far.
  List<String> problems() {
    return List.copyOf(problems);
  }

  /// The journey; null where it has problems.
  @Nullable Journey journey(JsonNode node) {
    var event = text(node, "event");
    var before = problems.size();
    var first = each(event, node.path("first"), this::advice);
    var stops = each(event, node.path("stops"), JourneyJson::stop);
    var together = each(event, node.path("together"), this::advice);
    var deadlines = each(event, node.path("deadlines"), this::deadline);
    var notNeeded = each(event, node.path("notNeeded"), this::notNeeded);
    return problems.size() > before
        ? null
        : tried(event, node, n -> new Journey(event, first, stops, together, deadlines, notNeeded));
  }

  private Advice advice(JsonNode node) {
    var codes = new ArrayList<String>();
    node.path("codes").forEach(code -> codes.add(code.asString()));
    return new Advice(text(node, "text"), codes, basis(node));
  }

  private static Stop stop(JsonNode node) {
    return new Stop(
        text(node, "code"),
        text(node, "what"),
        text(node, "who"),
        Office.valueOf(constant(node, "office")),
        Stop.Phase.valueOf(constant(node, "phase")),
        text(node, "when"));
  }

  private Deadline deadline(JsonNode node) {
    return new Deadline(
        text(node, "text"),
        node.path("value").asInt(0),
        Deadline.Unit.valueOf(constant(node, "unit")),
        text(node, "from"),
        text(node, "late"),
        basis(node));
  }

  private NotNeeded notNeeded(JsonNode node) {
    return new NotNeeded(
        text(node, "paper"),
        text(node, "why"),
        text(node, "condition"),
        text(node, "rule"),
        basis(node));
  }

  private Basis basis(JsonNode node) {
    var id = text(node, "source");
    var source = sources.get(id);
    if (source == null) {
      throw new IllegalArgumentException("no source '%s'".formatted(id));
    }
    return new Basis(numbers.getOrDefault(id, ""), text(node, "locator"), source);
  }

  private Source source(Map.Entry<String, JsonNode> named) {
    var node = named.getValue();
    numbers.put(named.getKey(), text(node, "number"));
    var source =
        new Source(
            named.getKey(),
            text(node, "title"),
            node.path("url").stringValue(null),
            LocalDate.parse(text(node, "asOf")),
            date(node.path("from")),
            date(node.path("to")),
            Source.Verification.valueOf(constant(node, "verification")));
    sources.put(named.getKey(), source);
    return source;
  }

  private <T> List<T> each(String event, JsonNode array, Function<JsonNode, T> reader) {
    var all = new ArrayList<T>();
    var at = 0;
    for (var node : array) {
      at++;
      var read = tried(event + ", " + at, node, reader);
      if (read != null) {
        all.add(read);
      }
    }
    return all;
  }

  private <N, T> @Nullable T tried(String place, N node, Function<N, T> reader) {
    try {
      return reader.apply(node);
    } catch (IllegalArgumentException | DateTimeParseException wrong) {
      problems.add(place + ": " + wrong.getMessage());
      return null;
    }
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }

  private static String constant(JsonNode node, String name) {
    return text(node, name).toUpperCase(Locale.ROOT);
  }

  private static @Nullable LocalDate date(JsonNode node) {
    return node.isString() ? LocalDate.parse(node.stringValue()) : null;
  }
}
