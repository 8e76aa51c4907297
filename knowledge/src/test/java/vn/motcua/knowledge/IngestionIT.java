package vn.motcua.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.procedure.MadeUp;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Generations;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.Query;
import vn.motcua.knowledge.source.ProcedureJsonWriter;

class IngestionIT {

  private static final String KITE =
      """
      {"code":"9.000001","name":"Cấp phép thả diều","sources":[{"id":"page","title":"Trang",\
      "asOf":"2026-06-01"}]}\
      """;
  private static final String LANTERN = KITE.replace("000001", "000002").replace("diều", "đèn");

  private static final String ARTICLE =
      """
      {"id":"law:1","doc_no":"12/2019/QH99","doc_type":"Luật số","article":"1","title":"Giờ thả diều",\
      "topic":"Diều","chapter":null,"text":"Chỉ thả diều ban ngày.","source":"","vbpl_item":null}\
      """;

  @TempDir private Path folder;
  private Ingestion ingestion;

  @BeforeEach
  void begin() {
    ingestion = ingestionAt("2026-11-21T00:00:00Z");
  }

  @Test
  void beginsWithTheEmbeddedKnowledge() {
    try (var catalogue = ingestion.open()) {
      assertThat(catalogue.edition().imported()).isZero();
      assertThat(catalogue.edition().procedures()).isEqualTo(catalogue.codes().size());
      assertThat(catalogue.find("1.004194")).isPresent();
    }
  }

  @Test
  void changesNothingWhereNothingIsReadable() throws IOException {
    read(file("kites.json", KITE));
    var before = new Generations(folder.resolve("data")).current();

    var report = read(file("broken.json", "{"));

    assertThat(report.taken()).containsEntry("procedures", 0);
    assertThat(report.edition().imported()).isEqualTo(1);
    assertThat(new Generations(folder.resolve("data")).current()).isEqualTo(before);
  }

  @Test
  void answersTheSameAfterImportingTheSameTwice() throws IOException {
    var file = file("kites.jsonl", KITE + "\n" + LANTERN);
    read(file);
    var first = answers();
    ingestion = ingestionAt("2026-11-22T00:00:00Z");

    var report = read(file);

    assertThat(report.taken()).containsEntry("procedures", 2);
    assertThat(report.edition().imported()).isEqualTo(2);
    assertThat(answers()).isEqualTo(first);
  }

  @Test
  void tellsWhatAnImportWouldChangeWithoutChangingIt() throws IOException {
    read(file("a.json", KITE));
    var before = new Generations(folder.resolve("data")).current();
    var newer = KITE.replace("thả diều", "thả diều giấy").replace("2026-06-01", "2026-07-01");
    var file = file("b.jsonl", newer + "\n" + LANTERN + "\n{");

    var preview = ingestion.preview(List.of(file), ImportOptions.DETECT, _ -> {});

    assertThat(preview.taken()).containsEntry("procedures", 2);
    assertThat(preview.refusals()).hasSize(1);
    assertThat(preview.changes())
        .extracting(change -> change.kind() + " " + change.code())
        .containsExactlyInAnyOrder("CHANGED 9.000001", "ADDED 9.000002");
    assertThat(new Generations(folder.resolve("data")).current()).isEqualTo(before);
    assertThat(found("9.000001").name()).isEqualTo("Cấp phép thả diều");
    assertThat(read(file).changes()).hasSameSizeAs(preview.changes());
  }

  @Test
  void goesBackToTheKnowledgeOfBeforeAndForthAgain() throws IOException {
    assertThat(ingestion.previous()).isEmpty();
    assertThat(ingestion.rollBack()).isEmpty();
    read(file("a.json", KITE));
    ingestion = ingestionAt("2026-11-22T00:00:00Z");
    read(file("b.json", LANTERN));

    assertThat(ingestion.rollBack()).isPresent();
    try (var catalogue = ingestion.open()) {
      assertThat(catalogue.find("9.000001")).isPresent();
      assertThat(catalogue.find("9.000002")).isEmpty();
    }

    ingestion.rollBack();
    try (var catalogue = ingestion.open()) {
      assertThat(catalogue.find("9.000002")).isPresent();
    }
  }

