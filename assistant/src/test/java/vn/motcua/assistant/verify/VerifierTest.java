package vn.motcua.assistant.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;

class VerifierTest {

  private static final LocalDate TODAY = Kites.TODAY;

  private final Verifier verifier = new Verifier();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lệ phí 20.000 đồng | 20000 đồng",
        "Lệ phí 20000 đồng | 20.000 đồng",
        "3 ngày | 03 ngày làm việc",
        "03 ngày | 3 ngày làm việc",
        "Từ 1/7/2025 | từ ngày 01/07/2025",
        "Mã 9.000001 | xem 9.000001",
        "Gọi 113 hoặc 115 | không có số nào",
        "Không có con số | gì cả",
      })
  void acceptsWhatTheSourceSays(String text, String quote) {
    assertThat(verify(text, cited(quote))).isInstanceOf(Verification.Supported.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lệ phí 50.000 đồng | 20.000 đồng | 50000",
        "5 ngày | 3 ngày làm việc | 5",
        "Mã 9.000002 | xem 9.000003 | 9.000002",
        "2,5 mét | 25 mét | 2,5",
        "Điều 12 | Điều 1, khoản 2 | 12",
      })
  void catchesAnInventedFigure(String text, String quote, String invented) {
    assertThat(faults(text, cited(quote))).singleElement().asString().endsWith("says " + invented);
  }

  @Test
  void catchesAFigureWithoutAnyCitation() {
    assertThat(faults("Lệ phí 20.000 đồng")).hasSize(1);
  }

  @Test
  void catchesAMissingCitation() {
    var draft = draft(List.of(item("Miễn phí", "c7")), List.of(cited("Miễn phí")));

    assertThat(unsupported(draft).faults()).containsExactly("FEE: no citation c7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-20", "2020-01-01"})
  void catchesASourceThatHasEnded(LocalDate end) {
    assertThat(faults("Miễn phí", citation("Miễn phí", null, end)))
        .singleElement()
        .asString()
        .contains("not in force");
  }

  @Test
  void catchesASourceThatIsYetToCome() {
    var law = citation("Miễn phí từ 2027", LocalDate.of(2027, 1, 1), null);

    assertThat(faults("Miễn phí", law)).hasSize(1);
    assertThat(verify("Miễn phí từ năm 2027", law)).isInstanceOf(Verification.Supported.class);
  }

  @Test
  void acceptsASourceOnItsFirstAndLastDay() {
    assertThat(verify("Miễn phí", citation("Miễn phí", TODAY, TODAY)))
        .isInstanceOf(Verification.Supported.class);
  }

  @Test
  void keepsWhatIsSupportedAndDropsTheRest() {
    var draft =
        draft(
            List.of(item("20.000 đồng", "c1"), item("50.000 đồng", "c1")),
            List.of(cited("20.000 đồng")));

    assertThat(unsupported(draft).repaired().sections().getFirst().items())
        .extracting(Section.Item::text)
        .containsExactly("20.000 đồng");
  }

  @Test
  void dropsASectionWithNothingLeft() {
    var draft = draft(List.of(item("50.000 đồng", "c1")), List.of(cited("20.000 đồng")));

    assertThat(unsupported(draft).repaired().sections()).isEmpty();
  }

  @Test
  void readsTheLeadToo() {
    var draft = draft("Mã 9.000009", List.of(), List.of());

    assertThat(unsupported(draft).faults()).singleElement().asString().startsWith("lead: ");
  }

  private Verification verify(String text, Citation... citations) {
    var ids = Stream.of(citations).map(Citation::id).toArray(String[]::new);
    return verifier.verify(draft(List.of(item(text, ids)), List.of(citations)), TODAY);
  }

  private List<String> faults(String text, Citation... citations) {
    assertThat(verify(text, citations)).isInstanceOf(Verification.Unsupported.class);
    return ((Verification.Unsupported) verify(text, citations)).faults();
  }

  private Verification.Unsupported unsupported(Draft draft) {
    return assertThat(verifier.verify(draft, TODAY))
        .asInstanceOf(type(Verification.Unsupported.class))
        .actual();
  }

  private static Section.Item item(String text, String... citations) {
    return new Section.Item(text, List.of(citations));
  }

  private static Citation cited(String quote) {
    return citation(quote, null, null);
  }

  private static Citation citation(String quote, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Citation(
        "c1", Citation.Kind.PROCEDURE, "Luật Diều", "Lệ phí", quote, null, from, to);
  }

  private static Draft draft(List<Section.Item> items, List<Citation> citations) {
    return draft("Đây là diều.", items, citations);
  }

  private static Draft draft(String lead, List<Section.Item> items, List<Citation> citations) {
    return new Draft(
        Reply.Status.ANSWERED,
        Intent.FEE,
        lead,
        List.of(),
        List.of(),
        List.of(new Section(Section.Kind.FEE, "Lệ phí", items)),
        citations,
        List.of(),
        List.of(),
        List.of(),
        TODAY);
  }
}
