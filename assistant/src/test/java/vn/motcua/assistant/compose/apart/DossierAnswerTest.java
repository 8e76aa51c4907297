package vn.motcua.assistant.compose.apart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.appraise.MadeUpDossier;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.verify.Verification;
import vn.motcua.assistant.verify.Verifier;

class DossierAnswerTest {

  @Test
  void saysWhatIsMissingBeforeWhatIsThere() {
    var draft = answer("Ảnh 4x6");

    assertThat(draft.status()).isEqualTo(Reply.Status.ANSWERED);
    assertThat(draft.lead()).contains("còn thiếu");
    assertThat(draft.sections().getFirst().title()).isEqualTo("Còn thiếu");
    assertThat(under(draft, "Còn thiếu")).contains("Hợp đồng thuê nhà").doesNotContain("Ảnh");
    assertThat(under(draft, "Đã có")).contains("Ảnh 4x6").doesNotContain("Hợp đồng");
    assertThat(under(draft, "Chỉ cần khi")).contains("Giấy chuyển tuyến");
  }

  @Test
  void callsNoDossierWholeOfWhichARowIsOpen() {
    var draft = answer("Ảnh 4x6; Hợp đồng thuê nhà (02 bản)");

    assertThat(draft.status()).isEqualTo(Reply.Status.PARTIAL);
    assertThat(draft.lead()).contains("chưa nói chắc là đủ");
    assertThat(under(draft, "Còn thiếu")).isEmpty();
  }

  @Test
  void saysOfAPaperNamedByHalfItsNameThatItIsNotSure() {
    var draft = answer("Hợp đồng thuê");

    assertThat(under(draft, "Chưa chắc"))
        .contains("**Hợp đồng thuê**")
        .contains("chưa đủ rõ")
        .doesNotContain("cần nộp");
    assertThat(under(draft, "Đã có")).doesNotContain("Hợp đồng");
  }

  @Test
  void saysOfAPaperThatNobodyKnowsThatItIsNotClear() {
    var draft = answer("Ảnh 4x6; Giấy gió");

    assertThat(under(draft, "Chưa chắc")).contains("Giấy gió").contains("chưa rõ");
    assertThat(under(draft, "Không phải nộp")).isEmpty();
  }

  private static Draft answer(String list) {
    var appraisal = MadeUpDossier.ofKites().pasted(list);
    var draft =
        new DossierAnswer()
            .write(new Decision.Checked(appraisal, List.of()), Wording.in(Language.VI));
    assertThat(new Verifier().verify(draft, MadeUpDossier.FRIDAY))
        .isInstanceOf(Verification.Supported.class);
    return draft;
  }

  private static String under(Draft draft, String title) {
    return draft.sections().stream()
        .filter(section -> section.title().startsWith(title))
        .flatMap(section -> section.items().stream())
        .map(Section.Item::text)
        .collect(Collectors.joining("\n"));
  }
}
