package vn.motcua.assistant.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The entries of a field of rows, kept as a JSON array of objects of texts.
public final class Rows {

  private Rows() {}

  /// The entries; none where `json` is no array of objects.
  public static List<Map<String, String>> read(String json) {
    try {
      var rows = new ArrayList<Map<String, String>>();
      for (var entry : JsonMapper.shared().readTree(json)) {
        var row = new LinkedHashMap<String, String>();
        entry.propertyNames().forEach(name -> row.put(name, entry.path(name).asString("")));
        if (!row.isEmpty()) {
          rows.add(row);
        }
      }
      return rows;
    } catch (JacksonException e) {
      return List.of();
    }
  }

  /// The entries as they are kept.
  public static String write(List<Map<String, String>> rows) {
    return JsonMapper.shared().writeValueAsString(rows);
  }
}
