package vn.motcua.knowledge.value.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.CpuTime;
import vn.motcua.knowledge.value.card.CardReading.Card;
import vn.motcua.knowledge.value.card.CardReading.NotACard;
import vn.motcua.knowledge.value.card.CardReading.Reason;
import vn.motcua.knowledge.value.reading.Warning;

/// All people, numbers and addresses here are made up.
class IdCardQrTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Path CASES = Path.of("../evaluation/data/forms/qr-cases.jsonl");
  private static final String WHOLE =
      "001099000001|000000001|Nguyễn Văn Mẫu|01021999|Nam|Số 1 Ngõ 2, Phúc Xá, Hà Nội|05062021";
  private static final long MOST_NANOS = 5_000_000;

  static Stream<JsonNode> cases() throws IOException {
    var mapper = JsonMapper.shared();
    return Files.readAllLines(CASES).stream().map(mapper::readTree);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsEachCaseAsAPersonWould(JsonNode given) {
    var reading = IdCardQr.read(given.get("payload").asString(), TODAY);

    assertThat(fields(reading)).as(given.get("note").asString()).isEqualTo(expected(given));
  }

  private static @Nullable Map<String, @Nullable String> expected(JsonNode given) {
    if (given.get("expect").isNull()) {
      return null;
    }
    var fields = new LinkedHashMap<String, @Nullable String>();
    for (var field : given.get("expect").properties()) {
      fields.put(field.getKey(), field.getValue().isNull() ? null : field.getValue().asString());
    }
    return fields;
  }

  private static @Nullable Map<String, @Nullable String> fields(CardReading reading) {
    if (!(reading instanceof Card card)) {
      return null;
    }
    var fields = new LinkedHashMap<String, @Nullable String>();
    fields.put("number", card.number());
    fields.put("oldNumber", card.oldNumber());
    fields.put("name", card.name());
    fields.put("birthDate", card.birthDate() == null ? null : card.birthDate().toString());
    fields.put("sex", card.sex() == null ? null : card.sex().text());
    fields.put("address", card.address());
    fields.put("issuedOn", card.issuedOn() == null ? null : card.issuedOn().toString());
    return fields;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "''; EMPTY",
        "https://example.com/a; LINK",
        "{\"hoTen\":\"Nguyễn Văn Mẫu\"}; APPLICATION_DATA",
        "<p>001099000001|</p>; MARKUP",
        "001099000001; NUMBER_ONLY",
        "DN4010123456789|4e677579e1bb856e|01/02/1999|1|48c3a0|01 - 001; HEALTH_CARD",
        "0123456789|4e677579e1bb856e|01/02/1999|1|48c3a0|01 - 001|x|y; HEALTH_CARD",
        "IDVNM0990000012001099000001<<8; MACHINE_LINES",
        "a|b|c|d|e|f|g; UNKNOWN",
      })
  void saysWhatItIsInstead(String payload, Reason reason) {
    assertThat(IdCardQr.read(payload, TODAY)).isEqualTo(new NotACard(reason));
  }

  @Test
  void tellsSeveralCardsAndLongTextsApart() {
    assertThat(IdCardQr.read(WHOLE + "\n" + WHOLE, TODAY))
        .isEqualTo(new NotACard(Reason.SEVERAL_CARDS));
    assertThat(IdCardQr.read(WHOLE + "a".repeat(1_000), TODAY))
        .isEqualTo(new NotACard(Reason.TOO_LONG));
  }

  @Test
  void hasNoWarningsForAWholeCard() {
    var card = (Card) IdCardQr.read(WHOLE, TODAY);

    assertThat(card.warnings()).isEmpty();
    assertThat(card.tailFields()).isZero();
    assertThat(((Card) IdCardQr.read(WHOLE + "||||", TODAY)).tailFields()).isEqualTo(4);
    assertThat(card.toString()).doesNotContain("Mẫu", "001099");
  }

  @ParameterizedTest
  @CsvSource({
    "|Nam|, |Nữ|, NUMBER_AND_SEX_DIFFER",
    "01021999, 01021998, NUMBER_AND_YEAR_DIFFER",
    "001099000001, 999099000001, UNKNOWN_BIRTH_PROVINCE",
    "01021999, 31021999, CARD_BIRTH_UNREADABLE",
    "05062021, 05062031, CARD_ISSUE_UNREADABLE",
    "Nguyễn, Nguy?n, CARD_NAME_UNREADABLE",
    "|Nam|, ||, CARD_SEX_UNREADABLE",
    "Ngõ, Ng?, CARD_ADDRESS_UNREADABLE",
    "000000001, 00001, CARD_OLD_NUMBER_UNREADABLE",
    "001099000001, 00109900001, CARD_NUMBER_UNREADABLE",
  })
  void warnsOfEachDamage(String part, String damaged, Warning warning) {
    var start = WHOLE.indexOf(part.equals("000000001") ? "|000000001|" : part);
    var from = part.equals("000000001") ? start + 1 : start;
    var payload = WHOLE.substring(0, from) + damaged + WHOLE.substring(from + part.length());

    assertThat(IdCardQr.read(payload, TODAY))
        .isInstanceOfSatisfying(
            Card.class, card -> assertThat(card.warnings()).containsExactly(warning));
  }

  /// The repetition is the seed. What is cut or struck out may be missing, never wrong: each field is
  /// that of the whole card or none.
  @RepeatedTest(500)
  void losesButNeverInventsWhenTheEndIsMissing(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var payload = WHOLE.substring(0, random.nextInt(WHOLE.length() + 1));

    assertNothingIsWrong(payload);
  }

  @RepeatedTest(500)
  void losesButNeverInventsWhenLettersAreUnreadable(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var payload = new StringBuilder(WHOLE);
    for (var times = 1 + random.nextInt(3); times > 0; times--) {
      payload.setCharAt(random.nextInt(payload.length()), random.nextBoolean() ? '\uFFFD' : '?');
    }

    assertNothingIsWrong(payload.toString());
  }

  @RepeatedTest(500)
  void losesButNeverInventsWhenFieldsAreLostOrDoubled(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var fields = new ArrayList<>(Stream.of(WHOLE.split("\\|")).toList());
    for (var times = 1 + random.nextInt(2); times > 0; times--) {
      var at = random.nextInt(fields.size());
      switch (random.nextInt(3)) {
        case 0 -> fields.remove(at);
        case 1 -> fields.add(at, "");
        default -> fields.set(at, "");
      }
    }

    assertNothingIsWrong(String.join("|", fields));
  }

  private static void assertNothingIsWrong(String payload) {
    var whole = fields(IdCardQr.read(WHOLE, TODAY));
    var read = fields(IdCardQr.read(payload, TODAY));
    if (whole != null && read != null) {
      read.forEach((field, value) -> assertThat(value).as(payload).isIn(null, whole.get(field)));
    }
  }

  /// The repetition is the seed.
  @RepeatedTest(500)
  void standsHostileInput(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var payload = hostile(random);
    assertThat(
            CpuTime.least(() -> assertThat(IdCardQr.read(payload, TODAY)).isNotNull(), MOST_NANOS))
        .isLessThan(MOST_NANOS);
  }

  private static String hostile(Random random) {
    var pieces =
        new String[] {
          "|",
          "||",
          "001099000001",
          "Nam",
          "Nữ",
          "01021999",
          "<",
          "i",
          "D",
          "VNM",
          " ",
          "\u0000",
          "\uD800",
          "e\u0302\u0301",
          "\uFEFF",
          "4e",
          "https://",
          "{",
          "\n",
          "9",
          "Ã",
          "º",
          "-",
          "\uD83D\uDE00"
        };
    var text = new StringBuilder();
    var dull = random.nextBoolean() ? pieces[random.nextInt(pieces.length)] : "";
    for (var left = random.nextInt(random.nextInt(5) == 0 ? 990 : 40); left > 0; left--) {
      text.append(dull.isEmpty() ? pieces[random.nextInt(pieces.length)] : dull);
    }
    return text.toString();
  }
}
