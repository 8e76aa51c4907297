package vn.motcua.knowledge.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// The journeys that are written out, in the order of their file.
public final class Journeys {

  private static final String EMBEDDED = "journeys.json";

  private final Map<String, Journey> byEvent = new LinkedHashMap<>();

  private Journeys(List<Journey> journeys) {
    journeys.forEach(journey -> byEvent.put(journey.event(), journey));
  }

  /// No journey at all.
  public static Journeys none() {
    return new Journeys(List.of());
  }

  /// The journeys that ship with the knowledge.
  ///
  /// @throws IllegalArgumentException naming everything that is wrong with them
  public static Journeys embedded() {
    try (var in = Journeys.class.getResourceAsStream(EMBEDDED)) {
      if (in == null) {
        throw new IllegalStateException(EMBEDDED + " is not on the class path");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The journeys in a JSON object of `sources`, by id, and `journeys`.
  ///
  /// @throws IllegalArgumentException naming everything that is wrong with them, a line each
  public static Journeys read(String json) {
    var root = JsonMapper.shared().readTree(json);
    var reader = new JourneyJson(root.path("sources"));
    var journeys = new ArrayList<Journey>();
    for (var node : root.path("journeys")) {
      var journey = reader.journey(node);
      if (journey != null) {
        journeys.add(journey);
      }
    }
    var problems = new ArrayList<>(reader.problems());
    journeys.stream()
        .map(Journey::event)
        .filter(event -> journeys.stream().filter(j -> j.event().equals(event)).count() > 1)
        .distinct()
        .forEach(event -> problems.add(event + ": written twice"));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("Journeys\n" + String.join("\n", problems));
    }
    return new Journeys(journeys);
  }

  /// Every journey.
  public List<Journey> all() {
    return List.copyOf(byEvent.values());
  }

  /// The journey through the event of this id, or none.
  public Optional<Journey> find(String event) {
    return Optional.ofNullable(byEvent.get(event));
  }

  /// Where journeys and events do not fit: events that are not there, stops that are no step of
  /// their event, steps without a stop, codes that the catalogue lacks. Empty if all is well.
  ///
  /// @param steps codes of the steps of every event, by id
  /// @param codes every code of the catalogue
  public List<String> problems(Map<String, List<String>> steps, Set<String> codes) {
    var problems = new ArrayList<String>();
    for (var journey : all()) {
      var wanted = steps.get(journey.event());
      if (wanted == null) {
        problems.add(journey.event() + ": no such event");
        continue;
      }
      var stops = journey.stops().stream().map(Stop::code).toList();
      stops.stream()
          .filter(code -> !wanted.contains(code))
          .forEach(code -> problems.add(journey.event() + ": stops at " + code + ", no step"));
      wanted.stream()
          .filter(code -> !stops.contains(code))
          .forEach(code -> problems.add(journey.event() + ": passes by step " + code));
      Stream.concat(journey.first().stream(), journey.together().stream())
          .flatMap(advice -> advice.codes().stream())
          .filter(code -> !codes.contains(code))
          .forEach(code -> problems.add(journey.event() + ": no procedure " + code));
    }
    return problems;
  }
}
