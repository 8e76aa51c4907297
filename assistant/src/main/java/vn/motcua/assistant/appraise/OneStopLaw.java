package vn.motcua.assistant.appraise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.rule.RuleBasis;

/// What binds officers when they take dossiers in (`law.json`): the clause, its gist in our own words
/// and whether it was read.
public final class OneStopLaw {

  private static final JsonNode PLACES = places();

  private OneStopLaw() {}

  /// The clause of this name.
  ///
  /// @throws IllegalArgumentException if there is none
  public static RuleBasis of(String name) {
    var place = PLACES.path(name);
    if (!place.isObject()) {
      throw new IllegalArgumentException("law.json has no '%s'".formatted(name));
    }
    return new RuleBasis(
        place.path("source").stringValue(),
        place.path("number").stringValue(),
        place.path("locator").stringValue(),
        day(place, "from"),
        day(place, "to"),
        place.path("gist").stringValue(),
        RuleBasis.Checked.valueOf(place.path("checked").stringValue()),
        place.path("remark").asStringOpt().orElse(null));
  }

  private static @Nullable LocalDate day(JsonNode place, String name) {
    return place.path(name).asStringOpt().map(LocalDate::parse).orElse(null);
  }

  private static JsonNode places() {
    try (var in = OneStopLaw.class.getResourceAsStream("law.json")) {
      if (in == null) {
        throw new IllegalStateException("law.json is not on the class path");
      }
      return JsonMapper.shared().readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
