package vn.motcua.knowledge;

import java.nio.file.Path;
import java.util.Optional;
import vn.motcua.knowledge.place.Places;
import vn.motcua.knowledge.place.source.PlaceRowsKept;
import vn.motcua.knowledge.search.Generations;

/// The places in use, which takes up newer tables without stopping anybody.
public final class LivePlaces {

  /// The places of one moment.
  private record Current(int imported, Places places) {}

  private final Live<Current> live;

  LivePlaces(Generations generations) {
    live = new Live<>(generations, LivePlaces::read);
  }

  /// The places as they are now.
  public Places now() {
    return live.now().places();
  }

  /// How many units were imported that the table that ships does not have so.
  public int imported() {
    return live.now().imported();
  }

  /// Takes up newer tables, if there are any. Cheap when there are none.
  ///
  /// @return whether the places changed
  public boolean refresh() {
    return live.refresh();
  }

  private static Current read(Optional<Path> folder) {
    var rows = folder.map(PlaceRowsKept::read).orElseGet(PlaceRowsKept::none);
    return new Current(rows.size(), Places.of(rows.table()));
  }
}
