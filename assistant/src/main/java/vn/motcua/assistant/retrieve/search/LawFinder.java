package vn.motcua.assistant.retrieve.search;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.assistant.retrieve.found.ChangeMatch;
import vn.motcua.assistant.retrieve.found.LawMatch;
import vn.motcua.assistant.retrieve.found.SearchFailed;
import vn.motcua.assistant.understand.law.Period;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.regulation.SystemChange;
import vn.motcua.knowledge.regulation.SystemChanges;
import vn.motcua.knowledge.regulation.Validity;
import vn.motcua.knowledge.search.regulation.ArticleHit;
import vn.motcua.knowledge.search.regulation.ArticleQuery;
import vn.motcua.knowledge.search.regulation.Regulations;

/// Looks up places in the law: the text where it was imported, what is known by reference else; and
/// what changed on a day.
public final class LawFinder {

  private static final int MOST_FOUND = 10;

  private final Regulations regulations;
  private final KnownRegulations known = KnownRegulations.embedded();
  private final SystemChanges changes = SystemChanges.embedded();

  /// @param regulations the law texts that were imported
  public LawFinder(Regulations regulations) {
    this.regulations = regulations;
  }

  /// What `law` may mean.
  ///
  /// @throws SearchFailed if the texts cannot be searched
  public LawMatch find(LegalReference law) {
    try {
      var anyLaw = regulations.edition().articles() > 0;
      return new LawMatch(law, regulations.named(law), anyLaw, known.named(law));
    } catch (UncheckedIOException e) {
      throw new SearchFailed(e);
    }
  }

  /// The articles that fit `words`, best first.
  ///
  /// @throws SearchFailed if the texts cannot be searched
  public List<ArticleHit> search(String words) {
    try {
      return regulations.search(ArticleQuery.of(words, MOST_FOUND));
    } catch (UncheckedIOException e) {
      throw new SearchFailed(e);
    }
  }

  /// What changed in `asked`.
  public ChangeMatch find(Period asked) {
    var found = changes.between(asked.from(), asked.to());
    var validity = new HashMap<String, Validity>();
    for (var change : found) {
      for (var point : change.points()) {
        known
            .find(point.number())
            .ifPresent(regulation -> validity.put(point.number(), regulation.validity()));
      }
    }
    return new ChangeMatch(asked, found, found.isEmpty() ? near(asked) : List.of(), validity);
  }

  private List<SystemChange> near(Period asked) {
    var all = changes.all();
    var before = all.stream().filter(change -> change.day().isBefore(asked.from())).toList();
    var after = all.stream().filter(change -> change.day().isAfter(asked.to()));
    return Stream.concat(before.reversed().stream().limit(1), after.limit(1)).toList();
  }
}
