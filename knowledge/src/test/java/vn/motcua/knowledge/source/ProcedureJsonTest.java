package vn.motcua.knowledge.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.procedure.Procedure;

class ProcedureJsonTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String KITE =
      """
      {"code":"9.000001","name":"Cấp phép thả diều","sources":[{"id":"page","title":"Trang",\
      "asOf":"2026-06-01"}]}\
      """;

  private final ProcedureJson reader = new ProcedureJson();

  @RepeatedTest(200)
  void readsBackWhateverTheWriterWrites(RepetitionInfo repetition) {
    var procedure = new RandomProcedure(repetition.getCurrentRepetition()).procedure();

    var printed = JSON.writeValueAsString(ProcedureJsonWriter.write(procedure));

    assertThat(ProcedureJson.trusted(JSON.readTree(printed))).isEqualTo(procedure);
  }

  @RepeatedTest(50)
  void writesWhatTheSchemaAllows(RepetitionInfo repetition) throws RefusedRecord {
    var random = new RandomProcedure(repetition.getCurrentRepetition());
    var procedure = random.publishable();

    JsonNode printed = JSON.valueToTree(ProcedureJsonWriter.write(procedure));

    assertThat(reader.read(printed, Optional.empty())).isEqualTo(procedure);
  }

  @Test
  void readsTheLeastThatARecordMustSay() throws RefusedRecord {
    var procedure = reader.read(JSON.readTree(KITE), Optional.empty());

    assertThat(procedure.code()).isEqualTo("9.000001");
    assertThat(procedure.kind()).isEqualTo(Procedure.Kind.IMPORTED);
    assertThat(procedure.authority().isUnknown()).isTrue();
    assertThat(procedure.channels()).isEmpty();
  }

  @Test
  void givesTheMainSourceTheDayOfTheOperator() throws RefusedRecord {
    var day = LocalDate.of(2026, 11, 21);

    assertThat(reader.read(JSON.readTree(KITE), Optional.of(day)).asOf()).isEqualTo(day);
  }

  @Test
  void leavesOutWhatNobodySees() throws RefusedRecord {
    var hidden = KITE.replace("thả diều", "thả\u202E di\u200Bều\uDB40\uDC41");

    assertThat(reader.read(JSON.readTree(hidden), Optional.empty()).name())
        .isEqualTo("Cấp phép thả diều");
  }

  @Test
  void prefixesEverySourceOfARecordToBeMerged() {
    var procedure = ProcedureJson.trusted(JSON.readTree(KITE), "x.");

    assertThat(procedure.sources().getFirst().id()).isEqualTo("x.page");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "9.000001"           | "9-1"                           | code
          "name"               | "title"                         | name
          "2026-06-01"         | "01/06/2026"                    | asOf
          "sources":           | "levels":["village"],"sources": | levels
          "sources":           | "sauces":[],"sources":          | sauces
          "sources":           | "channels":[{}],"sources":      | kind
          [{"id":"page"        | [{"id":"Own.Page"               | id
          "sources":           | "outputs":[{"name":"a","source":"law"}],"sources": | law
          "sources":           | "channels":[{"kind":"online","fees":[{"kind":"fixed","text":"5"}]}],"sources": | amount
          "sources":           | "channels":[{"kind":"online","fees":[{"kind":"fixed","text":"5","amount":5,"currency":"XYZ"}]}],"sources": | 9.000001
          "asOf":"2026-06-01"  | "asOf":"2026-06-01","from":"2026-02-02","to":"2026-01-01" | 2026-01-01
          """)
  void refusesWhatARecordMayNotSayAndNamesIt(String from, String to, String named) {
    assertThatExceptionOfType(RefusedRecord.class)
        .isThrownBy(() -> reader.read(JSON.readTree(KITE.replace(from, to)), Optional.empty()))
        .withMessageContaining(named);
  }

  @Test
  void namesTheRecordItRefuses() {
    assertThatExceptionOfType(RefusedRecord.class)
        .isThrownBy(() -> reader.read(JSON.readTree(KITE.replace("asOf", "on")), Optional.empty()))
        .withMessageStartingWith("9.000001: ");
  }

  @Test
  void refusesTheSameSourceTwice() {
    var twice =
        KITE.replace("}]}", "},{\"id\":\"page\",\"title\":\"Luật\",\"asOf\":\"2026-06-01\"}]}");

    assertThatExceptionOfType(RefusedRecord.class)
        .isThrownBy(() -> reader.read(JSON.readTree(twice), Optional.empty()))
        .withMessageContaining("page");
  }

  @Test
  void leavesOtherLayoutsToOtherReaders() {
    assertThat(reader.reads(JSON.readTree(KITE))).isTrue();
    assertThat(reader.reads(JSON.readTree("{\"ma_thu_tuc\":\"1\"}"))).isFalse();
    assertThat(reader.reads(JSON.readTree("17"))).isFalse();
  }
}
