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

/// Whoever asks within a talk whether something is paid goes to the procedure called by it, and whoever
/// asks what the one spoken of costs does not.
class AskedBenefitTest {

  private static final String SPOKEN_OF = "9.000003";
  private static final String PAID = "9.000004";
  private static final String ALLOWANCE = "Hưởng trợ cấp lặng gió";

  private final Procedure contest = Kites.renamed(SPOKEN_OF, "Đăng ký hội thi sáo trúc", List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vậy có được tiền lặng gió không",
        "vay co duoc tien lang gio khong",
        "nhà tôi có được hưởng trợ cấp lặng gió không ạ",
        "rồi có được lãnh tiền lặng gió hông",
        "má tui 82 tuổi, vậy có tiền lặng gió không",
        "thế có được nhận trợ cấp lặng gió hàng tháng không",
      })
  void followsWhoNamesWhatIsPaid(String message) {
    assertThat(best(message, contest, ALLOWANCE)).isEqualTo(PAID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "có mất tiền không",
        "có tốn tiền không",
        "có phải đóng tiền không",
        "có được miễn lệ phí không",
        "có được nhờ người khác đi không",
        "có được trợ cấp gì không",
        "có được cấp giấy luôn không",
      })
  void staysWithWhoAsksForNothingByName(String message) {
    assertThat(best(message, contest, ALLOWANCE)).isEqualTo(SPOKEN_OF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chấm dứt hưởng trợ cấp lặng gió",
        "Hỗ trợ lặng gió cho doanh nghiệp làm sáo",
        "Đăng ký lặng gió",
      })
  void leavesWhatPaysNothingToThePerson(String name) {
    assertThat(best("có được hưởng tiền lặng gió không", contest, name)).isNotEqualTo(PAID);
  }

  @Test
  void staysWhereTheOneSpokenOfPaysIt() {
    var paying = Kites.renamed(SPOKEN_OF, "Giải quyết chế độ lặng gió", List.of());

    assertThat(best("có được tiền lặng gió không", paying, ALLOWANCE)).isEqualTo(SPOKEN_OF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vậy có được trợ cấp gì không", "co duoc huong che do gi khong"})
  void goesToWhatBelongsToTheOneSpokenOf(String message) {
    assertThat(best(message, contest, ALLOWANCE, List.of(SPOKEN_OF))).isEqualTo(PAID);
  }

  private static String best(String message, Procedure spokenOf, String name) {
    return best(message, spokenOf, name, List.of());
  }

  /// What is found for `message` in a talk on `spokenOf`, where all words find a procedure called `name`
  /// with a middling score.
  private static String best(
      String message, Procedure spokenOf, String name, List<String> related) {
    var paid = Kites.renamed(PAID, name, related);
    var catalogue =
        new Kites.Fake(
            List.of(spokenOf, paid),
            said ->
                List.of(said.equals(SPOKEN_OF) ? Hit.of(spokenOf, 1, "") : Hit.of(paid, 0.4, "")));
    return new Retriever(catalogue, Kites.noEvents(), Kites.noLaw(), Kites.lines())
        .retrieve(new Interpreter().understand(Kites.inTalk(message)))
        .best()
        .map(Hit::code)
        .orElse("");
  }
}
