package vn.motcua.assistant.decide.choice;

import java.util.List;
import vn.motcua.assistant.retrieve.fit.Forces;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// Passes over procedures of the army and the police for their own people, where nobody speaks of
/// either: they tell a stranger nothing of their matter, however well their names fit.
public final class Strangers {

  /// A procedure that was named by its code, or is spoken of, is meant.
  private static final double NAMED = 0.9995;

  private final Catalogue catalogue;
  private final Forces forces = new Forces(new EverydayTerms());

  /// @param catalogue where records are looked up
  public Strangers(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// The hits from the first on that may be meant for whoever asks.
  public List<Hit> hits(Retrieval found) {
    var belongs =
        found.situation().is(CaseFact.MILITARY)
            || found.situation().is(CaseFact.POLICE)
            || forces.names(found.query());
    return belongs ? found.hits() : found.hits().stream().dropWhile(this::isForOthers).toList();
  }

  private boolean isForOthers(Hit hit) {
    return hit.score() < NAMED
        && catalogue.find(hit.code()).filter(Forces::isForTheirOwn).isPresent();
  }
}
