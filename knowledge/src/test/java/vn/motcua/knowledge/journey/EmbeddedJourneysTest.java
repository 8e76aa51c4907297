package vn.motcua.knowledge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.rule.VerdictKind;

/// What holds of every journey that ships, whoever writes the next one.
class EmbeddedJourneysTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /// The most lines before what is only for few people.
  private static final int PHONE = 12;

  /// What the record of a procedure says of where one files, by office.
  private static final Map<Office, String> SIGNS =
      new EnumMap<>(
          Map.of(
              Office.COMMUNE, "xã|trung tâm phục vụ hành chính công",
              Office.POLICE, "công an",
              Office.TRAFFIC_POLICE, "cảnh sát giao thông",
              Office.PROVINCE_POLICE, "công an.*tỉnh|xuất nhập cảnh|cảnh sát",
              Office.LAND, "đăng ký đất đai",
              Office.INSURANCE, "bảo hiểm",
              Office.TAX, "thuế|trung tâm phục vụ hành chính công",
              Office.BUSINESS, "đăng ký kinh doanh",
              Office.JUSTICE, "sở tư pháp",
              Office.ONLINE, "cổng dịch vụ công"));

  private static final List<Journey> JOURNEYS = Journeys.embedded().all();

  @Test
  void writesOutTheEventsThatPeopleMeetMost() {
    assertThat(JOURNEYS)
        .hasSizeGreaterThanOrEqualTo(25)
        .extracting(Journey::event)
        .contains("child-born", "death-in-family", "marriage", "inherit-land", "mismatched-papers");
  }

  @Test
  void givesEveryStatementAPlaceInASourceThatIsInForce() {
    assertThat(JOURNEYS.stream().flatMap(EmbeddedJourneysTest::bases))
        .allSatisfy(basis -> {
          assertThat(basis.inForceOn(TODAY)).as(basis.locator()).isTrue();
          assertThat(basis.number()).matches("\\d\\.\\d{6}|[\\d.]+/.*|\\S+");
          assertThat(basis.source().asOf()).isBefore(TODAY);
        });
  }

  @Test
  void citesLawForADeadlineByItsArticle() {
    assertThat(JOURNEYS.stream().flatMap(journey -> journey.deadlines().stream()))
        .hasSizeGreaterThan(40)
        .filteredOn(deadline -> !deadline.basis().ofProcedure())
        .allSatisfy(deadline ->
            assertThat(deadline.basis().locator()).as(deadline.text()).contains("Điều"));
  }

  @Test
  void namesTheDayThatADeadlineIsCountedFrom() {
    assertThat(JOURNEYS.stream().flatMap(journey -> journey.deadlines().stream()))
        .allSatisfy(deadline -> assertThat(deadline.from()).matches("(ngày|khi|đầu ngày) .*"));
  }

  @Test
  void callsNoPaperUnnecessaryAgainstTheRules() {
    var rules = Rules.embedded(EvidenceTypes.embedded());
    for (var journey : JOURNEYS) {
      var codes = journey.stops().stream().map(Stop::code).toList();
      for (var paper : journey.notNeeded()) {
        if (paper.rule().isEmpty()) {
          continue;
        }
        var rule = rules.find(paper.rule()).orElseThrow(() -> new AssertionError(paper.rule()));
        assertThat(rule.verdict())
            .as(journey.event() + ", " + paper.paper())
            .isIn(VerdictKind.NOT_REQUIRED, VerdictKind.REPLACED_BY_DATA, VerdictKind.CONDITIONAL);
        var scope = rule.scope();
        assertThat(
                scope.procedures().isEmpty()
                    || scope.procedures().contains("*")
                    || codes.stream().anyMatch(scope.procedures()::contains))
            .as(journey.event() + " and " + rule.id())
            .isTrue();
      }
    }
  }

  @Test
  void saysOnlyWithItsConditionThatAPaperIsNotNeeded() {
    assertThat(JOURNEYS.stream().flatMap(journey -> journey.notNeeded().stream()))
        .hasSizeGreaterThan(50)
        .allSatisfy(paper -> assertThat(paper.condition()).startsWith("Đúng "));
  }

  @Test
  void sendsPeopleWhereTheRecordsSendThem() {
    var records = new EmbeddedKnowledge().written();
    var wrong = new ArrayList<String>();
    for (var journey : JOURNEYS) {
      for (var stop : journey.stops()) {
        var record = records.get(stop.code());
        var sign = SIGNS.get(stop.office());
        if (record == null || sign == null) {
          continue;
        }
        var said =
            (record.authority().decides()
                    + " "
                    + record.authority().handles()
                    + " "
                    + record.authority().receives())
                .toLowerCase(java.util.Locale.ROOT);
        if (!java.util.regex.Pattern.compile(sign).matcher(said).find()) {
          wrong.add(journey.event() + ", " + stop.code() + ": " + stop.office() + ", not " + said);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void fitsAPhone() {
    assertThat(JOURNEYS)
        .allSatisfy(
            journey -> assertThat(lines(journey)).as(journey.event()).isBetween(3L, (long) PHONE));
  }

  @Test
  void marksWhatWasNotReadItself() {
    assertThat(JOURNEYS.stream().flatMap(EmbeddedJourneysTest::bases))
        .filteredOn(basis -> basis.source().title().contains("chưa đọc bản gốc"))
        .isNotEmpty()
        .allSatisfy(basis ->
            assertThat(basis.source().verification()).isEqualTo(Source.Verification.SECONDARY));
  }

  private static long lines(Journey journey) {
    var stops =
        journey.stops().stream().filter(stop -> stop.phase() != Stop.Phase.IF_NEEDED).count();
    return stops
        + journey.first().size()
        + journey.together().size()
        + journey.deadlines().size()
        + journey.notNeeded().size();
  }

  private static Stream<Basis> bases(Journey journey) {
    return Stream.of(
            journey.first().stream().map(Advice::basis),
            journey.together().stream().map(Advice::basis),
            journey.deadlines().stream().map(Deadline::basis),
            journey.notNeeded().stream().map(NotNeeded::basis))
        .flatMap(bases -> bases);
  }
}
