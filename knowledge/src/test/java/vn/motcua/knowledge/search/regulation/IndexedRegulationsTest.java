package vn.motcua.knowledge.search.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.knowledge.regulation.MadeUpArticles.article;
import static vn.motcua.knowledge.regulation.MadeUpArticles.kite;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.language.LegalReferences;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.regulation.Validity;

class IndexedRegulationsTest {

  private static final RegulationKey DECREE = RegulationKey.of("7/2021/NĐ-CP").orElseThrow();
  private static final RegulationKey OLD = RegulationKey.of("3/2010/NĐ-CP").orElseThrow();

  @TempDir private Path folder;
  private IndexedRegulations regulations;

  @BeforeEach
  void open() {
    var articles = new ArrayList<>(articles());
    articles.sort(Comparator.comparing(Article::id));
    var facts = new RegulationFacts();
    articles.forEach(facts::add);
    new RegulationIndexBuilder().write(folder, articles, facts, facts.edition("1"));
    regulations = IndexedRegulations.open(folder);
  }

  @AfterEach
  void close() {
    regulations.close();
  }

  private static List<Article> articles() {
    return List.of(
        kite("k:1", "1", "Phạm vi điều chỉnh", "Luật này quy định về thả diều."),
        kite(
            "k:2", "2", "Giải thích từ ngữ", "1. Diều là vật bay có dây.\n2. Sáo diều là ống kêu."),
        kite("k:3", "3", "Giờ thả diều", "1. Được thả diều từ 6 giờ.\n2. Cấm thả diều ban đêm."),
        new Article(
            "g:7",
            new Article.Heading("5/2018/QH99", "Bộ luật số", "7", "Luật chơi", "", ""),
            "Ai cũng được chơi.",
            "(Điều 7 Bộ luật số 5/2018/QH99 Trò chơi ngày 01/02/2018 của Quốc hội)",
            null,
            Validity.UNKNOWN,
            LocalDate.of(2018, 2, 1)),
        decree("n:2", "2", "Phí cấp phép thả diều", "Phí là 10.000 đồng một lần cấp phép."),
        decree("n:10", "10", "Hiệu lực thi hành", ending()),
        change("c:1", "1", "Sửa đổi, bổ sung khoản 1 Điều 9 như sau:\n“1. Diều dài.”"),
        change("c:2", "2", "1. Bãi bỏ Điều 9.\n2. Bãi bỏ cụm từ “sáo” tại Điều 8."),
        lantern("l:8", "8"),
        lantern("l:9", "9"),
        new Article(
            "o:2",
            new Article.Heading(
                "3/2010/NĐ-CP", "Nghị định số", "2", "Phí cấp phép diều sáo", "", ""),
            "Phí là 5.000 đồng.",
            "",
            null,
            Validity.UNKNOWN,
            LocalDate.of(2010, 1, 1)));
  }

  private static String ending() {
    return "Nghị định này có hiệu lực từ ngày 01 tháng 5 năm 2021 và thay thế Nghị định số"
        + " 3/2010/NĐ-CP.";
  }

  /// Of a decree that changes the decree on lanterns.
  private static Article change(String id, String number, String text) {
    var title = "Sửa đổi một số điều của Nghị định số 9/2020/NĐ-CP";
    return new Article(
        id,
        new Article.Heading("8/2022/NĐ-CP", "Nghị định số", number, title, "", ""),
        text,
        "",
        null,
        new Validity(LocalDate.of(2022, 3, 1), null, null),
        LocalDate.of(2022, 1, 1));
  }

  private static Article lantern(String id, String number) {
    return article(
        id,
        new Article.Heading("9/2020/NĐ-CP", "Nghị định số", number, "Thả đèn sáo", "", ""),
        "Đèn thả ở nơi trống.");
  }

  private static Article decree(String id, String number, String title, String text) {
    return article(
        id, new Article.Heading("7/2021/NĐ-CP", "Nghị định số", number, title, "", ""), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"giờ thả diều", "gio tha dieu", "Giờ thả diều được quy định như thế nào?"})
  void findsAnArticleByItsTitle(String question) {
    assertThat(first(question).article().id()).isEqualTo("k:3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "khoản 2 điều 3 luật thả diều",
        "đ3 k2 12/2019/QH99",
        "dieu 3 khoan 2 luat tha dieu"
      })
  void goesStraightToWhatIsNamed(String question) {
    var hit = first(question);

    assertThat(hit.id()).isEqualTo("12/2019/QH99#3");
    assertThat(hit.clause()).isEqualTo("khoản 2");
    assertThat(hit.snippet()).isEqualTo("2. Cấm thả diều ban đêm.");
    assertThat(hit.clauses())
        .containsExactly(new ArticleHit.Fitting("khoản 2", "2. Cấm thả diều ban đêm."));
    assertThat(hit.score()).isEqualTo(1);
  }

