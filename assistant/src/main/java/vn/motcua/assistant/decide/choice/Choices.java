package vn.motcua.assistant.decide.choice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// Which of the procedures found are worth a person's choice: what lies far behind the best is not
/// meant, and of what differs only in who handles it or how it is filed, one is enough.
public final class Choices {

  /// Of the best one's score; of 62 questions of others that were asked back, 56 had the right one
  /// among the choices with this line as without it (heldout-dev, 2026-11-23).
  private static final double LEAST = 0.68;

  /// What was found below the floor is worth naming down to here: of 47 such questions of others, 31
  /// had the right one among the first three (heldout-dev, 2026-11-23).
  private static final double NEAR = 0.2;

  private static final double NEAR_LEAST = 0.8;

  /// Who may apply, where it is a person; pages name organisations by other words.
  private static final Pattern PERSON = Pattern.compile("(?iu)công dân|cá nhân|người|cán bộ");

  private final Twins twins;
  private final Catalogue catalogue;

  /// @param twins tells what is the same matter
  /// @param catalogue where records are looked up
  public Choices(Twins twins, Catalogue catalogue) {
    this.twins = twins;
    this.catalogue = catalogue;
  }

  /// The best of the first `most` of `hits`, each another matter. What only organisations file is
  /// left out behind the best one, unless one asks.
  ///
  /// @param situation tells whether an organisation asks
  public List<Hit> of(List<Hit> hits, int most, Situation situation) {
    var asked = situation.is(CaseFact.ORGANISATION);
    var first = hits.stream().limit(most).toList();
    return distinct(first, LEAST, most).stream()
        .filter(hit -> asked || hit.equals(first.getFirst()) || isForPeople(hit))
        .toList();
  }

  /// A procedure that does not say whom it is for may be for people.
  private boolean isForPeople(Hit hit) {
    var applicants =
        catalogue.find(hit.code()).map(found -> found.heading().applicants()).orElse(List.of());
    return applicants.isEmpty() || applicants.stream().anyMatch(who -> PERSON.matcher(who).find());
  }

  /// Of each matter of `hits` the one that most people use.
  public List<Hit> ofEachMatter(List<Hit> hits, int most) {
    return distinct(hits, 0, most);
  }

  /// What sounds nearest where nothing was found well enough.
  public List<Hit> near(List<Hit> hits, int most) {
    return distinct(hits.stream().filter(hit -> hit.score() >= NEAR).toList(), NEAR_LEAST, most);
  }

  private List<Hit> distinct(List<Hit> hits, double share, int most) {
    var least = hits.stream().mapToDouble(Hit::score).max().orElse(0) * share;
    var byMatter = new LinkedHashMap<String, Hit>();
    hits.stream()
        .filter(hit -> hit.score() >= least)
        .forEach(hit ->
            byMatter.merge(
                Twins.matter(hit), hit, (one, other) -> twins.nearest(List.of(one, other))));
    return byMatter.values().stream().limit(most).toList();
  }
}
