package vn.motcua.knowledge.citation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.search.LiveCatalogue;

/// Who cites the law in the knowledge in use. Read anew when it is first asked and after each
/// import; whoever asks meanwhile waits.
public final class LiveCitations {

  private record Read(String version, Citations citations) {}

  private final LiveCatalogue catalogue;
  private final Rules rules;
  private final KnownRegulations known;
  private volatile @Nullable Read read;

  /// @param catalogue whose records name legal bases
  /// @param rules those that rest on the law
  /// @param known regulations that speak of others
  public LiveCitations(LiveCatalogue catalogue, Rules rules, KnownRegulations known) {
    this.catalogue = catalogue;
    this.rules = rules;
    this.known = known;
  }

  /// Who cites the law now.
  public Citations now() {
    var version = catalogue.edition().version();
    var last = read;
    return last != null && last.version().equals(version) ? last.citations() : anew(version);
  }

  private synchronized Citations anew(String version) {
    var last = read;
    if (last != null && last.version().equals(version)) {
      return last.citations();
    }
    var procedures =
        catalogue.codes().stream().map(catalogue::find).flatMap(Optional::stream).toList();
    var citations = new Citations(rules.all(), procedures, known);
    read = new Read(version, citations);
    return citations;
  }
}
