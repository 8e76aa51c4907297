package vn.motcua.knowledge;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.regulation.Article;

/// New articles and those of before as one sequence in the order of their ids. A new one takes
/// the place of an old one with its id.
final class MergedArticles implements Iterator<Article> {

  private final Iterator<Article> fresh;
  private final Iterator<Article> old;
  private @Nullable Article nextFresh;
  private @Nullable Article nextOld;

  /// @param fresh new articles by id
  /// @param old those of before, in the order of their ids
  MergedArticles(SortedMap<String, Article> fresh, Iterator<Article> old) {
    this.fresh = fresh.values().iterator();
    this.old = old;
    nextFresh = next(this.fresh);
    nextOld = next(this.old);
  }

  private static @Nullable Article next(Iterator<Article> articles) {
    return articles.hasNext() ? articles.next() : null;
  }

  @Override
  public boolean hasNext() {
    return nextFresh != null || nextOld != null;
  }

  @Override
  public Article next() {
    var one = nextFresh;
    var other = nextOld;
    if (one == null && other == null) {
      throw new NoSuchElementException("There are no more articles");
    }
    var order = one == null ? 1 : other == null ? -1 : one.id().compareTo(other.id());
    if (order >= 0) {
      nextOld = next(old);
    }
    if (order <= 0) {
      nextFresh = next(fresh);
    }
    return order <= 0 ? Objects.requireNonNull(one) : Objects.requireNonNull(other);
  }
}
