package vn.motcua.evaluation.retrieval;

import java.util.List;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.Query;

/// The search for procedures, as it is judged: the words of a question alone.
///
/// @param catalogue what is searched
public record Procedures(Catalogue catalogue) {

  /// The codes found, best first, as many as are judged.
  public List<String> find(String text) {
    return catalogue.search(Query.of(text, Run.DEPTH)).stream().map(Hit::code).toList();
  }
}
