package vn.motcua.knowledge.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Edition;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.Query;

class RegressionTest {

  private static final Regression SET =
      new Regression(
          List.of(
              new RegressionQuestion("diều", List.of("9.1", "9.2")),
              new RegressionQuestion("đèn", List.of("9.3")),
              new RegressionQuestion("pháo", List.of("9.4"))));

  @Test
  void countsTheFirstGoodAnswerAmongTheFirstFive() {
    var places =
        SET.in(new Ordered(Map.of("diều", List.of("9.9", "9.2", "9.1"), "đèn", List.of("9.3"))));

    assertThat(places.all()).containsExactly(2, 1, 0);
    assertThat(places.hitsAt(1)).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(places.hitsAt(5)).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void tellsWhichQuestionsBecameBetterAndWhichWorse() {
    var shift = SET.between(new Places(List.of(2, 1, 0)), new Places(List.of(1, 0, 0)));

    assertThat(shift.better()).extracting(each -> each.question().text()).containsExactly("diều");
    assertThat(shift.worse()).extracting(each -> each.question().text()).containsExactly("đèn");
    assertThat(shift.worse().getFirst().after()).isZero();
  }

  @Test
  void shipsQuestionsOnProceduresThatAreKnownAndWithNoWordingAmongThem() {
    var embedded = new EmbeddedKnowledge();
    var wordings = new HashSet<String>();
    embedded.wordedCodes().forEach(code -> wordings.addAll(embedded.wordings(code)));
    var known = new HashSet<>(embedded.directory().keySet());
    known.addAll(embedded.written().keySet());

    assertThat(Regression.shipped().questions())
        .hasSizeGreaterThan(400)
        .allMatch(question -> !question.codes().isEmpty())
        .allMatch(question -> known.contains(question.codes().getFirst()))
        .noneMatch(question -> wordings.contains(question.text()))
        .doesNotHaveDuplicates();
  }

  /// Finds by the whole text, in a given order.
  private record Ordered(Map<String, List<String>> found) implements Catalogue {

    @Override
    public Optional<Procedure> find(String code) {
      return Optional.empty();
    }

    @Override
    public List<Hit> search(Query query) {
      return found.getOrDefault(query.text(), List.of()).stream()
          .limit(query.limit())
          .map(code -> new Hit(code, code, List.of(), 1, "", List.of()))
          .toList();
    }

    @Override
    public Edition edition() {
      return new Edition("1", "1", LocalDate.EPOCH, 0, 0, 0);
    }
  }
}
