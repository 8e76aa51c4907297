package vn.motcua.evaluation.prefill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.fill.prefill.CardPrefill;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.measure.Rate;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.value.card.CardReading.Card;
import vn.motcua.knowledge.value.card.IdCardQr;

/// What was filled in from the QR codes of cards; a code that is no card is expected to fill nothing.
///
/// @param filled what was filled in from each
record CardResult(List<FilledCase> filled) {

  /// A form that asks everything that a card says of one person.
  private static final String FORM = "TK-BAN-SAO-TRICH-LUC-HO-TICH";

  private static final String PERSON = "subject";
  private static final LocalDate RENAMED = LocalDate.of(2024, 7, 1);
  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  CardResult {
    filled = List.copyOf(filled);
  }

  /// Reads the codes of `file`, a JSON object a line.
  static CardResult of(Path file, Forms forms) {
    var form = forms.find(FORM).orElseThrow();
    try (var lines = Files.lines(file)) {
      return new CardResult(
          lines
              .filter(line -> !line.isBlank())
              .map(line -> filled(JsonMapper.shared().readTree(line), form))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Codes cannot be read: " + file, e);
    }
  }

  private static FilledCase filled(JsonNode node, Form form) {
    var id = node.path("id").asString("");
    var asked = new PrefillCase(id, true, FORM, null, id, expected(node.path("expect")));
    var start = System.nanoTime();
    var read = new LinkedHashMap<String, String>();
    if (IdCardQr.read(node.path("payload").asString(""), PrefillResult.DAY) instanceof Card card) {
      CardPrefill.proposals(card, PERSON, form)
          .forEach(proposal -> read.put(proposal.field(), proposal.typed()));
    }
    return new FilledCase(asked, read, Duration.ofNanos(System.nanoTime() - start));
  }

  private static Map<String, String> expected(JsonNode card) {
    var all = new LinkedHashMap<String, String>();
    put(all, "personalNumber", card.path("number").asString(""));
    put(all, "idPaper.number", card.path("number").asString(""));
    put(all, "fullName", card.path("name").asString(""));
    put(all, "sex", card.path("sex").asString(""));
    put(all, "residence", card.path("address").asString(""));
    put(all, "birthDate", day(card.path("birthDate")));
    put(all, "idPaper.issuedOn", day(card.path("issuedOn")));
    if (card.path("issuedOn").isString()) {
      var isNew = !LocalDate.parse(card.path("issuedOn").asString()).isBefore(RENAMED);
      put(all, "idPaper.kind", isNew ? "Thẻ căn cước" : "Căn cước công dân");
    }
    return all;
  }

  private static void put(Map<String, String> all, String meaning, String value) {
    if (!value.isEmpty()) {
      all.put(PERSON + "." + meaning, value);
    }
  }

  private static String day(JsonNode node) {
    return node.isString() ? LocalDate.parse(node.asString()).format(WRITTEN) : "";
  }

  /// Right, missed and wrong.
  List<Measure> measures() {
    var expected = filled.stream().mapToInt(one -> one.asked().expected().size()).sum();
    var read = filled.stream().mapToInt(one -> one.read().size()).sum();
    var right = filled.stream().mapToInt(FilledCase::right).sum();
    var wrong = filled.stream().mapToInt(FilledCase::wrong).sum();
    return List.of(
        Measure.of("cardRight", "Đúng, từ mã QR", new Rate(right, expected)),
        Measure.of("cardWrong", "Sai trong các mục đã điền, từ mã QR", new Rate(wrong, read)),
        Measure.ofCount("cardWrongValues", "Số mục điền sai, từ mã QR", read, wrong));
  }

  /// The ids of codes of which something was missed or wrong.
  List<String> failed() {
    var failed = new ArrayList<String>();
    filled.stream().filter(one -> !one.isClean()).forEach(one -> failed.add(one.asked().id()));
    return failed;
  }
}