  @Test
  void showsWhatGoingBackWouldChangeWithoutChangingAnything() throws IOException {
    read(file("a.json", KITE));
    ingestion = ingestionAt("2026-11-22T00:00:00Z");
    read(file("b.json", LANTERN));

    assertThat(ingestion.rollBackDifferences())
        .extracting(change -> change.kind() + " " + change.code())
        .containsExactly("REMOVED 9.000002");
    assertThat(found("9.000002").code()).isEqualTo("9.000002");
  }

  @Test
  void goesBackToNoIndexThatIsNotWhole() throws IOException {
    read(file("a.json", KITE));
    Files.createDirectories(folder.resolve("data/knowledge/29991231T000000000"));

    assertThat(ingestion.previous()).isEmpty();
  }

  @Test
  void keepsWhatWasImportedBefore() throws IOException {
    read(file("a.json", kite(1).replace("9.000001", "9.000001.H41")), file("b.json", kite(2)));
    ingestion = ingestionAt("2026-11-22T00:00:00Z");

    var report = read(file("c.json", kite(3)));

    assertThat(report.edition().imported()).isEqualTo(3);
    assertThat(found("9.000001.H41").name()).isEqualTo("Cấp phép thả diều");
    assertThat(found("9.000002").code()).isEqualTo("9.000002");
  }

  @Test
  void neverWritesIntoTheIndexInUse() throws IOException {
    read(file("a.json", kite(1)));

    try (var catalogue = ingestion.open()) {
      var report = read(file("b.json", kite(2)));

      assertThat(report.edition().version()).isNotEqualTo(catalogue.edition().version());
      assertThat(catalogue.refresh()).isTrue();
      assertThat(catalogue.find("9.000002")).isPresent();
    }
  }

  @Test
  void mergesAnImportedRecordWithTheWrittenOne() throws IOException {
    var record = kite(1).replace("9.000001", "1.004194").replace("\"page\"", "\"own-page\"");

    read(file("residence.json", record));

    var merged = found("1.004194");
    assertThat(merged.name()).isEqualTo("Cấp phép thả diều");
    assertThat(merged.kind()).isEqualTo(Procedure.Kind.MERGED);
    assertThat(merged.evidence()).isNotEmpty();
  }

  @Test
  void tellsWhatANewerPageChangesAndKeepsTheEarlierForItsDays() throws IOException {
    read(file("june.json", KITE));
    var newer = KITE.replace("2026-06-01", "2026-08-15").replace("thả diều", "thả diều sáo");

    var report = read(file("august.json", newer));

    assertThat(report.changes())
        .singleElement()
        .satisfies(change ->
            assertThat(change.facts())
                .extracting(f -> f.after())
                .containsExactly("Cấp phép thả diều sáo"));
    assertThat(read(file("august.json", newer)).changes()).isEmpty();
    try (var catalogue = ingestion.open()) {
      assertThat(catalogue.history().changes()).isEqualTo(report.changes());
      assertThat(catalogue.find("9.000001", LocalDate.of(2026, 8, 14)).orElseThrow().name())
          .isEqualTo("Cấp phép thả diều");
      assertThat(catalogue.find("9.000001", LocalDate.of(2026, 8, 15)).orElseThrow().name())
          .isEqualTo("Cấp phép thả diều sáo");
    }
  }

  @Test
  void waitsForAnotherImportToEnd() throws IOException {
    var file = file("kites.json", KITE);
    var generations = new Generations(folder.resolve("data"));

    generations.locked(() -> {
      assertThatIllegalStateException()
          .isThrownBy(() -> read(file))
          .withMessageContaining("Another import is writing");
      return 0;
    });

    assertThat(generations.current()).isEmpty();
    assertThat(read(file).taken()).containsEntry("procedures", 1);
  }