  @Test
  void givesWhatAReferenceNames() {
    assertThat(named("khoản 1 điều 2 nghị định 7/2021/NĐ-CP")).containsExactly("n:2");
    assertThat(named("nghị định 7/2021")).containsExactly("n:2", "n:10");
    assertThat(named("điều 2 nghị định 7")).containsExactly("n:2");
    assertThat(named("điều 77 nghị định 7/2021/NĐ-CP")).isEmpty();
    assertThat(named("điều 2 nghị định 8/2021/NĐ-CP")).isEmpty();
  }

  @Test
  void tellsWhichOrdersChangeAnArticle() {
    var lanterns = RegulationKey.of("9/2020/NĐ-CP").orElseThrow();

    assertThat(regulations.amending(lanterns, "9"))
        .extracting(order -> order.kind() + " " + order.by() + " " + order.source())
        .containsExactly("AMENDED 8/2022/NĐ-CP Điều 1", "REPEALED 8/2022/NĐ-CP khoản 1 Điều 2");
    assertThat(regulations.amending(lanterns, "8"))
        .extracting(order -> order.kind() + " " + order.source())
        .containsExactly("AMENDED khoản 2 Điều 2");
    assertThat(regulations.amending(DECREE, "9")).isEmpty();
  }

  @Test
  void endsAnArticleThatWasRepealedAndNoOther() {
    assertThat(regulations.byRecord("l:9").orElseThrow().validity())
        .isEqualTo(
            new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 2, 28), "8/2022/NĐ-CP"));
    assertThat(regulations.byRecord("l:8").orElseThrow().validity().to()).isNull();
  }

  private List<String> named(String text) {
    var reference = LegalReferences.in(text).getFirst().reference();
    return regulations.named(reference).stream().map(Article::id).toList();
  }

  @Test
  void findsWhatAWordMeans() {
    var hit = first("sáo diều là gì");

    assertThat(hit.article().id()).isEqualTo("k:2");
    assertThat(hit.clause()).isEqualTo("khoản 2");
  }

  @Test
  void showsTheArticlesOfARegulationThatIsNamed() {
    assertThat(regulations.search(ArticleQuery.of("nghị định 7/2021/NĐ-CP", 2)))
        .extracting(hit -> hit.article().heading().number())
        .containsOnly("7/2021/NĐ-CP");
  }

  @Test
  void listsARegulationInTheOrderOfItsArticles() {
    assertThat(regulations.articles(DECREE)).extracting(Article::id).containsExactly("n:2", "n:10");
    assertThat(regulations.find(DECREE, "10")).extracting(Article::id).containsExactly("n:10");
    assertThat(regulations.byRecord("k:1")).map(Article::url).isPresent();
    assertThat(regulations.byRecord("k:9")).isEmpty();
  }

  @Test
  void leavesOutWhatHasEnded() {
    var query = new ArticleQuery("phí cấp phép diều sáo", 10, LocalDate.of(2022, 1, 1), false);

    assertThat(regulations.search(query))
        .extracting(hit -> hit.article().id())
        .doesNotContain("o:2");
    assertThat(regulations.find(OLD, "2").getFirst().validity().to())
        .isEqualTo(LocalDate.of(2021, 4, 30));
    assertThat(regulations.find(OLD, "2").getFirst().validity().endedBy())
        .isEqualTo("7/2021/NĐ-CP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?!", "zzz qqq", "được quy định như thế nào", "điều 999 luật thả diều"})
  void withstandsNonsense(String question) {
    assertThat(regulations.search(ArticleQuery.of(question, 5)).size()).isLessThanOrEqualTo(5);
  }

  @Test
  void findsNothingForANumberThatIsNotThere() {
    assertThat(regulations.search(ArticleQuery.of("điều 2 nghị định 8/2021/NĐ-CP", 5))).isEmpty();
  }

  @Test
  void knowsACodeByItsShortTitle() {
    assertThat(first("điều 7 bộ luật trò chơi 2018").id()).isEqualTo("5/2018/QH99#7");
    assertThat(first("d7 luat tro choi").id()).isEqualTo("5/2018/QH99#7");
  }

  @Test
  void explainsAndSaysTheSameAgain() {
    var query = new ArticleQuery("phí cấp phép", 5, null, true);

    assertThat(regulations.search(query)).isEqualTo(regulations.search(query));
    assertThat(regulations.search(query).getFirst().why()).isNotEmpty();
  }

  @Test
  void givesBackWhatWasImported() {
    assertThat(regulations.imported("k:3"))
        .contains(
            kite(
                "k:3",
                "3",
                "Giờ thả diều",
                "1. Được thả diều từ 6 giờ.\n2. Cấm thả diều ban đêm."));
  }

  private ArticleHit first(String question) {
    return regulations.search(ArticleQuery.of(question, 3)).getFirst();
  }
}
