package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.channels.problem.Refused;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.regulation.SourceNote;
import vn.motcua.knowledge.regulation.amendment.Amendment;
import vn.motcua.knowledge.search.regulation.ArticleHit;
import vn.motcua.knowledge.search.regulation.ArticleQuery;
import vn.motcua.knowledge.search.regulation.RegulationEdition;
import vn.motcua.knowledge.search.regulation.Regulations;

class RegulationControllerTest {

  private static final String NOTE =
      "(Điều 1 Luật số 12/2019/QH99 Luật Thả diều ngày 05/05/2019 của Quốc hội, có hiệu lực thi hành"
          + " kể từ ngày 01/07/2019)";

  private static final Article KITE =
      new Article(
          "law:1",
          new Article.Heading("12/2019/QH99", "Luật số", "1", "Giờ thả diều", "Diều", ""),
          "1. Ban ngày.\n2. Cấm ban đêm.",
          NOTE,
          "7",
          SourceNote.of(NOTE).validity(),
          LocalDate.of(2026, 1, 2));

  private static final KnownRegulations KNOWN =
      KnownRegulations.read(
          """
          {"number":"7/2021/NĐ-CP","kind":"nghị định","title":"Về thả đèn","from":"2021-05-01",\
          "status":"in_force","gists":[{"locator":"Điều 3 khoản 2","gist":"Ban đêm không thả.",\
          "source":"Sách về đèn","verification":"derived"}],"source":"Sách về đèn",\
          "asOf":"2026-05-01","verification":"secondary"}\
          """);

  private final Workers workers = new Workers(1, 4, Duration.ofSeconds(5));
  private final RegulationController controller =
      new RegulationController(new OneArticle(), KNOWN, workers);

  @AfterEach
  void close() {
    workers.close();
  }

  @Test
  void showsARegulationWithTheTitleThatItsFirstArticleGives() {
    var shown = Objects.requireNonNull(controller.regulation("12", "2019", "QH99").block());

    assertThat(shown.title()).isEqualTo("Luật Thả diều");
    assertThat(shown.articles()).extracting(ArticleJson::id).containsExactly("12/2019/QH99#1");
    assertThat(shown.articles().getFirst().effectiveFrom()).isEqualTo(LocalDate.of(2019, 7, 1));
    assertThat(shown.articles().getFirst().clauses()).hasSize(2);
  }

  @Test
  void findsAnArticleHoweverItsNumberIsTyped() {
    var shown = Objects.requireNonNull(controller.article("12/2019/qh99", "1").block());

    assertThat(shown.articles()).extracting(ArticleJson::record).containsExactly("law:1");
  }

  @Test
  void showsWhatAmendedAnArticle() {
    var shown = Objects.requireNonNull(controller.article("12/2019/QH99", "1").block());

    assertThat(shown.articles().getFirst().amendedBy())
        .containsExactly(
            new LawJson.AmendmentJson(
                "9/2022/QH99", "khoản 1 Điều 3", LocalDate.of(2022, 5, 1), false));
    assertThat(shown.articles().getFirst().amends()).isEmpty();
  }

  @Test
  void showsWhatIsKnownOfARegulationThatWasNotImported() {
    var shown = Objects.requireNonNull(controller.regulation("7/2021/nd-cp").block());

    assertThat(shown.byReference()).isTrue();
    assertThat(shown.title()).isEqualTo("Về thả đèn");
    assertThat(shown.articles()).isEmpty();
    assertThat(Objects.requireNonNull(shown.reference()).status()).isEqualTo("in_force");
  }

  @Test
  void showsTheGistOfAnArticleThatWasNotImportedAsNoText() {
    var shown = Objects.requireNonNull(controller.article("7/2021/NĐ-CP", "3").block());

    assertThat(shown.articles())
        .singleElement()
        .satisfies(article -> {
          assertThat(article.byReference()).isTrue();
          assertThat(article.text()).isEmpty();
          assertThat(article.gists().getFirst().gist()).isEqualTo("Ban đêm không thả.");
        });
    assertThatThrownBy(() -> controller.article("7/2021/NĐ-CP", "4").block())
        .isInstanceOf(Refused.class);
  }

  @Test
  void saysThatThereIsNoSuchArticle() {
    assertThatThrownBy(() -> controller.article("12/2019/QH99", "2").block())
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> controller.regulation(" ").block()).isInstanceOf(Refused.class);
  }

  /// Law texts that hold one article.
  private static final class OneArticle implements Regulations {

    @Override
    public List<ArticleHit> search(ArticleQuery query) {
      return List.of();
    }

    @Override
    public List<Article> find(RegulationKey number, String article) {
      return articles(number).stream().filter(a -> a.heading().article().equals(article)).toList();
    }

    @Override
    public List<Article> articles(RegulationKey number) {
      return KITE.key().equals(Optional.of(number)) ? List.of(KITE) : List.of();
    }

    @Override
    public List<Amendment> amending(RegulationKey number, String article) {
      return List.of(
          new Amendment(
              Amendment.Kind.AMENDED,
              number,
              new Amendment.Place(article, "2", ""),
              "9/2022/QH99",
              "3",
              "1",
              LocalDate.of(2022, 5, 1)));
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
