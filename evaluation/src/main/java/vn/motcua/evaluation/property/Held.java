package vn.motcua.evaluation.property;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.evaluation.bench.Local;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Edition;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.Query;

/// The procedures of a catalogue, each read once: the same few are asked for many times.
///
/// @param byCode the procedures, by code
/// @param catalogue where they are from
record Held(Map<String, Procedure> byCode, Catalogue catalogue) implements Catalogue {

  static Held of(Local local) {
    var all = new LinkedHashMap<String, Procedure>();
    for (var code : local.codes()) {
      local.catalogue().find(code).ifPresent(procedure -> all.put(code, procedure));
    }
    return new Held(all, local.catalogue());
  }

  @Override
  public Optional<Procedure> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  @Override
  public List<Hit> search(Query query) {
    return catalogue.search(query);
  }

  @Override
  public Edition edition() {
    return catalogue.edition();
  }
}
