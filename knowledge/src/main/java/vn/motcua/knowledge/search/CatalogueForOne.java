package vn.motcua.knowledge.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.embedding.Nearness;
import vn.motcua.knowledge.search.embedding.OneQuestion;

/// The live catalogue as one question sees it. Others are waited for outside of its lock, so that
/// a slow one holds up no new knowledge.
final class CatalogueForOne implements Catalogue {

  private final LiveCatalogue live;
  private final @Nullable OneQuestion question;

  CatalogueForOne(LiveCatalogue live, @Nullable OneQuestion question) {
    this.live = live;
    this.question = question;
  }

  @Override
  public Optional<Procedure> find(String code) {
    return live.find(code);
  }

  @Override
  public Optional<Procedure> find(String code, LocalDate day) {
    return live.find(code, day);
  }

  @Override
  public List<Hit> search(Query query) {
    return live.search(query, nearness(query));
  }

  private Nearness nearness(Query query) {
    return question != null && live.compares(query)
        ? question.nearness(query.text(), live.edition().version())
        : Nearness.UNKNOWN;
  }

  @Override
  public Edition edition() {
    return live.edition();
  }
}
