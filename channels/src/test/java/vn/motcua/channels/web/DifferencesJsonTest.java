package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.embedded.SettledDifferences;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.source.ProcedureJson;

class DifferencesJsonTest {

  private static final DifferencesJson JSON =
      new DifferencesJson(
          SettledDifferences.read(
              List.of(
                  line("9.000001", "fee", "7000"),
                  line("*", "citation", "1/2026/NĐ-CP"),
                  line("*", "citation", "2/2026/NĐ-CP"))));

  @Test
  void tellsWhatWasNotedThenWhatWasSettled() {
    var noted =
        """
        , "differences": [{"fact": "thời hạn", "kept": "3 ngày", "other": "5 ngày",
          "newer": "portal", "older": "portal"}]
        """;

    assertThat(differences(kite("9.000001", noted)))
        .extracting(one -> one.get("fact"))
        .containsExactly("thời hạn", "phí, lệ phí", "căn cứ pháp lý");
  }

  @Test
  void saysWhichHoldsAndWhy() {
    assertThat(differences(kite("9.000001", "")).getFirst())
        .containsEntry("kept", "7.000 đồng")
        .containsEntry("other", "không ghi")
        .containsEntry("holds", "record")
        .containsEntry("why", "Mức cũ đã hết hạn")
        .containsEntry("source", "Nghị định")
        .containsEntry("asOf", "2026-11-22");
  }

  @Test
  void saysNothingWhereThereIsNothing() {
    var other = kite("9.000002", "").code();

    assertThat(JSON.of(ProcedureJson.trusted(node(other, "3/2026/NĐ-CP", ""))))
        .doesNotContainKey("differences");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> differences(Procedure procedure) {
    return (List<Map<String, Object>>) JSON.of(procedure).getOrDefault("differences", List.of());
  }

  private static Procedure kite(String code, String more) {
    return ProcedureJson.trusted(node(code, "1/2026/NĐ-CP", more));
  }

  private static JsonNode node(String code, String number, String more) {
    return JsonMapper.shared()
        .readTree(
            """
            {"code": "%s", "name": "Cấp phép thả diều",
             "sources": [{"id": "portal", "title": "Trang về diều", "asOf": "2026-06-01"}],
             "legalBases": [{"number": "%s"}]%s}
            """
                .formatted(code, number, more));
  }

  private static String line(String code, String kind, String item) {
    return """
    {"code": "%s", "kind": "%s", "item": "%s", "page": "không ghi", "record": "7.000 đồng", \
    "holds": "record", "why": "Mức cũ đã hết hạn", "source": "Nghị định", "asOf": "2026-11-22"}
    """
        .formatted(code, kind, item);
  }
}
