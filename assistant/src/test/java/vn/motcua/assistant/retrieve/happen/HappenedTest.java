package vn.motcua.assistant.retrieve.happen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.retrieve.Retriever;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Hit;

/// What happened to a paper that is not named happened to the one spoken of, and leads to nothing but
/// what is for it.
class HappenedTest {

  private static final String SPOKEN_OF = "9.000003";
  private static final String NEIGHBOUR = "9.000004";
  private static final String ELSEWHERE = "9.000002";

  private static final String NAME = "Đăng ký hội thi sáo trúc";
  private static final String FOR_ALL = "Cấp lại, cấp đổi, gia hạn giấy hội thi sáo trúc";
  private static final String FOR_LOSS = "Cấp lại giấy hội thi sáo trúc do bị mất";
  private static final String FOR_MORE = "Mở rộng hội thi sáo trúc";

  private final Procedure spokenOf = Kites.renamed(SPOKEN_OF, NAME, List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "còn bị mất thì sao",
        "nếu mất giấy thì làm lại thế nào",
        "lỡ mất rồi thì làm sao",
        "còn vợ tôi mất giấy rồi thì sao",
        "sắp hết hạn thì sao",
        "sap het han thi sao",
        "bị rách thì sao",
        "sai tên thì sửa sao",
        "giấy hội thi hết hạn thì làm gì",
      })
  void turnsToTheNeighbourForIt(String message) {
    assertThat(best(message, spokenOf, FOR_ALL, 0.7)).isEqualTo(NEIGHBOUR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"còn bị mất thì sao", "lo mat giay thi sao"})
  void turnsToTheNeighbourThatNamesTheCase(String message) {
    assertThat(best(message, spokenOf, FOR_LOSS, 0.7)).isEqualTo(NEIGHBOUR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sắp hết hạn thì sao", "bị rách thì sao", "ghi sai tên thì sao"})
  void neverTurnsToTheNeighbourForAnotherCase(String message) {
    assertThat(best(message, spokenOf, FOR_LOSS, 0.9)).isEqualTo(SPOKEN_OF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sắp hết hạn thì sao", "còn bị mất thì sao", "ghi sai tên thì sao"})
  void neverTurnsToTheNeighbourForSomethingElse(String message) {
    assertThat(best(message, spokenOf, FOR_MORE, 0.9)).isEqualTo(SPOKEN_OF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sắp hết hạn thì sao", "còn bị mất thì sao", "in sai tên thì sao"})
  void neverTurnsToAnotherThing(String message) {
    assertThat(best(message, spokenOf, FOR_ALL, 0)).isEqualTo(SPOKEN_OF);
  }

  @Test
  void staysWithTheOneThatIsForItItself() {
    var extension = Kites.renamed(SPOKEN_OF, "Gia hạn giấy hội thi sáo trúc", List.of());

    assertThat(best("hết hạn rồi thì sao", extension, FOR_ALL, 0.9)).isEqualTo(SPOKEN_OF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mất giấy thì sao", "bị mất thì sao", "lo mat roi thi sao"})
  void readsACopyFromTheRegisterWhereOneIsKept(String message) {
    var register = Kites.renamed(SPOKEN_OF, NAME, List.of(NEIGHBOUR));

    assertThat(best(message, register, "Cấp bản sao trích lục sổ sáo", 0)).isEqualTo(NEIGHBOUR);
  }

  @Test
  void readsNoCopyOfWhatIsInNoRegister() {
    var proof = Kites.renamed(SPOKEN_OF, "Cấp giấy khen thổi sáo", List.of(NEIGHBOUR));

    assertThat(best("mất giấy thì sao", proof, "Cấp bản sao trích lục sổ sáo", 0))
        .isEqualTo(SPOKEN_OF);
  }

  @Test
  void registersAgainWhereTheRegisterIsLostToo() {
    var register = Kites.renamed(SPOKEN_OF, NAME, List.of(NEIGHBOUR));

    assertThat(best("mất cả sổ gốc thì sao", register, "Đăng ký lại hội thi sáo trúc", 0))
        .isEqualTo(NEIGHBOUR);
  }

  @Test
  void goesWhereTheRecordSpokenOfPoints() {
    var lost = Kites.renamed(SPOKEN_OF, NAME, List.of(), "Giấy mất thì cấp lại (9.000004).");

    assertThat(best("còn bị mất thì sao", lost, FOR_LOSS, 0)).isEqualTo(NEIGHBOUR);
    assertThat(best("sắp hết hạn thì sao", lost, FOR_LOSS, 0)).isEqualTo(SPOKEN_OF);
  }

  @Test
  void takesNoPointerToWhatIsAboutToRunOutForWhatHas() {
    var soon = Kites.renamed(SPOKEN_OF, NAME, List.of(), "Sắp hết hạn là đổi (9.000004).");

    assertThat(best("còn hết hạn thì sao", soon, "Đổi giấy sáo", 0)).isEqualTo(NEIGHBOUR);
    assertThat(best("hết hạn 2 năm rồi thì sao", soon, "Đổi giấy sáo", 0)).isEqualTo(SPOKEN_OF);
  }

  @Test
  void staysWithTheTalkWhereAnotherPaperLeadsToSomethingElse() {
    assertThat(best("hợp đồng thuê bãi hết hạn thì sao", spokenOf, FOR_ALL, 0))
        .isEqualTo(SPOKEN_OF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"giấy này mấy năm thì hết hạn", "ông mất rồi thì sao"})
  void leavesWhatTellsOfNothingThatHappenedToAPaper(String message) {
    assertThat(best(message, spokenOf, FOR_ALL, 0.9)).isNotEqualTo(NEIGHBOUR);
  }

  /// What is found for `message` in a talk on `spokenOf`, where by itself it finds another thing well,
  /// and together with the thing spoken of a neighbour of this name with this score.
  private static String best(String message, Procedure spokenOf, String neighbour, double score) {
    var question = Kites.inTalk(message);
    var words = new Interpreter().understand(question).query();
    var other = Kites.renamed(NEIGHBOUR, neighbour, List.of());
    var catalogue =
        new Kites.Fake(
            List.of(spokenOf, other, Kites.named(ELSEWHERE)),
            said -> found(said, words, spokenOf, Hit.of(other, score, "")));
    return new Retriever(catalogue, Kites.noEvents(), Kites.noLaw(), Kites.lines())
        .retrieve(new Interpreter().understand(question))
        .best()
        .map(Hit::code)
        .orElse("");
  }

  private static List<Hit> found(String said, String words, Procedure spokenOf, Hit neighbour) {
    if (said.equals(words)) {
      return List.of(Kites.hit(ELSEWHERE, 0.8));
    } else if (said.equals(SPOKEN_OF)) {
      return List.of(Hit.of(spokenOf, 1, ""));
    } else if (said.equals(NEIGHBOUR)) {
      return List.of(neighbour.scored(1));
    }
    return said.endsWith(" " + words) && neighbour.score() > 0 ? List.of(neighbour) : List.of();
  }
}
