package vn.motcua.assistant.retrieve.order;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.assistant.retrieve.fit.Variants;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;

/// Takes the procedure for a foreign element, or for the stateless, where the case told is one. The
/// plain one of the same matter asks for less, so that whoever is answered from it would miss papers.
///
/// @param finder looks procedures up
/// @param variants knows which are of one matter
public record CaseVariant(Finder finder, Variants variants) {

  /// Facts that always make another procedure of it, where there is one.
  private static final Set<CaseFact> DECIDING = EnumSet.of(CaseFact.FOREIGN, CaseFact.STATELESS);

  /// `found`, with the procedure of the case first.
  public Retrieval order(Understanding understanding, Retrieval found) {
    return found
        .best()
        .flatMap(best -> variant(best, understanding))
        .map(found::ahead)
        .orElse(found);
  }

  /// What `row` makes of the procedure called `name`, as its own name finds it.
  public Optional<Hit> of(String name, Variants.Row row, Situation situation) {
    return variants
        .like(name, row, finder.search(name + " " + row.query(), situation).hits())
        .flatMap(hit -> finder.coded(hit.code()));
  }

  private Optional<Hit> variant(Hit best, Understanding understanding) {
    var situation = understanding.situation();
    return variants
        .calledFor(best.name(), situation, situation, "")
        .filter(row -> DECIDING.containsAll(row.facts()))
        .flatMap(row -> of(best.name(), row, situation).stream())
        .findFirst();
  }
}
