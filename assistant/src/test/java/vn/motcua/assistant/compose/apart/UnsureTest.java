package vn.motcua.assistant.compose.apart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.page.Markdown;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;

class UnsureTest {

  private static final String MARK = " (chưa xác nhận được)";

  private final Unsure unsure = new Unsure(Wording.in(Question.Language.VI));

  @Test
  void saysOnceWhatConcernsWholeSections() {
    var said =
        unsure.once(
            draft(
                section("Lệ phí", "20 đồng" + MARK, "9 đồng" + MARK),
                section("Nộp ở đâu", "Bãi diều" + MARK),
                section("Giấy tờ", "Đơn")));

    assertThat(Markdown.of(said, Question.Language.VI)).doesNotContain(MARK.strip());
    assertThat(said.warnings())
        .singleElement()
        .asString()
        .contains("chưa xác nhận được", "Lệ phí; Nộp ở đâu.")
        .doesNotContain("Giấy tờ");
  }

  @Test
  void leavesASingleMarkWhereItIs() {
    var draft = draft(section("Lệ phí", "20 đồng" + MARK), section("Giấy tờ", "Đơn"));

    assertThat(unsure.once(draft)).isEqualTo(draft);
  }

  @Test
  void keepsTheMarksWhereOtherLinesAreSure() {
    var draft = draft(section("Lệ phí", "20 đồng" + MARK, "9 đồng" + MARK, "5 đồng"));

    assertThat(unsure.once(draft)).isEqualTo(draft);
  }

  @Test
  void keepsTheMarkBesideAPaperThatIsSaidNotToBeDue() {
    var free =
        new Section(
            Section.Kind.NOT_REQUIRED,
            "Không phải nộp",
            List.of(new Section.Item("Sổ diều" + MARK, List.of("c1"))));

    var said = unsure.once(draft(section("Lệ phí", "20 đồng" + MARK, "9 đồng" + MARK), free));

    assertThat(said.sections().getLast()).isEqualTo(free);
  }

  private static Section section(String title, String... lines) {
    return new Section(
        Section.Kind.NEXT,
        title,
        Stream.of(lines).map(line -> new Section.Item(line, List.of("c1"))).toList());
  }

  private static Draft draft(Section... sections) {
    return new Draft(
        Reply.Status.ANSWERED,
        Intent.GENERAL,
        "Diều",
        List.of(),
        List.of(),
        List.of(sections),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Kites.TODAY);
  }
}
