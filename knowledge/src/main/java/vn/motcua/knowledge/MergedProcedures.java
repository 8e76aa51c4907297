package vn.motcua.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.IndexedProcedure;
import vn.motcua.knowledge.source.Merging;

/// What is known of each procedure: the imported page or else the directory, with what is written out.
final class MergedProcedures {

  private MergedProcedures() {}

  /// Every procedure that anything knows, by code.
  static List<IndexedProcedure> of(Map<String, Procedure> imported, EmbeddedKnowledge embedded) {
    var directory = embedded.directory();
    var written = embedded.written();
    var codes = new TreeSet<>(imported.keySet());
    codes.addAll(directory.keySet());
    codes.addAll(written.keySet());
    var all = new ArrayList<IndexedProcedure>();
    for (var code : codes) {
      var page = Optional.ofNullable(imported.get(code));
      var official = page.or(() -> Optional.ofNullable(directory.get(code)));
      var own = Optional.ofNullable(written.get(code));
      all.add(new IndexedProcedure(merge(official, own), page, embedded.wordings(code)));
    }
    return all;
  }

  private static Procedure merge(Optional<Procedure> official, Optional<Procedure> own) {
    return official
        .map(page -> own.map(written -> Merging.merge(page, written)).orElse(page))
        .or(() -> own)
        .orElseThrow();
  }
}
