package vn.motcua.knowledge.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.embedded.SettledDifference.Holds;

class SettledDifferencesTest {

  private static final SettledDifferences EMBEDDED = SettledDifferences.embedded();

  @Test
  void findsWhatIsTheRecordsOwnBeforeWhatHoldsOfAll() {
    var settled = SettledDifferences.read(List.of(line("*", "both"), line("9.000001", "page")));

    assertThat(settled.find("9.000001", "fee", "7000"))
        .map(SettledDifference::holds)
        .contains(Holds.PAGE);
    assertThat(settled.find("9.000002", "fee", "7000"))
        .map(SettledDifference::holds)
        .contains(Holds.BOTH);
    assertThat(settled.find("9.000001", "fee", "8000")).isEmpty();
  }

  @Test
  void keepsWhatHolds() {
    var page = SettledDifferences.read(List.of(line("9.000001", "page"))).all().getFirst();
    var open = SettledDifferences.read(List.of(line("9.000001", "open"))).all().getFirst();

    assertThat(page.kept()).isEqualTo("không ghi");
    assertThat(page.other()).isEqualTo("7.000 đồng");
    assertThat(open.kept()).isEqualTo("7.000 đồng");
    assertThat(open.other()).isEqualTo("không ghi");
  }

  @Test
  void refusesWhatIsSettledTwice() {
    var twice = List.of(line("9.000001", "page"), line("9.000001", "record"));

    assertThatThrownBy(() -> SettledDifferences.read(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("9.000001 fee 7000");
  }

  @Test
  void refusesWhatGivesNoReason() {
    var line = line("9.000001", "page").replace("Mức cũ đã hết hạn", "");

    assertThatThrownBy(() -> SettledDifferences.read(List.of(line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("why");
  }

  @Test
  void settlesOnlyRecordsThatAreWrittenOut() {
    var written = new EmbeddedKnowledge().written().keySet();

    assertThat(EMBEDDED.all()).isNotEmpty();
    assertThat(EMBEDDED.all())
        .filteredOn(one -> !one.code().equals(SettledDifference.EVERY))
        .allSatisfy(one -> assertThat(written).contains(one.code()));
    assertThat(EMBEDDED.all())
        .allSatisfy(one -> assertThat(one.asOf()).isAfter(LocalDate.of(2026, 1, 1)));
  }

  @Test
  void tellsOfARecordItsOwnAndTheCitationsOfItsPage() {
    var directory = new EmbeddedKnowledge().directory();
    var complaint = Objects.requireNonNull(directory.get("1.004327"));

    assertThat(EMBEDDED.of(complaint))
        .anySatisfy(one -> assertThat(one.kind()).isEqualTo("time"))
        .anySatisfy(one -> assertThat(one.item()).isEqualTo("03/2011/QH13"))
        .allSatisfy(one -> assertThat(one.code()).isIn("1.004327", SettledDifference.EVERY));
  }

  private static String line(String code, String holds) {
    return """
    {"code": "%s", "kind": "fee", "item": "7000", "page": "không ghi", "record": "7.000 đồng", \
    "holds": "%s", "why": "Mức cũ đã hết hạn", "source": "Nghị định", "asOf": "2026-11-22"}
    """
        .formatted(code, holds);
  }
}
