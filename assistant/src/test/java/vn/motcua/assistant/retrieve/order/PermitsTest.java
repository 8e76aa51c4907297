package vn.motcua.assistant.retrieve.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.knowledge.search.Hit;

class PermitsTest {

  private static final Hit RENEWED = hit("9.1", "Gia hạn giấy phép thả diều", 0.55);
  private static final Hit ISSUED = hit("9.2", "Cấp giấy phép thả diều to", 0.52);
  private static final Hit MENDED = hit("9.3", "Cấp giấy phép thả diều vá lại", 0.50);
  private static final Hit DRIVEN = hit("9.4", "Cấp giấy phép lái xe chở diều", 0.54);
  private static final Hit FAR = hit("9.5", "Cấp giấy phép thả diều ngoài biển", 0.2);

  @Test
  void putsWhatIssuesAPermitBeforeWhatChangesIt() {
    assertThat(codes("thả đèn có cần giấy phép thả diều không", Map.of(), RENEWED, ISSUED))
        .containsExactly("9.2", "9.1");
  }

  @Test
  void takesNoChangeOfARegistrationForTheRegistration() {
    var changed = hit("9.6", "Đăng ký thay đổi nội dung đăng ký thả diều", 0.60);
    var made = hit("9.7", "Đăng ký thả diều", 0.55);

    assertThat(codes("thả đèn có phải xin phép không", Map.of(), changed, made))
        .containsExactly("9.7", "9.6");
  }

  @Test
  void takesNoNoteOfAChangeThatNeedsNoLeaveForTheLeave() {
    var noted = hit("9.6", "Đăng ký biến động thả diều không phải xin phép", 0.50);
    var made = hit("9.7", "Chuyển đổi bãi thả diều", 0.60);

    assertThat(codes("đổi bãi diều có phải xin phép không", Map.of(), made, noted))
        .containsExactly("9.7", "9.6");
  }

  @Test
  void prefersThePermitForWhatSomebodyDoes() {
    var doing = Map.of("vá diều có không xin phép", List.of(MENDED));

    assertThat(codes("vá diều có cần giấy phép thả diều không", doing, ISSUED, MENDED))
        .containsExactly("9.3", "9.2");
  }

  @Test
  void takesNoOtherPermitForTheOneThatIsNamed() {
    var doing = Map.of("chở diều có không xin phép", List.of(DRIVEN));

    assertThat(codes("chở diều có cần giấy phép thả diều không", doing, DRIVEN, ISSUED))
        .containsExactly("9.2", "9.4");
  }

  @Test
  void bringsNothingForwardThatWasHardlyFound() {
    assertThat(codes("thả đèn có cần giấy phép thả diều không", Map.of(), RENEWED, FAR))
        .containsExactly("9.1", "9.5");
  }

  @Test
  void losesNoConfidenceByTheOrder() {
    var asked = Kites.question("thả đèn có cần giấy phép thả diều không");
    var found = new Retrieval("thả đèn", List.of(RENEWED, ISSUED), Situation.UNKNOWN);
    var permits =
        new Permits(new Finder(new Kites.Fake(List.of(), _ -> List.of())), new Outcomes());

    assertThat(permits.order(new Interpreter().understand(asked), found).best())
        .contains(ISSUED.scored(RENEWED.score()));
  }

  @Test
  void leavesOtherQuestionsAsTheyAre() {
    assertThat(codes("gia hạn giấy phép thả diều ở đâu", Map.of(), RENEWED, ISSUED))
        .containsExactly("9.1", "9.2");
  }

  private static List<String> codes(String text, Map<String, List<Hit>> others, Hit... found) {
    var catalogue = new Kites.Fake(List.of(), words -> others.getOrDefault(words, List.of()));
    var understood = new Interpreter().understand(Kites.question(text));
    var retrieval = new Retrieval(understood.query(), List.of(found), Situation.UNKNOWN);
    return new Permits(new Finder(catalogue), new Outcomes())
        .order(understood, retrieval).hits().stream().map(Hit::code).toList();
  }

  private static Hit hit(String code, String name, double score) {
    return new Hit(code, name, List.of(), score, name, List.of());
  }
}
