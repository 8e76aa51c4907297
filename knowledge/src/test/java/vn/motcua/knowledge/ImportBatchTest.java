package vn.motcua.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.knowledge.procedure.Procedure;

class ImportBatchTest {

  private static final String KITE =
      """
      {"code":"9.000001","name":"Cấp phép thả diều","sources":[{"id":"page","title":"Trang",\
      "asOf":"2026-06-01"}]}\
      """;
  private static final String LANTERN = KITE.replace("000001", "000002").replace("diều", "đèn");

  @TempDir private Path folder;

  @Test
  void takesInWhatIsReadable() throws IOException {
    var batch = read(file("kites.jsonl", KITE + "\n\n" + LANTERN + "\n"));

    assertThat(batch.procedures()).hasSize(2);
    assertThat(batch.refusals()).isEmpty();
    assertThat(batch.procedures()).containsOnlyKeys("9.000001", "9.000002");
  }

  @Test
  void readsArraysFoldersAndPackedFiles() throws IOException {
    var all = Files.createDirectory(folder.resolve("all"));
    Files.writeString(all.resolve("a.json"), "[" + kite(1) + "," + kite(2) + "]");
    Files.write(all.resolve("b.jsonl.gz"), gzip(kite(3)));
    Files.write(all.resolve("c.zip"), zip("in/x.json", kite(4), "notes.txt", "none"));
    Files.write(all.resolve("D.JSON.GZ"), gzip(kite(5)));
    Files.writeString(all.resolve("e.json"), "\uFEFF" + kite(6));
    Files.writeString(all.resolve("notes.txt"), "none");

    var batch = read(all);

    assertThat(batch.refusals()).isEmpty();
    assertThat(batch.procedures()).hasSize(6);
  }

  @Test
  void givesTheSourceTheDayTheOperatorVouchesFor() throws IOException {
    var day = LocalDate.of(2026, 11, 20);

    var batch =
        read(
            new ImportOptions(Optional.empty(), Optional.of(day)),
            file("kites.json", KITE),
            file("lantern.json", LANTERN));

    assertThat(batch.procedures().values()).extracting(Procedure::asOf).containsOnly(day);
  }

  @Test
  void refusesBadRecordsByNameAndTakesTheRest() throws IOException {
    var batch =
        read(
            file(
                "mixed.jsonl",
                String.join(
                    "\n",
                    KITE,
                    "{\"code\":\"9.000007\",\"name\":\"Thả mây\"}",
                    "{broken",
                    "{\"layout\":\"unknown\"}",
                    "17",
                    LANTERN)));

    assertThat(batch.procedures()).hasSize(2);
    assertThat(batch.refusals())
        .extracting(refusal -> refusal.where().replaceFirst(".*:", ""))
        .containsExactly("2", "3", "4", "5");
    assertThat(batch.refusals().getFirst().reason()).contains("9.000007").contains("sources");
  }

  @Test
  void refusesAFactThatCannotBeRead() throws IOException {
    var fees =
        """
        ,"channels":[{"kind":"online","fees":[{"kind":"fixed","amount":%s,"text":"x"}]}]}\
        """;

    var batch =
        read(
            file(
                "fees.jsonl",
                kite(1).replaceFirst("}$", fees.formatted("99999999999999999999999"))
                    + "\n"
                    + kite(2).replaceFirst("}$", fees.formatted("-1"))
                    + "\n"
                    + kite(3).replace("2026-06-01", "2026-13-01")
                    + "\n"
                    + kite(4)));

    assertThat(batch.procedures()).hasSize(1);
    assertThat(batch.refusals())
        .extracting(refusal -> refusal.where().replaceFirst(".*:", ""))
        .containsExactly("1", "2", "3");
  }

  @Test
  void namesDuplicates() throws IOException {
    var batch = read(file("a.json", KITE), file("b.json", KITE.replace("Cấp", "Xin")));

    assertThat(batch.procedures()).hasSize(1);
    assertThat(batch.refusals()).hasSize(1);
    assertThat(batch.refusals().getFirst().where()).endsWith("b.json");
    assertThat(batch.refusals().getFirst().reason()).contains("9.000001").contains("a.json");
    assertThat(named(batch, "9.000001")).isEqualTo("Cấp phép thả diều");
  }

