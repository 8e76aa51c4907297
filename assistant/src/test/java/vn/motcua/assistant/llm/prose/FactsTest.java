package vn.motcua.assistant.llm.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.conversation.Section.Item;
import vn.motcua.assistant.conversation.Section.Kind;
import vn.motcua.assistant.llm.check.Fact;
import vn.motcua.assistant.llm.guard.Tokens;

class FactsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final Tokens tokens = new Tokens(new Random(5));

  private static Draft draft(Reply.Status status, Section... sections) {
    return new Draft(
        status,
        Intent.GENERAL,
        "Thủ tục **Thả diều** (mã 9.000001).",
        List.of("c1"),
        List.of(),
        List.of(sections),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        DAY);
  }

  private static Section section(Kind kind, String title, String... items) {
    return new Section(
        kind, title, List.of(items).stream().map(text -> new Item(text, List.of("c1"))).toList());
  }

  private List<Fact> facts(Draft draft) {
    return Facts.of(draft, tokens, true);
  }

  @Test
  void theNameOfTheProcedureMustBeTold() {
    var name = facts(draft(Reply.Status.ANSWERED)).getFirst();

    assertThat(name.kind()).isEqualTo("name");
    assertThat(name.must()).isTrue();
    assertThat(name.text()).matches("Thủ tục ⟦\\w{5}⟧\\.");
    assertThat(tokens.restored(name.text())).isEqualTo("Thủ tục **Thả diều** (mã 9.000001).");
  }

  @Test
  void aFeeIsANameAndAToken() {
    var fee =
        facts(
                draft(
                    Reply.Status.ANSWERED,
                    section(Kind.FEE, "Lệ phí", "**Trực tiếp**: 20.000 đồng một diều")))
            .get(1);

    assertThat(fee.text()).matches("Lệ phí, trực tiếp: ⟦\\w{5}⟧");
    assertThat(tokens.restored(fee.text())).isEqualTo("Lệ phí, trực tiếp: 20.000 đồng một diều");
    assertThat(fee.citations()).containsExactly("c1");
  }

  @Test
  void aVerdictIsOneTokenAndItsConditionMustBeTold() {
    var facts =
        facts(
            draft(
                Reply.Status.VERDICT,
                section(
                    Kind.CONDITION, "Sổ diều", "**Tùy trường hợp.** Xem sổ.", "Cần khi: diều to")));

    assertThat(facts.get(1).kind()).isEqualTo("verdict");
    assertThat(facts.subList(1, 3)).allMatch(Fact::must);
    assertThat(facts.get(1).text()).matches("⟦\\w{5}⟧: ⟦\\w{5}⟧");
    assertThat(facts.get(2).text()).matches("⟦\\w{5}⟧, cần khi: ⟦\\w{5}⟧");
  }

  @Test
  void aSinglePaperThatIsNotDueMustBeTold() {
    var facts =
        facts(draft(Reply.Status.ANSWERED, section(Kind.NOT_REQUIRED, "Được thay", "Sổ diều.")));

    assertThat(facts).hasSize(2).allMatch(Fact::must);
  }

  @Test
  void whatDoesNotFitIsPointedAt() {
    var many = new String[9];
    java.util.Arrays.setAll(many, at -> "Giấy thứ " + at);

    var facts =
        facts(draft(Reply.Status.ANSWERED, section(Kind.DOCUMENTS, "Giấy tờ cần có", many)));

    assertThat(facts).hasSize(1 + 5 + 1);
    assertThat(facts.getLast().text()).matches("Xem đầy đủ ở mục ⟦\\w{5}⟧ bên dưới\\.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nộp trong 03 ngày làm việc, theo khoản 2 Điều 14 Luật Diều.",
        "Gọi 1900 0000 hoặc viết cho a@vidu.example, xem https://vidu.example/x.",
        "Mẫu CT01 (Phụ lục 2) và “giấy diều” của Nghị định 1/2026/NĐ-CP.",
        "Chờ hai mươi ngày, nộp ba bản sao, mất năm trăm nghìn đồng.",
        "Việc này miễn phí và không thu lệ phí.",
        "Hỏi ông Nguyễn Văn Diều ở phòng 5.",
        "**Thả diều** (mã 9.000001): 20.000 đồng.",
      })
  void hidesWhateverAModelMayNotWrite(String text) {
    var veiled = new Veil(tokens).over(text);

    assertThat(Tokens.without(veiled))
        .doesNotContainPattern("\\d")
        .doesNotContain("miễn phí", "lệ phí", "@", "http", "Nghị định", "Luật", "Nguyễn", "“", "**")
        .doesNotContain("hai mươi", "ba bản", "nghìn đồng");
    assertThat(tokens.restored(veiled).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void bracketsOfAPageBecomeNoToken() {
    assertThat(Tokens.in(new Veil(tokens).over("Nộp ⟦BBBBB⟧ ở bãi."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cho bác hỏi thả diều cần gì? | bác",
        "chị muốn hỏi thả diều | chị",
        "em muốn hỏi thả diều | anh/chị",
        "bà nội tôi mất giấy | anh/chị",
        "thả diều ở đâu | anh/chị",
      })
  void speaksToPeopleAsTheyCallThemselves(String text, String address) {
    assertThat(Address.of(Question.of(text, DAY))).isEqualTo(address);
  }
}