  @Test
  void readsBackWhatItWrites() throws IOException {
    var kite = MadeUp.procedure("9.000001", "Cấp phép thả diều").saying("Để vui.").build();
    var json = JsonMapper.shared().writeValueAsString(ProcedureJsonWriter.write(kite));

    read(file("kites.json", json));

    assertThat(found("9.000001")).isEqualTo(kite);
  }

  @Test
  void keepsLawTextsAndProceduresApart() throws IOException {
    read(file("kites.json", KITE));
    var before = new Generations(folder.resolve("data")).current();

    var report = read(file("laws.jsonl", ARTICLE));

    assertThat(report.taken()).containsEntry("regulations", 1).containsEntry("procedures", 0);
    assertThat(new Generations(folder.resolve("data")).current()).isEqualTo(before);
    try (var regulations = ingestion.openRegulations()) {
      var edition = regulations.edition();
      assertThat(edition.articles()).isEqualTo(1);
      assertThat(read(file("more.json", kite(2))).regulations()).isEqualTo(edition);
      assertThat(regulations.refresh()).isFalse();
    }
  }

  @Test
  void mergesLawTextsByRecordAndChangesNothingForTheSameAgain() throws IOException {
    read(file("laws.jsonl", ARTICLE));
    ingestion = ingestionAt("2026-11-22T00:00:00Z");
    try (var regulations = ingestion.openRegulations()) {
      var first = regulations.edition();

      assertThat(read(file("laws.jsonl", ARTICLE)).regulations()).isEqualTo(first);
      var changed = ARTICLE.replace("ban ngày", "ban đêm");
      read(file("laws.jsonl", changed + "\n" + ARTICLE.replace("law:1", "law:2")));

      assertThat(regulations.refresh()).isTrue();
      assertThat(regulations.edition().articles()).isEqualTo(2);
      assertThat(regulations.byRecord("law:1").orElseThrow().text()).contains("ban đêm");
    }
  }

  @Test
  void takesAMixedImportAndRefusesByName() throws IOException {
    var report =
        read(file("mixed.jsonl", KITE + "\n" + ARTICLE + "\n" + ARTICLE.replace("text", "words")));

    assertThat(report.taken()).containsEntry("regulations", 1).containsEntry("procedures", 1);
    assertThat(report.refusals())
        .singleElement()
        .satisfies(refusal -> {
          assertThat(refusal.where()).endsWith("mixed.jsonl:3");
          assertThat(refusal.reason()).startsWith("law:1: ").contains("article.schema.json");
        });
  }

  @Test
  void takesOnlyTheKindThatWasAskedFor() throws IOException {
    var only =
        new ImportOptions(
            Optional.of(ImportOptions.Kind.REGULATIONS), Optional.of(LocalDate.of(2026, 1, 2)));

    var report =
        ingestion.read(List.of(file("mixed.jsonl", KITE + "\n" + ARTICLE)), only, words -> {});

    assertThat(report.taken()).containsEntry("regulations", 1).containsEntry("procedures", 0);
    assertThat(report.regulations().asOf()).isEqualTo(LocalDate.of(2026, 1, 2));
    assertThat(report.refusals()).hasSize(1);
  }

  private Ingestion ingestionAt(String instant) {
    var clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    return new Ingestion(folder.resolve("data"), clock);
  }

  private ImportReport read(Path... paths) {
    return ingestion.read(List.of(paths), ImportOptions.DETECT, words -> {});
  }

  private Procedure found(String code) {
    try (var catalogue = ingestion.open()) {
      return catalogue.find(code).orElseThrow();
    }
  }

  private List<Object> answers() {
    try (var catalogue = ingestion.open()) {
      return List.of(
          catalogue.codes(),
          catalogue.codes().stream().map(catalogue::find).toList(),
          hits(catalogue, "thả diều"),
          hits(catalogue, "đăng ký tạm trú"));
    }
  }

  private static List<Hit> hits(LiveCatalogue catalogue, String words) {
    return catalogue.search(Query.of(words, 20));
  }

  private static String kite(int number) {
    return KITE.replace("9.000001", "9.00000" + number);
  }

  private Path file(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name), words);
  }
}
