package vn.motcua.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.knowledge.place.source.PlaceBatch;

/// The units that are imported here are made up.
class PlaceImportTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);
  private static final Path OFFICIAL =
      Path.of(System.getProperty("motcua.official-data", "../../shared/data")).resolve("places");

  private static final String COMMUNES =
      """
      ward_code,ward_full_name,province_code,valid_from
      00097,Phường Mẫu Một,01,2027-01-01
      99001,"Xã Mẫu Hai",01,2027-01-01
      00004,Phường Ba Đình,01,
      """;
  private static final String WARDS =
      """
      old_ward_code,old_ward,old_district_code,old_district,old_province_code,new_ward_code,relation
      00001,Phường Phúc Xá,001,Quận Ba Đình,01,00097,PART_ALL_POPULATION
      00001,Phường Phúc Xá,001,Quận Ba Đình,01,99001,PART_AREA_ONLY
      """;

  @TempDir private Path folder;
  private final List<String> refusals = new ArrayList<>();

  @Test
  void takesUpALaterTable() throws IOException {
    var places = ingestion().open();

    var batch = read(COMMUNES, WARDS);
    ingestion().add(batch, Optional.empty());

    assertThat(refusals).isEmpty();
    assertThat(batch.taken()).isEqualTo(5);
    assertThat(places.refresh()).isTrue();
    assertThat(places.imported()).isEqualTo(3);
    assertThat(places.now().lookup("Phúc Xá, Ba Đình, Hà Nội").candidates())
        .extracting(found -> found.name() + " " + found.relation().word() + " " + found.validFrom())
        .containsExactly(
            "Phường Mẫu Một all_population 2027-01-01", "Xã Mẫu Hai part_area 2027-01-01");
    assertThat(places.now().lookup("Phường Hồng Hà, Hà Nội").candidates())
        .extracting(found -> found.name())
        .contains("Phường Mẫu Một");
  }

  @Test
  void changesNothingWhenTheSameComesAgain() throws IOException {
    ingestion().add(read(COMMUNES, WARDS), Optional.empty());
    var places = ingestion().open();

    ingestion().add(read(COMMUNES, WARDS), Optional.empty());

    assertThat(places.refresh()).isFalse();
  }

  @Test
  void namesWhatItRefusesAndTakesNoHalfOfASplit() throws IOException {
    var batch =
        read(
            """
            ward_code,ward_full_name,province_code
            99001,Xã Mẫu,01
            99002,Mẫu,01
            99003,Xã Mẫu,00
            x,Xã Mẫu,01
            99004,Xã Mẫu
            """,
            """
            old_ward_code,old_ward,old_district_code,old_district,old_province_code,new_ward_code,relation
            00001,Phường Phúc Xá,001,Quận Ba Đình,01,00097,PART
            00001,Phường Phúc Xá,001,Quận Ba Đình,01,88888,PART
            00004,Phường Trúc Bạch,001,Quận Ba Đình,01,00004,SOME
            """);
    ingestion().add(batch, Optional.empty());

    assertThat(batch.taken()).isZero();
    assertThat(refusals)
        .hasSize(8)
        .anySatisfy(reason -> assertThat(reason).contains(":2: 99001", "--as-of"))
        .anySatisfy(reason -> assertThat(reason).contains(":6: 2 cells, 3 wanted"))
        .anySatisfy(reason -> assertThat(reason).contains("relation must be one of"));
    assertThat(ingestion().open().imported()).isZero();
  }

  @Test
  void datesNewNamesByTheDayThatTheOperatorGives() throws IOException {
    var table = "ward_code,ward_full_name,province_code\n99001,Xã Mẫu Ba,01\n";

    ingestion()
        .add(read(table, "old_ward_code,new_ward_code\n"), Optional.of(LocalDate.of(2027, 2, 1)));

    assertThat(ingestion().open().now().lookup("Xã Mẫu Ba, Hà Nội").candidates())
        .singleElement()
        .satisfies(found -> assertThat(found.validFrom()).isEqualTo(LocalDate.of(2027, 2, 1)));
  }

  @Test
  void holdsAllThatTheOfficialTablesHold() {
    assumeThat(Files.isDirectory(OFFICIAL)).as("%s is not there", OFFICIAL).isTrue();
    var batch = new PlaceBatch((where, reason) -> refusals.add(where + ": " + reason));
    batch.read(
        List.of(
            OFFICIAL.resolve("new_units_2026-07.csv"), OFFICIAL.resolve("old_to_new_ward.csv")));

    ingestion().add(batch, Optional.empty());

    assertThat(refusals).isEmpty();
    assertThat(batch.taken()).isEqualTo(3321 + 10_571);
    assertThat(ingestion().open().imported()).isZero();
  }

  private PlaceIngestion ingestion() {
    return new PlaceIngestion(folder.resolve("data"), CLOCK);
  }

  private PlaceBatch read(String communes, String wards) throws IOException {
    var batch = new PlaceBatch((where, reason) -> refusals.add(where + ": " + reason));
    batch.read(
        List.of(
            Files.writeString(folder.resolve("communes.csv"), communes),
            Files.writeString(folder.resolve("wards.csv"), wards)));
    return batch;
  }
}
