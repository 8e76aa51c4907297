package vn.motcua.assistant.compose;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.situation.NamedPlace;
import vn.motcua.knowledge.place.unit.Commune;

/// Where to file (nộp ở đâu): by the record, and for the place that was named, in the units of
/// today, with the counters there that the operator knows.
final class WhereSection {

  private final Localities localities;
  private final UnitLines units;

  WhereSection(Localities localities) {
    this.localities = localities;
    units = new UnitLines(localities);
  }

  Section write(Page page) {
    var authority = page.procedure().authority();
    var items = new ArrayList<Section.Item>();
    add(page, items, "where.receives", "Nơi tiếp nhận", authority.receives());
    add(page, items, "where.decides", "Cơ quan có thẩm quyền", authority.decides());
    add(page, items, "where.handles", "Cơ quan thực hiện", authority.handles());
    var place = page.understanding().situation().place();
    if (!page.day().isBefore(UnitLines.REFORM)) {
      items.addAll(units.lines(place, page.wording(), page.citations()));
      items.addAll(points(page, place));
    }
    if (items.isEmpty()) {
      items.add(page.remark("where.none"));
    }
    return page.section(Section.Kind.WHERE, items);
  }

  /// What the place that was told is today, and who receives the dossier there.
  Section here(Page page) {
    var authority = page.procedure().authority();
    var place = page.understanding().situation().place();
    var items = new ArrayList<>(units.lines(place, page.wording(), page.citations()));
    add(page, items, "where.receives", "Nơi tiếp nhận", authority.receives());
    if (items.isEmpty()) {
      items.add(page.remark("where.none"));
    }
    return page.section(Section.Kind.WHERE, items);
  }

  private List<Section.Item> points(Page page, NamedPlace place) {
    var commune = localities.commune(place).map(Commune::name).orElse("");
    return localities.facts(place).stream()
        .flatMap(facts -> facts.pointsFor(page.procedure(), commune, page.day()).stream())
        .map(point -> Counters.item(point, page.wording(), page.citations()))
        .toList();
  }

  private static void add(
      Page page, List<Section.Item> items, String key, String place, String who) {
    var known = items.stream().anyMatch(item -> item.text().endsWith(": " + who));
    if (!who.isEmpty() && !known) {
      var source = page.procedure().authority().source();
      items.add(page.item(page.wording().of(key, who), place, who, source));
    }
  }
}
