package vn.motcua.assistant.compose.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.assistant.compose.page.Localities;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.situation.NamedPlace;
import vn.motcua.knowledge.place.unit.Commune;

/// Where to file (nộp ở đâu): by the record, and for the place that was named, in the units of
/// today, with the counters there that the operator knows.
public final class WhereSection {

  private final Localities localities;
  private final UnitLines units;

  /// @param localities what is known of places
  public WhereSection(Localities localities) {
    this.localities = localities;
    units = new UnitLines(localities);
  }

  /// Where the papers of `page` are filed.
  public Section write(Page page) {
    var authority = page.procedure().authority();
    var items = new ArrayList<Section.Item>();
    add(page, items, "where.receives", "Nơi tiếp nhận", receives(page));
    add(page, items, "where.decides", "Cơ quan có thẩm quyền", authority.decides());
    add(page, items, "where.handles", "Cơ quan thực hiện", authority.handles());
    var place = page.understanding().situation().place();
    if (!page.day().isBefore(UnitLines.REFORM)) {
      items.addAll(units.lines(place, page.wording(), page.citations()));
      items.addAll(points(page, place));
    }
    if (items.isEmpty()) {
      items.add(ofSteps(page));
    }
    return page.section(Section.Kind.WHERE, items);
  }

  /// What the steps say of it; that it is said nowhere only where they do not.
  private static Section.Item ofSteps(Page page) {
    return FilingSteps.of(page)
        .map(step ->
            new Section.Item(page.wording().of("where.steps", step.text()), step.citations()))
        .orElseGet(() -> page.remark("where.none"));
  }

  /// What the place that was told is today, and who receives the dossier there.
  public Section here(Page page) {
    var place = page.understanding().situation().place();
    var items = new ArrayList<>(units.lines(place, page.wording(), page.citations()));
    add(page, items, "where.receives", "Nơi tiếp nhận", receives(page));
    if (items.isEmpty()) {
      items.add(page.remark("where.none"));
    }
    return page.section(Section.Kind.WHERE, items);
  }

  /// Who receives it; where the first letter was lost in the source, as a way of filing has it whole.
  private static String receives(Page page) {
    var said = page.procedure().authority().receives();
    if (said.isEmpty() || !Character.isLowerCase(said.charAt(0))) {
      return said;
    }
    var whole = Pattern.compile("(?<!\\p{L})\\p{L}" + Pattern.quote(said));
    return page.procedure().channels().stream()
        .flatMap(channel -> whole.matcher(channel.text()).results())
        .map(MatchResult::group)
        .findFirst()
        .orElse(said);
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
