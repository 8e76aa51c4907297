package vn.motcua.assistant.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.knowledge.procedure.Source.Verification;
import vn.motcua.knowledge.regulation.KnownRegulation;
import vn.motcua.knowledge.regulation.Validity;

class RulesAskedTest {

  private static final Rule BEACH = rule("", "Điều 5 khoản 1", "Thả ở bãi chung của xã.");
  private static final Rule FEE = rule("lệ phí", "Điều 11", "Thả đúng mùa không mất tiền.");
  private static final Rule COPIES = rule("", "Điều 4", "Bản sao 8.000 đồng một bản.");
  private static final Rule LIMIT = rule("thời hạn", "Điều 5 khoản 3", "Xong trong buổi.");
  private static final Rule TAIL = rule("", "Điều 9", "Đuôi dài quá cột cờ thì phải buộc nơ đỏ.");
  private static final List<Rule> OWN = List.of(BEACH, FEE, COPIES, LIMIT);

  @Test
  void tellsOfAFeeWhatIsCitedForItFirstAndNothingOnOtherThings() {
    assertThat(bearing("cấp phép thả diều lệ phí bao nhiêu", Intent.FEE))
        .containsExactly(FEE, COPIES);
  }

  @Test
  void tellsOfATimeLimitWhatIsCitedForIt() {
    assertThat(bearing("cấp phép thả diều bao lâu", Intent.TIME)).containsExactly(LIMIT);
  }

  @Test
  void findsARuleByTheWordsOfTheQuestionThoughTheRecordDoesNotNameIt() {
    assertThat(bearing("cấp phép thả diều đuôi dài có phải buộc nơ đỏ", Intent.CONDITION))
        .containsExactly(TAIL);
  }

  @Test
  void findsARuleThatNamesThePaperOfTheQuestion() {
    assertThat(bearing("từ chối cấp phép thả diều khi thiếu dây cờ xanh", Intent.CONDITION))
        .isEmpty();
    assertThat(bearing("từ chối cấp phép thả diều khi thiếu buộc nơ đỏ", Intent.CONDITION))
        .containsExactly(TAIL);
  }

  @Test
  void findsNoneWhereNoneBears() {
    assertThat(bearing("từ chối cấp phép thả diều vì gió to", Intent.CONDITION)).isEmpty();
  }

  @Test
  void keepsTheOrderOfTheRecordWhereNothingButTheProcedureIsNamed() {
    assertThat(bearing("căn cứ pháp lý cấp phép thả diều", Intent.LEGAL_BASIS))
        .containsExactlyElementsOf(OWN);
  }

  private static List<Rule> bearing(String text, Intent intent) {
    return new RulesAsked()
        .bearing(
            OWN,
            List.of(BEACH, TAIL),
            Kites.named("9.000001"),
            Kites.understood(Kites.question(text), intent));
  }

  private static Rule rule(String label, String locator, String words) {
    var regulation =
        new KnownRegulation(
            "1/2026/DIEU",
            "luật",
            "Luật Diều",
            null,
            null,
            Validity.UNKNOWN,
            new KnownRegulation.Links(List.of(), List.of(), List.of()),
            KnownRegulation.Standing.IN_FORCE,
            List.of(),
            new KnownRegulation.Origin("Sổ gió", LocalDate.of(2026, 1, 1), Verification.DERIVED));
    return new Rule.Told(
        label,
        regulation,
        new KnownRegulation.Gist(locator, words, "Sổ gió", Verification.DERIVED));
  }
}
