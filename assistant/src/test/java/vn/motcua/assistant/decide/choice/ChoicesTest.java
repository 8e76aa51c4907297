package vn.motcua.assistant.decide.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.situation.NamedPlace;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.procedure.Heading;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;

class ChoicesTest {

  private static final Hit KITE = hit("1", "Thả diều", 0.5);
  private static final Hit LANTERN = hit("2", "Thả đèn", 0.4);
  private static final Hit DRUM = hit("3", "Đánh trống", 0.2);
  private static final Hit SLIP = hit("4", "Khai báo diều bằng Phiếu khai báo diều", 0.4);
  private static final Hit SITE = hit("5", "Khai báo diều qua Trang thông tin điện tử", 0.5);
  private static final Hit DISTRICT = hit("6", "Thả diều (thực hiện tại cấp huyện)", 0.5);
  private static final Hit FIRM = hit("7", "Nhập diều", 0.4);

  private final Kites.Fake catalogue =
      new Kites.Fake(List.of(forFirms("7", "Nhập diều")), words -> List.of());
  private final Twins twins = new Twins(catalogue);
  private final Choices choices = new Choices(twins, catalogue);

  @Test
  void dropsWhatLiesFarBehindTheBest() {
    assertThat(of(KITE, LANTERN, DRUM)).containsExactly(KITE, LANTERN);
  }

  @Test
  void offersWhatIsFiledInTwoWaysOnce() {
    assertThat(of(SITE, SLIP)).containsExactly(SLIP);
    assertThat(of(SITE, SLIP, LANTERN)).containsExactly(SLIP, LANTERN);
  }

  @Test
  void offersNothingOfADistrictBesideWhatStillIs() {
    assertThat(of(DISTRICT, KITE)).containsExactly(KITE);
    assertThat(twins.of(DISTRICT, List.of(DISTRICT, KITE))).containsExactly(KITE);
    assertThat(twins.of(DISTRICT, List.of(DISTRICT))).containsExactly(DISTRICT);
  }

  @Test
  void offersPeopleNothingThatOnlyOrganisationsFile() {
    var firm = new Situation(Set.of(CaseFact.ORGANISATION), Set.of(), null, NamedPlace.NONE);

    assertThat(of(KITE, FIRM)).containsExactly(KITE);
    assertThat(of(FIRM, KITE)).containsExactly(FIRM, KITE);
    assertThat(choices.of(List.of(KITE, FIRM), 3, firm)).containsExactly(KITE, FIRM);
  }

  @Test
  void namesAsNearOnlyWhatSoundsAlikeAtAll() {
    var faint = hit("8", "Thổi kèn", 0.1);

    assertThat(choices.near(List.of(DRUM, faint), 3)).containsExactly(DRUM);
    assertThat(choices.near(List.of(faint), 3)).isEmpty();
  }

  private List<Hit> of(Hit... hits) {
    return choices.of(List.of(hits), 3, Situation.UNKNOWN);
  }

  private static Hit hit(String code, String name, double score) {
    return new Hit(code, name, List.of(Level.COMMUNE), score, name, List.of());
  }

  private static Procedure forFirms(String code, String name) {
    var kite = Kites.named("9.000001");
    var heading = kite.heading();
    return new Procedure(
        new Heading(
            code,
            name,
            null,
            heading.levels(),
            heading.field(),
            List.of("Doanh nghiệp"),
            heading.decision(),
            heading.page()),
        kite.kind(),
        kite.sources(),
        kite.authority(),
        kite.channels(),
        kite.evidence(),
        kite.statements(),
        kite.outputs(),
        kite.forms(),
        kite.legalBases(),
        kite.related(),
        kite.differences());
  }
}
