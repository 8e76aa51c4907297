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
import vn.motcua.knowledge.journey.Journeys;

/// The life events that are known, in the order of their file.
public final class LifeEvents {

  private static final String EMBEDDED = "life-events.json";

  private final Map<String, LifeEvent> byId = new LinkedHashMap<>();
  private final Journeys journeys;

  /// Events without journeys.
  ///
  /// @throws IllegalArgumentException if two events share an id
  public LifeEvents(List<LifeEvent> events) {
    this(events, Journeys.none());
  }

  /// @param journeys the ways through those events that have one
  /// @throws IllegalArgumentException if two events share an id
  public LifeEvents(List<LifeEvent> events, Journeys journeys) {
    this.journeys = journeys;
    for (var event : events) {
      var whole = event.with(journeys.find(event.id()).orElse(null));
      if (byId.put(event.id(), whole) != null) {
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
      var events = read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return new LifeEvents(events.all(), Journeys.embedded());
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

  /// What the events name that is not there, wordings that two of them share, and where journeys do
  /// not fit their events; empty if all is well.
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
    var steps = new LinkedHashMap<String, List<String>>();
    byId.forEach(
        (id, event) -> steps.put(id, event.steps().stream().map(LifeEvent.Step::code).toList()));
    problems.addAll(journeys.problems(steps, codes));
    return problems;
  }
}
