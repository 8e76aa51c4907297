package vn.motcua.knowledge.source.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.TimeLimit;
import vn.motcua.knowledge.source.ProcedureJson;
import vn.motcua.knowledge.source.ProcedureJsonWriter;
import vn.motcua.knowledge.source.ProcedureReader;
import vn.motcua.knowledge.source.RefusedRecord;
import vn.motcua.knowledge.source.cell.Words;

/// Reads the real catalogue, where it lies beside the checkout or at
/// `motcua.official-data`; its texts are never part of the project. Skipped elsewhere.
class OfficialPagesIT {

  private static final Path DATA =
      Path.of(System.getProperty("motcua.official-data", "../../shared/data"));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Map<String, String> PAGES = new LinkedHashMap<>();
  private static final Map<String, Procedure> PORTAL = new LinkedHashMap<>();
  private static final Map<String, Procedure> DEFENCE = new LinkedHashMap<>();
  private static final List<String> REFUSED = new ArrayList<>();

  @BeforeAll
  static void readEverything() throws IOException {
    assumeTrue(Files.isDirectory(DATA.resolve("procedures")), "no official data at " + DATA);
    read("procedures/portal", new PortalPageReader(CLOCK), PORTAL);
    read("procedures/ministry-of-defence", new DefencePageReader(CLOCK), DEFENCE);
    printCounts();
  }

  private static void read(String folder, ProcedureReader reader, Map<String, Procedure> into)
      throws IOException {
    try (var files = Files.list(DATA.resolve(folder))) {
      for (var file : files.filter(f -> f.toString().endsWith(".jsonl.gz")).sorted().toList()) {
        for (var line : lines(file)) {
          take(JSON.readTree(line), reader, into);
        }
      }
    }
  }

  private static List<String> lines(Path file) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static void take(JsonNode node, ProcedureReader reader, Map<String, Procedure> into) {
    try {
      var procedure = reader.read(node, Optional.empty());
      into.put(procedure.code(), procedure);
      PAGES.put(procedure.code(), Words.clean(node.path("raw_text").asString("")));
    } catch (RefusedRecord refused) {
      REFUSED.add(refused.getMessage());
    }
  }

  @Test
  void readsEveryPageThatIsWhatItClaims() {
    assertThat(PORTAL).hasSize(2_625);
    assertThat(DEFENCE).hasSize(207);
  }

  @Test
  void refusesSeventeenPagesByCode() {
    assertThat(REFUSED)
        .hasSize(17)
        .allMatch(message -> message.matches("\\d\\.\\d{6}: the page inside shows \\d\\.\\d{6}"));
  }

  @Test
  void givesNoTimeLimitAUnitThatThePageLacks() {
    PORTAL.forEach((code, procedure) ->
        times(procedure)
            .filter(time -> time.unit() != TimeLimit.Unit.UNSTATED)
            .forEach(time ->
                assertThat(PAGES.getOrDefault(code, "").toLowerCase(Locale.ROOT))
                    .as(code)
                    .contains(time.text())));
    assertThat(
            PORTAL.values().stream().flatMap(OfficialPagesIT::times).filter(TimeLimit::lacksUnit))
        .hasSize(861);
  }

  @Test
  void givesNoAmountThatLostItsZeros() {
    assertThat(all().flatMap(OfficialPagesIT::fees))
        .filteredOn(fee -> fee.kind() == Fee.Kind.FIXED && fee.currency().equals(Fee.VND))
        .isNotEmpty()
        .allSatisfy(fee -> assertThat(fee.amount()).isGreaterThanOrEqualTo(1_000));
  }

  @Test
  void cutsTheDossiers() {
    var rows = PORTAL.values().stream().flatMap(p -> p.evidence().stream()).toList();

    assertThat(rows).hasSizeBetween(14_400, 14_700);
    assertThat(rows.stream().filter(row -> row.action() == Action.NOTE).count())
        .isBetween(1_175L, 1_190L);
    assertThat(rows)
        .extracting(EvidenceRequirement::text)
        .noneMatch(String::isBlank)
        .noneMatch(OfficialPagesIT::isOfThePageItself);
  }

  private static boolean isOfThePageItself(String words) {
    return words.contains("Tên giấy tờMẫu đơn")
        || words.contains("Chọn cơ quan thực hiện")
        || words.contains("Từ khóaKhông có")
        || words.contains("Không có thông tin");
  }

  @Test
  void showsNoWordsOfThePageItselfAnywhere() {
    assertThat(all().map(p -> JSON.writeValueAsString(ProcedureJsonWriter.write(p))))
        .noneMatch(json ->
            json.contains("Chọn cơ quan thực hiện")
                || json.contains("-- Chọn")
                || json.contains("Mã văn bản")
                || json.contains("Phí, lệ phíMô tả"));
  }

  @Test
  void findsChannelsAndStepsOnEveryPage() {
    assertThat(PORTAL.values()).noneMatch(procedure -> procedure.channels().isEmpty());
    assertThat(PORTAL.values()).noneMatch(procedure -> procedure.statements().isEmpty());
  }

  @Test
  void writesWhatItCanReadBack() {
    assertThat(all())
        .allSatisfy(procedure ->
            assertThat(
                    ProcedureJson.trusted(JSON.valueToTree(ProcedureJsonWriter.write(procedure))))
                .isEqualTo(procedure));
  }

  private static Stream<Procedure> all() {
    return Stream.concat(PORTAL.values().stream(), DEFENCE.values().stream());
  }

  private static Stream<TimeLimit> times(Procedure procedure) {
    return procedure.channels().stream().flatMap(channel -> channel.timeLimit().stream());
  }

  private static Stream<Fee> fees(Procedure procedure) {
    return procedure.channels().stream().map(FilingChannel::fees).flatMap(List::stream);
  }

  private static void printCounts() {
    var counts = new TreeMap<String, Integer>();
    all()
        .forEach(procedure -> {
          counts.merge("procedures", 1, Integer::sum);
          counts.merge("regulations", procedure.legalBases().size(), Integer::sum);
          counts.merge("channels", procedure.channels().size(), Integer::sum);
          fees(procedure).forEach(fee -> counts.merge("fee " + fee.kind(), 1, Integer::sum));
          procedure.evidence().forEach(row -> counts.merge("row " + row.action(), 1, Integer::sum));
        });
    System.out.println("Official pages: " + counts + ", refused " + REFUSED.size());
  }
}
