package vn.motcua.knowledge.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// The life events that are known, in the order of their file.
public final class LifeEvents {

  private static final String EMBEDDED = "life-events.json";

  private final Map<String, LifeEvent> byId = new LinkedHashMap<>();

  /// @throws IllegalArgumentException if two events share an id
  public LifeEvents(List<LifeEvent> events) {
    for (var event : events) {
      if (byId.put(event.id(), event) != null) {
        throw new IllegalArgumentException("Two life events are named '" + event.id() + "'");
      }
    }
  }

  /// The events that ship with the knowledge.
  ///
  /// @throws IllegalArgumentException naming the event and what is wrong with it
  public static LifeEvents embedded() {
    try (var in = LifeEvents.class.getResourceAsStream(EMBEDDED)) {
      if (in == null) {
        throw new IllegalStateException(EMBEDDED + " is not on the class path");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The events in a JSON array.
  ///
  /// @throws IllegalArgumentException naming the event and what is wrong with it
  public static LifeEvents read(String json) {
    var events = new ArrayList<LifeEvent>();
    JsonMapper.shared().readTree(json).forEach(node -> events.add(LifeEventJson.event(node)));
    return new LifeEvents(events);
  }

  /// Every event.
  public List<LifeEvent> all() {
    return List.copyOf(byId.values());
  }

  /// The event with this id, or none.
  public Optional<LifeEvent> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// What the events name that is not there, and wordings that two of them share; empty if all is
  /// well.
  ///
  /// @param codes every code of the catalogue
  public List<String> problems(Set<String> codes) {
    var problems = new ArrayList<String>();
    var said = new HashSet<String>();
    for (var event : byId.values()) {
      event.steps().stream()
          .flatMap(step -> Stream.concat(Stream.of(step.code()), step.joint().stream()))
          .distinct()
          .filter(code -> !codes.contains(code))
          .forEach(code -> problems.add(event.id() + ": no procedure " + code));
      for (var wording : event.wordings()) {
        if (!said.add(wording)) {
          problems.add(event.id() + ": worded before: " + wording);
        }
      }
    }
    return problems;
  }
}
