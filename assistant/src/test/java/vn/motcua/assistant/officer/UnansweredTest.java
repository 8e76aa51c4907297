package vn.motcua.assistant.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.conversation.Section;

class UnansweredTest {

  private static final Section RULES =
      section(
          new Section.Item("Không được từ chối mà không nêu lý do bằng văn bản.", List.of("c1")));

  private static final Section.Item REFUSED =
      new Section.Item(
          "Về câu “có được từ chối người thả diều không”: không nói thẳng.", List.of());

  private static final Section.Item FALCON =
      new Section.Item("Về câu “chim ưng có được bay không”: không nói thẳng.", List.of());

  @Test
  void takesBackADenialOfWhatTheRulesOfTheDeskSpeakOf() {
    assertThat(new Unanswered().without(List.of(section(REFUSED, FALCON)), RULES))
        .containsExactly(section(FALCON));
  }

  @Test
  void leavesNoSectionWithoutALine() {
    assertThat(new Unanswered().without(List.of(section(REFUSED)), RULES)).isEmpty();
  }

  private static Section section(Section.Item... items) {
    return new Section(Section.Kind.SUMMARY, "Về điều Ông/Bà hỏi", List.of(items));
  }
}