  @Test
  void refusesBrokenFilesByNameAndTakesTheRest() throws IOException {
    var packed = gzip(longFile());
    var archive = zip("x.json", kite(8), "y.jsonl", longFile());
    var files =
        List.of(
            file("cut.jsonl.gz", Arrays.copyOf(packed, packed.length / 2)),
            file("no.json.gz", KITE.getBytes(StandardCharsets.UTF_8)),
            file("cut.zip", Arrays.copyOf(archive, archive.length / 2)),
            file("no.zip", KITE.getBytes(StandardCharsets.UTF_8)),
            file("none.zip", zip("notes.txt", "none")),
            file("latin.json", KITE.replace("ấ", "à").getBytes(StandardCharsets.ISO_8859_1)),
            file("wide.json", KITE.getBytes(StandardCharsets.UTF_16)),
            file("empty.json", ""),
            file("empty.jsonl", ""),
            file("kites.csv", KITE),
            folder.resolve("absent.json"),
            Files.createDirectory(folder.resolve("empty")));

    var all = new ArrayList<>(files);
    all.add(file("good.json", LANTERN));
    var batch = read(all.toArray(Path[]::new));

    for (var file : files) {
      assertThat(batch.refusals())
          .anySatisfy(refusal -> assertThat(refusal.where()).startsWith(file.toString()));
    }
    assertThat(batch.refusals()).allSatisfy(r -> assertThat(r.reason()).isNotBlank());
    assertThat(named(batch, "9.000002")).isEqualTo("Cấp phép thả đèn");
  }

  @Test
  void readsTheRestOfAZipWithABrokenPart() throws IOException {
    var archive = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(archive)) {
      put(out, "a.json", kite(1).getBytes(StandardCharsets.UTF_8));
      put(out, "b.json", "\"ạ\"".getBytes(StandardCharsets.UTF_16));
      put(out, "c.json.gz", "no gzip".getBytes(StandardCharsets.UTF_8));
      put(out, "d.json", kite(2).getBytes(StandardCharsets.UTF_8));
    }

    var batch = read(file("parts.zip", archive.toByteArray()));

    assertThat(batch.procedures()).hasSize(2);
    assertThat(batch.refusals())
        .extracting(refusal -> refusal.where().replaceFirst(".*!", ""))
        .containsExactly("b.json", "c.json.gz");
  }

  @Test
  void refusesAGiganticLineAndReadsOn() throws IOException {
    var gigantic = "{\"code\":\"" + "9".repeat(8_000_001) + "\"}";

    var batch = read(file("long.jsonl", gigantic + "\n" + KITE), file("long.json", gigantic));

    assertThat(batch.procedures()).hasSize(1);
    assertThat(batch.refusals())
        .extracting(refusal -> refusal.where().replaceFirst(".*/", ""))
        .containsExactly("long.jsonl:1", "long.json");
    assertThat(batch.refusals().getFirst().reason()).contains("8,000,000");
  }

  private static ImportBatch read(Path... paths) {
    return read(ImportOptions.DETECT, paths);
  }

  private static ImportBatch read(ImportOptions options, Path... paths) {
    var clock = Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC);
    var batch = new ImportBatch(options, clock, words -> {});
    batch.read(List.of(paths));
    return batch;
  }

  private static String named(ImportBatch batch, String code) {
    return Objects.requireNonNull(batch.procedures().get(code)).name();
  }

  private static String kite(int number) {
    return KITE.replace("9.000001", "9.00000" + number);
  }

  private static String longFile() {
    var lines = new StringBuilder();
    for (var i = 0; i < 2000; i++) {
      lines.append(KITE.replace("9.000001", "9.%06d".formatted(10 + (i * 7919) % 900_000)));
      lines.append('\n');
    }
    return lines.toString();
  }

  private Path file(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name), words);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] gzip(String words) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(words.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String... namesAndWords) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (var i = 0; i < namesAndWords.length; i += 2) {
        put(out, namesAndWords[i], namesAndWords[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }
}
