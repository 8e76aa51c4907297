package vn.motcua.channels.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.knowledge.embedded.SettledDifference;
import vn.motcua.knowledge.embedded.SettledDifferences;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.source.ProcedureJsonWriter;

/// A procedure as JSON with all that its sources say differently: what was noted when an official
/// record and ours were merged, and what people settled who held the two against each other.
final class DifferencesJson {

  private static final String FIELD = "differences";
  private static final Map<String, String> FACTS =
      Map.ofEntries(
          Map.entry("name", "tên"),
          Map.entry("level", "cấp thực hiện"),
          Map.entry("authority", "cơ quan"),
          Map.entry("channel", "cách nộp"),
          Map.entry("fee", "phí, lệ phí"),
          Map.entry("time", "thời hạn"),
          Map.entry("paper", "giấy tờ"),
          Map.entry("paper-added", "giấy tờ"),
          Map.entry("paper-freed", "giấy tờ được thay bằng dữ liệu"),
          Map.entry("form", "hình thức giấy tờ"),
          Map.entry("count", "số bản"),
          Map.entry("citation", "căn cứ pháp lý"),
          Map.entry("citation-added", "căn cứ pháp lý"));

  private final SettledDifferences settled;

  DifferencesJson(SettledDifferences settled) {
    this.settled = settled;
  }

  /// The procedure; what was settled comes after what was noted.
  Map<String, Object> of(Procedure procedure) {
    var all = ProcedureJsonWriter.write(procedure);
    var known = settled.of(procedure);
    if (!known.isEmpty()) {
      var differences = new ArrayList<Object>();
      if (all.get(FIELD) instanceof List<?> noted) {
        differences.addAll(noted);
      }
      known.forEach(one -> differences.add(json(one)));
      all.put(FIELD, differences);
    }
    return all;
  }

  private static Map<String, Object> json(SettledDifference one) {
    var json = new LinkedHashMap<String, Object>();
    json.put("fact", FACTS.getOrDefault(one.kind(), one.kind()));
    json.put("kept", one.kept());
    json.put("other", one.other());
    json.put("kind", one.kind());
    json.put("item", one.item());
    json.put("holds", one.holds().name().toLowerCase(Locale.ROOT));
    json.put("why", one.why());
    json.put("source", one.source());
    json.put("asOf", one.asOf().toString());
    return json;
  }
}
