package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.channels.problem.Refused;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.regulation.Validity;
import vn.motcua.knowledge.regulation.amendment.Amendment;
import vn.motcua.knowledge.search.regulation.ArticleHit;
import vn.motcua.knowledge.search.regulation.ArticleQuery;
import vn.motcua.knowledge.search.regulation.RegulationEdition;
import vn.motcua.knowledge.search.regulation.Regulations;

class VersionsControllerTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);

  private static final Article OLD = article("law:1", "1. Trong 05 ngày.", day(2015), day(2019));
  private static final Article NEW = article("law:7", "1. Trong 03 ngày.", day(2020), null);

  private final Workers workers = new Workers(1, 4, Duration.ofSeconds(5));
  private final VersionsController controller =
      new VersionsController(new TwoVersions(), workers, CLOCK);

  @AfterEach
  void close() {
    workers.close();
  }

  @Test
  void listsTheVersionsOldestFirst() {
    var all = Objects.requireNonNull(controller.versions("12/2015/NĐ-CP", "3").block()).versions();

    assertThat(all).extracting(VersionJson::record).containsExactly("law:1", "law:7");
    assertThat(all).extracting(VersionJson::inForce).containsExactly(false, true);
  }

  @Test
  void comparesTheOldestWithTheNewestWordByWord() {
    var compared =
        Objects.requireNonNull(controller.compare("12", "2015", "NĐ-CP", "3", "", "").block());

    assertThat(compared.same()).isFalse();
    assertThat(compared.segments())
        .containsExactly(
            new VersionJson.SegmentJson("same", "1. Trong "),
            new VersionJson.SegmentJson("removed", "05 "),
            new VersionJson.SegmentJson("added", "03 "),
            new VersionJson.SegmentJson("same", "ngày."));
  }

  @Test
  void comparesTheOtherWayRound() {
    var compared =
        Objects.requireNonNull(controller.compare("12/2015/NĐ-CP", "3", "law:7", "law:1").block());

    assertThat(compared.from().record()).isEqualTo("law:7");
    assertThat(compared.segments()).contains(new VersionJson.SegmentJson("added", "05 "));
  }

  @Test
  void refusesVersionsThatThereAreNot() {
    assertThatThrownBy(() -> controller.compare("12/2015/NĐ-CP", "3", "law:9", "").block())
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> controller.versions("12/2015/NĐ-CP", "4").block())
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> controller.versions(" ", "3")).isInstanceOf(Refused.class);
  }

  private static LocalDate day(int year) {
    return LocalDate.of(year, 1, 1);
  }

  private static Article article(String id, String text, LocalDate from, @Nullable LocalDate to) {
    return new Article(
        id,
        new Article.Heading("12/2015/NĐ-CP", "Nghị định số", "3", "Thời hạn", "Diều", ""),
        text,
        "",
        null,
        new Validity(from, to, null),
        LocalDate.of(2026, 1, 2));
  }

  /// Law texts that hold one article twice, the newer one first.
  private static final class TwoVersions implements Regulations {

    @Override
    public List<ArticleHit> search(ArticleQuery query) {
      return List.of();
    }

    @Override
    public List<Article> find(RegulationKey number, String article) {
      return article.equals("3") ? List.of(NEW, OLD) : List.of();
    }

    @Override
    public List<Article> articles(RegulationKey number) {
      return List.of();
    }

    @Override
    public List<Amendment> amending(RegulationKey number, String article) {
      return List.of();
    }

    @Override
    public List<Article> named(LegalReference reference) {
      return List.of();
    }

    @Override
    public Optional<Article> byRecord(String id) {
      return Optional.empty();
    }

    @Override
    public RegulationEdition edition() {
      return RegulationEdition.NONE;
    }
  }
}
