package vn.motcua.knowledge.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.knowledge.change.History;
import vn.motcua.knowledge.procedure.Procedure;

/// The procedures that are known now. Thread-safe; what it gives never changes under a reader.
public interface Catalogue {

  /// The procedure with this code, also when written with spaces or a suffix, or none.
  Optional<Procedure> find(String code);

  /// The record of this code that speaks for `day`: an earlier one than now, where it was kept.
  default Optional<Procedure> find(String code, LocalDate day) {
    return find(code);
  }

  /// The procedures that fit, best first, ties broken by code; empty for nonsense.
  List<Hit> search(Query query);

  /// The same catalogue for the searches that answer one question: what they wait for others is
  /// limited for all of them together. For one thread.
  default Catalogue forOneQuestion() {
    return this;
  }

  /// What became of the records so far.
  default History history() {
    return History.NONE;
  }

  /// What is known and of which day.
  Edition edition();
}
