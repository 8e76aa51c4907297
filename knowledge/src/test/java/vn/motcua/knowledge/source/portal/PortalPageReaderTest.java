package vn.motcua.knowledge.source.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.procedure.Authority;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.Output;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.source.RefusedRecord;

class PortalPageReaderTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC);

  private final PortalPageReader reader = new PortalPageReader(CLOCK);

  @Test
  void readsTheHeading() throws RefusedRecord {
    var heading = read(new MadeUpPage()).heading();

    assertThat(heading.code()).isEqualTo("9.000001");
    assertThat(heading.name()).isEqualTo("Cấp phép thả diều");
    assertThat(heading.levels()).containsExactly(Level.MINISTRY, Level.PROVINCE);
    assertThat(heading.page()).isEqualTo("https://example.invalid/9.000001");
    assertThat(heading.decision()).isNull();
  }

  @Test
  void refusesAPageOfAnotherProcedure() {
    assertThatThrownBy(() -> read(new MadeUpPage().claiming("9.000002")))
        .isInstanceOf(RefusedRecord.class)
        .hasMessageContaining("9.000002")
        .hasMessageContaining("9.000001");
  }

  @Test
  void refusesWhatHasNoCode() {
    assertThatThrownBy(() -> read(new MadeUpPage().claiming("thả diều")))
        .isInstanceOf(RefusedRecord.class)
        .hasMessageContaining("thả diều");
  }

  @Test
  void refusesWhatHasNoName() {
    assertThatThrownBy(() -> read(new MadeUpPage().with(Section.NAME, "")))
        .isInstanceOf(RefusedRecord.class)
        .hasMessageContaining("9.000001")
        .hasMessageContaining("no name");
  }

  @Test
  void refusesAPageWithoutItsHeadings() {
    assertThatThrownBy(() -> read(new MadeUpPage().without(Section.LEGAL)))
        .isInstanceOf(RefusedRecord.class)
        .hasMessageContaining("9.000001")
        .hasMessageContaining("Căn cứ pháp lý");
  }

  @Test
  void composesAccentsEverywhere() throws RefusedRecord {
    var decomposed = Normalizer.normalize("Thả diều sáo", Normalizer.Form.NFD);

    assertThat(read(new MadeUpPage().with(Section.NAME, decomposed)).name())
        .isEqualTo("Thả diều sáo");
  }

  @Test
  void readsAuthoritiesAsThePageHasThem() throws RefusedRecord {
    var page =
        new MadeUpPage()
            .with(Section.DECIDES, "Hội Diều")
            .with(Section.HANDLES, "Ban Gió, Ban Dây");

    assertThat(read(page).authority())
        .extracting(Authority::decides, Authority::handles, Authority::receives)
        .containsExactly("Hội Diều", "Ban Gió, Ban Dây", "");
  }

  @Test
  void findsTheDossierWhereItsHeadingAlsoStandsInOtherText() throws RefusedRecord {
    var page =
        new MadeUpPage()
            .with(Section.STEPS, "Bước 1. Lập hồ sơ theo mục 3 (Thành phần hồ sơ); nộp đơn.")
            .with(
                Section.CHANNELS,
                "Trực tiếp3 NgàyMiễn phíNộp tại bến.\nThành phần hồ sơ:\nTrực tuyến3 NgàyMiễn phí")
            .with(
                Section.DOSSIER,
                "a) Thành phần hồ sơ gồm:" + MadeUpPage.DOSSIER_HEADER + "Sổ bay1 bản chính");

    var procedure = read(page);

    assertThat(procedure.channels()).hasSize(2);
    assertThat(procedure.statements(Statement.Kind.STEP)).hasSize(1);
    assertThat(procedure.evidence())
        .extracting(EvidenceRequirement::text, EvidenceRequirement::group)
        .containsExactly(tuple("Sổ bay", "a) Thành phần hồ sơ gồm"));
  }

  @Test
  void readsOutputsWithoutTheButtonsOfThePage() throws RefusedRecord {
    var page =
        new MadeUpPage().with(Section.OUTPUTS, "Phép bayMã: KQ.G01.000262Thẻ diềuMã: TP-KQ1");

    assertThat(read(page).outputs())
        .extracting(Output::name)
        .containsExactly("Phép bay", "Thẻ diều");
  }

  @Test
  void readsAPageWithoutOutputs() throws RefusedRecord {
    var procedure = read(new MadeUpPage().without(Section.OUTPUTS));

    assertThat(procedure.outputs()).isEmpty();
    assertThat(procedure.statements(Statement.Kind.CONDITION)).isEmpty();
  }

  @Test
  void findsRelatedCodes() throws RefusedRecord {
    assertThat(read(new MadeUpPage().with(Section.RELATED, "Thả chim (9.000007)")).related())
        .isEqualTo(List.of("9.000007"));
  }

  @Test
  void datesTheSourceByTheNewestDateInside() throws RefusedRecord {
    var page = new MadeUpPage().with(Section.CONDITIONS, "Theo Quy chế ngày 05/3/2025 về diều.");

    assertThat(read(page).asOf()).isEqualTo(LocalDate.of(2025, 3, 5));
    assertThat(read(new MadeUpPage()).asOf()).isEqualTo(LocalDate.of(1970, 1, 1));
  }

  @Test
  void believesTheOperatorsDate() throws RefusedRecord {
    var day = LocalDate.of(2026, 6, 30);

    assertThat(reader.read(new MadeUpPage().json(), Optional.of(day)).asOf()).isEqualTo(day);
  }

  @Test
  void knowsItsLayout() {
    assertThat(reader.reads(new MadeUpPage().json())).isTrue();
    assertThat(new DefencePageReader(CLOCK).reads(new MadeUpPage().json())).isFalse();
  }

  private Procedure read(MadeUpPage page) throws RefusedRecord {
    return reader.read(page.json(), Optional.empty());
  }
}
