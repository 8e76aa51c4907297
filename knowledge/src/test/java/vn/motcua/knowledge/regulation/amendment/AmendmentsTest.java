package vn.motcua.knowledge.regulation.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.Validity;

/// The regulations here are made up.
class AmendmentsTest {

  @Test
  void linksEveryPlaceThatIsChanged() {
    var text =
        """
        1. Sửa đổi, bổ sung khoản 2 Điều 5 như sau:
        “2. Diều dài.
        3. Bãi bỏ khoản 9 Điều 9.”
        2. Bổ sung Điều 6a sau Điều 6 như sau:
        “Điều 6a. Diều sáo”
        3. Bãi bỏ điểm a, b khoản 1 Điều 9; thay thế Điều 11.\
        """;

    assertThat(Amendments.in(article("Sửa đổi một số điều của Nghị định số 800/2020/NĐ-CP", text)))
        .extracting(
            a -> "%s %s %s %s".formatted(a.kind(), a.target(), words(a.place()), a.source()))
        .containsExactly(
            "AMENDED 800/2020/ND-CP 5,2, khoản 1 Điều 3",
            "ADDED 800/2020/ND-CP 6a,, khoản 2 Điều 3",
            "REPEALED 800/2020/ND-CP 9,1,a khoản 3 Điều 3",
            "REPEALED 800/2020/ND-CP 9,1,b khoản 3 Điều 3",
            "REPEALED 800/2020/ND-CP 11,, khoản 3 Điều 3");
  }

  @Test
  void linksTheRegulationThatIsNamedBesideThePlace() {
    var all =
        Amendments.in(article("Hiệu lực thi hành", "2. Bãi bỏ Điều 4 Thông tư số 7/2019/TT-BM."));

    assertThat(all).hasSize(1);
    assertThat(all.getFirst().target().value()).isEqualTo("7/2019/TT-BM");
    assertThat(all.getFirst().from()).isEqualTo(LocalDate.of(2026, 7, 1));
  }

  @Test
  void knowsARepealOfTheWholeFromAChangeOfWords() {
    var title = "Bãi bỏ văn bản";

    assertThat(Amendments.in(article(title, "Bãi bỏ toàn bộ Thông tư số 7/2019/TT-BM.")))
        .extracting(a -> words(a.place()))
        .containsExactly(",,");
    assertThat(Amendments.in(article(title, "Thay thế cụm từ trong Thông tư số 7/2019/TT-BM.")))
        .isEmpty();
    assertThat(Amendments.in(article(title, "1. Người thả diều theo khoản 2 Điều 5."))).isEmpty();
  }

  @Test
  void takesAChangeOfWordsAndARepealWithExceptionsForNoEnd() {
    var target = "Sửa đổi một số điều của Nghị định số 800/2020/NĐ-CP";

    assertThat(Amendments.in(article(target, "1. Bãi bỏ cụm từ “diều” tại Điều 4.")))
        .extracting(Amendment::kind)
        .containsExactly(Amendment.Kind.AMENDED);
    assertThat(Amendments.in(article(target, "1. Bãi bỏ Điều 4, trừ các trường hợp đã cấp phép.")))
        .noneMatch(Amendment::endsArticle);
    assertThat(Amendments.in(article(target, "1. Bãi bỏ Điều 6 và quy định về sáo tại Điều 4.")))
        .noneMatch(Amendment::endsArticle);
    assertThat(Amendments.in(article(target, "1. Bãi bỏ khoản 1 Điều 4.")))
        .noneMatch(Amendment::endsArticle);
    assertThat(Amendments.in(article(target, "1. Bãi bỏ Điều 4, Điều 5.")))
        .hasSize(2)
        .allMatch(Amendment::endsArticle);
  }

  @Test
  void readsNoPlaceOfTheNextSentenceAndNoneOfItsOwn() {
    var target = "Sửa đổi một số điều của Nghị định số 800/2020/NĐ-CP";
    var text = "1. Bãi bỏ khoản 1 Điều 4. Thả diều sáo theo Điều 3 Nghị định này.";

    assertThat(Amendments.in(article(target, text)))
        .extracting(order -> order.place().article())
        .containsExactly("4");
    assertThat(Amendments.in(article(target, "1. Bãi bỏ Điều 5; sáo theo Điều 3 Nghị định này.")))
        .extracting(order -> order.place().article())
        .containsExactly("5");
  }

  @Test
  void takesTheDayThatTheArticleItselfSays() {
    var text =
        """
        1. Nghị định này có hiệu lực từ ngày 15 tháng 8 năm 2026.
        2. Bãi bỏ Điều 4 Nghị định số 800/2020/NĐ-CP.\
        """;

    assertThat(Amendments.in(article("Hiệu lực thi hành", text)))
        .extracting(Amendment::from)
        .containsExactly(LocalDate.of(2026, 8, 15));
  }

  private static String words(Amendment.Place place) {
    return place.article() + "," + place.clause() + "," + place.point();
  }

  private static Article article(String title, String text) {
    var day = LocalDate.of(2026, 7, 1);
    return new Article(
        "made-up",
        new Article.Heading("901/2026/NĐ-CP", "Nghị định số", "3", title, "", ""),
        text,
        "",
        null,
        new Validity(day, null, null),
        day);
  }
}
