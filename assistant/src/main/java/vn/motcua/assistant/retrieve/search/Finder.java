package vn.motcua.assistant.retrieve.search;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.retrieve.fit.CaseFit;
import vn.motcua.assistant.retrieve.fit.Forces;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.found.SearchFailed;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.Query;

/// Looks words up, each time in view of the person's case. The only place that asks the catalogue.
public final class Finder {

  private static final int HITS = 10;

  /// So many are looked at, so that what the case calls for can come forward.
  private static final int CANDIDATES = 20;

  /// Words for a reason that another one takes the place of.
  private static final Pattern OCCASION =
      Pattern.compile("(?iu)(?<![\\p{L}])(lần đầu( tiên)?|làm mới|lan dau( tien)?)(?![\\p{L}])");

  /// A procedure that is named by its code is meant.
  private static final Pattern CODE = Pattern.compile("\\d{1,2}\\.\\d{6}");

  private final CaseFit fit;
  private final Forces forces;
  private final Catalogue catalogue;

  /// @param catalogue what is asked
  public Finder(Catalogue catalogue) {
    this(catalogue, new CaseFit(), new Forces(new EverydayTerms()));
  }

  private Finder(Catalogue catalogue, CaseFit fit, Forces forces) {
    this.catalogue = catalogue;
    this.fit = fit;
    this.forces = forces;
  }

  /// The same for the searches of one question.
  public Finder forOneQuestion() {
    return new Finder(catalogue.forOneQuestion(), fit, forces);
  }

  /// What is found for these words as they are.
  ///
  /// @throws SearchFailed if the knowledge cannot be searched
  public Retrieval search(String words, Situation situation) {
    var hits = fit.order(meant(words), situation, words);
    return new Retrieval(words, hits.stream().limit(HITS).toList(), situation);
  }

  /// What is found for an earlier message once the case is another.
  public Retrieval turned(String earlier, Situation now, Situation all) {
    var plain = OCCASION.matcher(earlier).replaceAll(" ").strip();
    return search(plain + " " + fit.official(now), all);
  }

  /// The procedure with this code.
  public Optional<Hit> coded(String code) {
    return code.isEmpty() ? Optional.empty() : hits(code, 1).stream().findFirst();
  }

  /// What is known of the procedure with this code.
  public Optional<Procedure> record(String code) {
    return code.isEmpty() ? Optional.empty() : catalogue.find(code);
  }

  private List<Hit> meant(String words) {
    var hits = hits(words, CANDIDATES);
    return CODE.matcher(words).find()
        ? hits
        : forces.meant(hits, words, hit -> record(hit.code()).stream());
  }

  private List<Hit> hits(String words, int limit) {
    try {
      return catalogue.search(Query.of(words, limit));
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new SearchFailed(e);
    }
  }
}
