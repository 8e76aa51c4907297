package vn.motcua.evaluation.crosscheck;

import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.source.ProcedureJson;

/// A made-up procedure on kites, as its page has it and as its record has it; both say the same.
public final class Kites {

  private static final String PAGE =
      """
      {"code": "9.000001", "name": "Cấp phép thả diều", "kind": "imported", "levels": ["commune"],
       "sources": [{"id": "portal", "title": "Trang về diều", "asOf": "2026-06-01"}],
       "authority": {"decides": "Chủ tịch Ủy ban nhân dân cấp xã"},
       "channels": [
         {"kind": "in_person",
          "time": {"value": 3, "unit": "working_days", "text": "3 ngày làm việc"},
          "fees": [{"kind": "fixed", "amount": 20000, "text": "20.000 đồng"}]},
         {"kind": "online",
          "time": {"value": 3, "unit": "working_days", "text": "3 ngày làm việc"},
          "fees": [{"kind": "fixed", "amount": 20000, "text": "20.000 đồng"}]}],
       "evidence": [
         {"text": "Đơn xin thả diều theo mẫu", "name": "Đơn xin thả diều", "action": "submit",
          "form": "original", "originals": 1},
         {"text": "Bản sao có chứng thực giấy khai sinh", "name": "Giấy khai sinh",
          "action": "submit", "form": "certified", "copies": 1}],
       "legalBases": [{"number": "1/2026/NĐ-CP", "title": "Về diều"}]}
      """;

  private static final String RECORD =
      """
      {"code": "9.000001", "name": "Cấp phép thả diều", "kind": "written", "levels": ["commune"],
       "sources": [{"id": "page", "title": "Trang về diều", "asOf": "2026-06-01"},
                   {"id": "law", "title": "Nghị định 2/2026/NĐ-CP", "asOf": "2026-11-21",
                    "verification": "verified"},
                   {"id": "heard", "title": "Báo chí", "asOf": "2026-11-21",
                    "verification": "unverified"}],
       "authority": {"decides": "Ủy ban nhân dân cấp xã"},
       "channels": [
         {"kind": "in_person",
          "time": {"value": 3, "unit": "working_days", "text": "3 ngày làm việc."},
          "fees": [{"kind": "fixed", "amount": 20000, "text": "20.000 đồng mỗi lần."}]},
         {"kind": "online",
          "time": {"value": 3, "unit": "working_days", "text": "3 ngày làm việc."},
          "fees": [{"kind": "fixed", "amount": 20000, "text": "20.000 đồng mỗi lần."}]}],
       "evidence": [
         {"text": "Đơn xin thả diều, bản chính.", "name": "Đơn xin thả diều", "action": "submit",
          "form": "original", "originals": 1},
         {"text": "Giấy khai sinh, bản sao có chứng thực.", "name": "Giấy khai sinh",
          "action": "submit", "form": "certified", "copies": 1}],
       "legalBases": [{"number": "1/2026/NĐ-CP", "title": "Về diều"}]}
      """;

  private Kites() {}

  /// The page, changed.
  public static Procedure page(Consumer<ObjectNode> change) {
    return ProcedureJson.trusted(changed(PAGE, change));
  }

  /// The record, changed.
  public static Procedure record(Consumer<ObjectNode> change) {
    return ProcedureJson.trusted(changed(RECORD, change), EmbeddedKnowledge.OWN);
  }

  private static ObjectNode changed(String json, Consumer<ObjectNode> change) {
    var node = (ObjectNode) JsonMapper.shared().readTree(json);
    change.accept(node);
    return node;
  }

  /// Puts the fields of `json` over those of the part at `path`, `/channels/0/time`.
  public static Consumer<ObjectNode> put(String path, String json) {
    return node -> ((ObjectNode) node.at(path)).setAll((ObjectNode) read(json));
  }

  /// Adds a part to the list at `path`.
  public static Consumer<ObjectNode> add(String path, String json) {
    return node -> ((ArrayNode) node.at(path)).add(read(json));
  }

  /// Takes the part number `at` from the list at `path`.
  public static Consumer<ObjectNode> drop(String path, int at) {
    return node -> ((ArrayNode) node.at(path)).remove(at);
  }

  /// Nothing is changed.
  public static Consumer<ObjectNode> nothing() {
    return node -> {};
  }

  private static JsonNode read(String json) {
    return JsonMapper.shared().readTree(json);
  }
}
