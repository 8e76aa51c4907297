package vn.motcua.knowledge.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.language.LegalReferences;
import vn.motcua.knowledge.procedure.Source.Verification;
import vn.motcua.knowledge.regulation.KnownRegulation.Standing;

class KnownRegulationsTest {

  private static final String OLD =
      """
      {"number":"3/2010/NĐ-CP","kind":"nghị định","title":"Về thả diều","issued":"2010-01-01",\
      "from":"2010-02-01","to":"2021-04-30","replacedBy":"7/2021/NĐ-CP","status":"expired",\
      "source":"Sách về diều","asOf":"2026-05-01","verification":"verified"}\
      """;
  private static final String NEW =
      """
      {"number":"7/2021/NĐ-CP","kind":"nghị định","title":"Về thả diều","issuer":"Chính phủ",\
      "issued":"2021-03-01","from":"2021-05-01","to":null,"amends":[],"amendedBy":["9/2024/NĐ-CP"],\
      "replaces":["3/2010/NĐ-CP"],"replacedBy":null,"status":"in_force",\
      "gists":[{"locator":"Điều 3 khoản 2","gist":"Ban đêm không thả.","source":"Sách về diều",\
      "verification":"derived"},{"locator":"Điều 30","gist":"Ai cũng được xem.",\
      "source":"Sách về diều","verification":"derived"}],\
      "source":"Sách về diều","asOf":"2026-05-01","verification":"secondary"}\
      """;
  private static final String LAW =
      """
      {"number":"12/2030/QH99","kind":"luật","title":"Luật Diều","from":"2030-07-01",\
      "status":"not_yet","source":"Sách về diều","asOf":"2026-05-01","verification":"secondary"}\
      """;

  private final KnownRegulations known = KnownRegulations.read(OLD + "\n" + NEW + "\n\n" + LAW);

  @Test
  void findsARegulationHoweverItsNumberIsTyped() {
    assertThat(known.find("07/2021/nd-cp")).isEmpty();
    assertThat(known.find(" 7/2021/nđ-cp."))
        .get()
        .satisfies(found -> {
          assertThat(found.title()).isEqualTo("Về thả diều");
          assertThat(found.issued()).isEqualTo("2021-03-01");
          assertThat(found.links().amendedBy()).containsExactly("9/2024/NĐ-CP");
          assertThat(found.origin().verification()).isEqualTo(Verification.SECONDARY);
        });
  }

  @Test
  void findsWhatAReferenceMayMean() {
    assertThat(named("nghị định 7/2021")).containsExactly("7/2021/NĐ-CP");
    assertThat(named("nghị định 07")).containsExactly("7/2021/NĐ-CP");
    assertThat(named("thông tư 7/2021")).isEmpty();
    assertThat(named("nghị định 7/2020")).isEmpty();
    assertThat(named("điều 1 luật diều có gì mới")).containsExactly("12/2030/QH99");
    assertThat(named("luật sáo")).isEmpty();
  }

  @Test
  void keepsTheGistsOfAnArticleApartFromThoseOfOneThatBeginsLikeIt() {
    var gists = known.find("7/2021/NĐ-CP").orElseThrow().gists("3");

    assertThat(gists).extracting(KnownRegulation.Gist::words).containsExactly("Ban đêm không thả.");
  }

  @Test
  void tellsHowARegulationStandsOnADay() {
    var old = known.find("3/2010/NĐ-CP").orElseThrow();
    var law = known.find("12/2030/QH99").orElseThrow();

    assertThat(old.on(LocalDate.of(2010, 1, 31))).isEqualTo(Standing.NOT_YET);
    assertThat(old.on(LocalDate.of(2021, 4, 30))).isEqualTo(Standing.IN_FORCE);
    assertThat(old.on(LocalDate.of(2021, 5, 1))).isEqualTo(Standing.EXPIRED);
    assertThat(law.on(LocalDate.of(2030, 7, 1))).isEqualTo(Standing.IN_FORCE);
    assertThat(known.inForce(LocalDate.of(2026, 1, 1)))
        .extracting(KnownRegulation::number)
        .containsExactly("7/2021/NĐ-CP");
  }

  @Test
  void namesEveryProblemAtOnce() {
    var wrong =
        List.of(
            OLD.replace("\"to\":\"2021-04-30\"", "\"to\":\"2009-04-30\""),
            NEW.replace("\"issued\":\"2021-03-01\"", "\"issued\":\"2020-03-01\""),
            NEW,
            LAW.replace("Luật Diều", ""),
            LAW.replace("12/2030/QH99", "12/2030"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> KnownRegulations.read(String.join("\n", wrong)))
        .withMessageContaining("3/2010/NĐ-CP: begins on 2010-02-01, ends on 2009-04-30")
        .withMessageContaining("7/2021/NĐ-CP: was issued in another year")
        .withMessageContaining("7/2021/NĐ-CP: stands there twice")
        .withMessageContaining("12/2030/QH99: needs a title")
        .withMessageContaining("12/2030: is no number");
  }

  @Test
  void namesEveryLineThatCannotBeRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> KnownRegulations.read(OLD.replace("expired", "gone") + "\n" + NEW + "\n{"))
        .withMessageContaining("line 1")
        .withMessageContaining("line 3");
  }

  @Test
  void refusesThatOneSaysOfAnotherWhatThatDoesNotSay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            KnownRegulations.read(
                OLD + "\n" + NEW.replace("\"replaces\":[\"3/2010/NĐ-CP\"]", "\"replaces\":[]")))
        .withMessageContaining("3/2010/NĐ-CP: is replaced by 7/2021/NĐ-CP, which does not say so");
  }

  private List<String> named(String text) {
    return known.named(LegalReferences.in(text).getFirst().reference()).stream()
        .map(KnownRegulation::number)
        .toList();
  }
}
