package vn.motcua.knowledge;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.knowledge.place.source.PlaceBatch;
import vn.motcua.knowledge.place.source.PlaceRowsKept;
import vn.motcua.knowledge.search.Generations;

/// How tables of places come in: merged by code with those imported before, written anew as a whole
/// and swapped in one step.
final class PlaceIngestion {

  private static final String FOLDER = "places";

  private final Generations generations;
  private final Clock clock;

  PlaceIngestion(Path dataDirectory, Clock clock) {
    generations = new Generations(dataDirectory, FOLDER);
    this.clock = clock;
  }

  LivePlaces open() {
    return new LivePlaces(generations);
  }

  /// Adds rows to those imported before; what is known already changes nothing.
  void add(PlaceBatch batch, Optional<LocalDate> asOf) {
    if (batch.isEmpty()) {
      return;
    }
    generations.locked(() -> {
      var before = generations.current().map(PlaceRowsKept::read).orElseGet(PlaceRowsKept::none);
      var merged = batch.mergedInto(before, asOf);
      if (!merged.equals(before)) {
        var folder = generations.begin(Versions.next(generations, clock));
        merged.write(folder);
        generations.use(folder);
      }
      return merged;
    });
  }
}
