package vn.motcua.channels.talk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.channels.talk.Incoming.Content.Location;
import vn.motcua.knowledge.local.Coordinates;
import vn.motcua.knowledge.local.FilingPoint;
import vn.motcua.knowledge.local.LocalFacts;
import vn.motcua.knowledge.local.LocalTable;
import vn.motcua.knowledge.procedure.Source;

class LocalCountersTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC);

  private static Source until(@Nullable LocalDate end) {
    var day = LocalDate.of(2026, 11, 1);
    return new Source("local", "Nguồn mẫu", null, day, null, end, Source.Verification.DERIVED);
  }

  private static FilingPoint point(
      String name, @Nullable Coordinates place, @Nullable LocalDate end) {
    return new FilingPoint(
        name, List.of(), List.of(), "Số 1", "sáng", "0200 000 000", until(end), place);
  }

  @Test
  void namesTheNearestThatAreKnownAndStillThere() {
    var points = new ArrayList<FilingPoint>();
    for (var tenth = 4; tenth >= 1; tenth--) {
      points.add(point("Điểm " + tenth, new Coordinates(22 + tenth / 100.0, 104), null));
    }
    points.add(point("Không rõ ở đâu", null, null));
    points.add(point("Đã đóng", new Coordinates(22, 104), LocalDate.of(2026, 11, 19)));
    points.add(point("Quá xa", new Coordinates(23, 104), null));
    var facts = new LocalFacts("Mẫu", until(null), List.of(), points, Set.of());
    var counters = new LocalCounters(() -> new LocalTable(Map.of("Mẫu", facts)), CLOCK);

    var near = counters.near(new Location(22, 104));

    assertThat(near.stream().map(each -> each.name()))
        .containsExactly("Điểm 1", "Điểm 2", "Điểm 3");
    assertThat(near.getFirst().kilometres()).isBetween(1.1, 1.12);
    assertThat(near.getFirst().address()).contains("Số 1", "sáng", "0200 000 000");
  }

  @Test
  void namesNoneWhereNoneIsKnown() {
    assertThat(new LocalCounters(() -> LocalTable.NONE, CLOCK).near(new Location(22, 104)))
        .isEmpty();
  }
}
