package vn.motcua.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.knowledge.ImportOptions.Kind;
import vn.motcua.knowledge.calendar.Holiday;

/// The days off that are imported here are made up.
class CalendarImportTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate SWAP = LocalDate.of(2026, 8, 31);
  private static final String AGENCY =
      """
      {"source": "Thông báo mẫu số 1",
       "years": [{"year": 2027, "settled": true}],
       "days": [
        {"date": "2026-08-31", "kind": "working", "name": "Không nghỉ hoán đổi", "verified": true},
        {"date": "2027-03-10", "kind": "off", "name": "Ngày mẫu", "verified": true}]}
      """;

  @TempDir private Path folder;

  @Test
  void mergesTheAgencysDaysByDate() throws IOException {
    var calendar = ingestion().openCalendar();
    assertThat(calendar.now().on(SWAP).map(Holiday::kind)).contains(Holiday.Kind.OFF);

    var batch = read(AGENCY, Optional.empty());
    new CalendarIngestion(folder, CLOCK).add(batch.calendars());

    assertThat(batch.refusals()).isEmpty();
    assertThat(batch.calendars().taken()).isEqualTo(3);
    assertThat(calendar.refresh()).isTrue();
    assertThat(calendar.imported()).isEqualTo(2);
    assertThat(calendar.now().on(SWAP).map(Holiday::kind)).contains(Holiday.Kind.WORKING);
    assertThat(calendar.now().on(LocalDate.of(2027, 3, 10)).map(Holiday::source))
        .contains("Thông báo mẫu số 1");
    assertThat(calendar.now().unsettled(SWAP, LocalDate.of(2027, 3, 10))).isEmpty();
    assertThat(calendar.now().on(LocalDate.of(2026, 11, 24))).isPresent();
  }

  @Test
  void changesNothingWhenReadTwice() throws IOException {
    var calendars = new CalendarIngestion(folder, CLOCK);
    calendars.add(read(AGENCY, Optional.empty()).calendars());
    var calendar = ingestion().openCalendar();

    calendars.add(read(AGENCY, Optional.empty()).calendars());

    assertThat(calendar.refresh()).isFalse();
    assertThat(calendar.imported()).isEqualTo(2);
  }

  @Test
  void namesAllThatIsWrongWithADayAtOnce() throws IOException {
    var batch =
        read(
            """
            {"days": [
              {"date": "24/11/2026", "kind": "holiday", "verified": "yes"},
              {"date": "2027-03-10", "kind": "off", "name": "Ngày mẫu", "source": "Mẫu"},
              {"date": "2027-03-10", "kind": "working", "name": "Ngày mẫu", "source": "Mẫu"}]}
            """,
            Optional.of(Kind.CALENDAR));

    assertThat(batch.calendars().taken()).isEqualTo(1);
    assertThat(batch.refusals())
        .extracting(ImportReport.Refusal::reason)
        .containsExactly(
            "date must be a date of the form YYYY-MM-DD, was '24/11/2026'; kind must be off or"
                + " working, was 'holiday'; name is missing; source is missing; verified must be"
                + " true or false",
            "2027-03-10: stands there twice, and differently");
    assertThat(batch.refusals().getFirst().where()).endsWith("calendar.json days[0]");
  }

  @Test
  void refusesACalendarWhereAnotherKindWasAskedFor() throws IOException {
    var batch = read(AGENCY, Optional.of(Kind.PROCEDURES));

    assertThat(batch.calendars().isEmpty()).isTrue();
    assertThat(batch.refusals())
        .extracting(ImportReport.Refusal::reason)
        .containsExactly("is of the kind calendar, and only procedures were asked for");
  }

  @Test
  void refusesAnotherKindWhereACalendarWasAskedFor() throws IOException {
    var batch = read("{\"code\": \"1.000001\"}", Optional.of(Kind.CALENDAR));

    assertThat(batch.refusals())
        .extracting(ImportReport.Refusal::reason)
        .containsExactly("is of the kind procedures, and only calendar were asked for");
  }

  private Ingestion ingestion() {
    return new Ingestion(folder, CLOCK);
  }

  private ImportBatch read(String json, Optional<Kind> kind) throws IOException {
    var file = folder.resolve("calendar.json");
    Files.writeString(file, json);
    var batch = new ImportBatch(new ImportOptions(kind, Optional.empty()), CLOCK, line -> {});
    batch.read(List.of(file));
    return batch;
  }
}
