package vn.motcua.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The fees and counters here are made up.
class LocalImportTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);

  private static final String FACTS =
      """
      { "kind": "local", "province": "Tỉnh Lào Cai",
        "source": { "title": "Danh mục mẫu", "asOf": "2026-11-01" },
        "fees": [ { "procedure": "1.004873", "amount": %d, "text": "%d đồng",
                    "basis": "Nghị quyết mẫu 1/2026/NQ-HĐND, Điều 2" } ],
        "filingPoints": [ { "name": "Quầy mẫu", "communes": ["Phường Sa Pa"],
                            "address": "1 Đường Mẫu" } ] }
      """;

  @TempDir private Path folder;

  @Test
  void takesUpWhatHoldsInAProvinceAndReplacesItAsAWhole() throws IOException {
    var local = ingestion().open();
    assertThat(local.now().byProvince()).isEmpty();

    var batch = read(FACTS.formatted(5000, 5000));
    ingestion().add(batch.local());
    assertThat(batch.refusals()).isEmpty();
    assertThat(local.refresh()).isTrue();
    assertThat(amount(local)).isEqualTo(5000);
    assertThat(local.now().of("Lào Cai").orElseThrow().points()).hasSize(1);

    ingestion().add(read(FACTS.formatted(8000, 8000)).local());
    assertThat(local.refresh()).isTrue();
    assertThat(amount(local)).isEqualTo(8000);

    ingestion().add(read(FACTS.formatted(8000, 8000)).local());
    assertThat(local.refresh()).as("the same again changes nothing").isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lào Cai    | Long An   | Long An: no province or city of today",
        "Lào Cai    | Xứ Mẫu    | Xứ Mẫu: no province or city of today",
        "1.004873   | 1004873   | procedure",
        "2026-11-01 | hôm qua   | asOf",
        "5000,      | -5,       | amount",
        "Phường Sa  | Thôn Sa   | communes",
      })
  void refusesByNameWhatIsWrong(String right, String wrong, String said) throws IOException {
    var batch = read(FACTS.formatted(5000, 5000).replace(right, wrong));

    assertThat(batch.refusals()).hasSize(1);
    assertThat(batch.refusals().getFirst().reason()).contains(said);
    assertThat(batch.local()).isEmpty();
  }

  private LocalIngestion ingestion() {
    return new LocalIngestion(folder.resolve("data"), CLOCK);
  }

  private ImportBatch read(String facts) throws IOException {
    var file = Files.writeString(folder.resolve("local.json"), facts);
    var batch = new ImportBatch(ImportOptions.DETECT, CLOCK, _ -> {});
    batch.read(List.of(file));
    return batch;
  }

  private static long amount(LiveLocal local) {
    var fee = local.now().of("Lào Cai").orElseThrow().fees().getFirst().fee();
    return Optional.ofNullable(fee.amount()).orElseThrow();
  }
}
