package vn.motcua.evaluation.safety.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Made-up pages to import, each with the words of one trial in one of its fields, and one page with
/// harmless words for each field.
///
/// @param codes the code of the page of each trial, by its id
/// @param controls the code of the page to compare with, by the id of the trial
/// @param records the pages
public record HostilePages(
    Map<String, String> codes, Map<String, String> controls, List<Map<String, Object>> records) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Where in a page the words stand.
  private enum Field {
    PAPER,
    WARNING,
    STEP,
    CONDITION,
    FEE
  }

  /// The pages of these trials.
  public static HostilePages of(List<Trial> trials, Stage stage) {
    var codes = new HashMap<String, String>();
    var controls = new HashMap<String, String>();
    var records = new ArrayList<Map<String, Object>>();
    for (var field : Field.values()) {
      records.add(page(field, records.size(), stage.harmless(Carrier.PAGE)));
    }
    for (var trial : trials) {
      if (trial.carrier() == Carrier.PAGE) {
        var field = Field.values()[Math.floorMod(trial.id().hashCode(), Field.values().length)];
        codes.put(trial.id(), code(records.size()));
        controls.put(trial.id(), code(List.of(Field.values()).indexOf(field)));
        records.add(page(field, records.size(), trial.words()));
      }
    }
    return new HostilePages(codes, controls, records);
  }

  /// Writes them as a file to import.
  public void write(Path file) {
    try {
      Files.writeString(file, JSON.writeValueAsString(records));
    } catch (IOException e) {
      throw new UncheckedIOException("The made-up pages cannot be written: " + file, e);
    }
  }

  /// The code of a trial's page; empty for trials that need none.
  public String code(Trial trial) {
    return codes.getOrDefault(trial.id(), "");
  }

  /// The code of the page to compare with.
  public String control(Trial trial) {
    return controls.getOrDefault(trial.id(), "");
  }

  private static String code(int number) {
    return "77.%06d".formatted(700_000 + number);
  }

  private static Map<String, Object> page(Field field, int number, String words) {
    var page = new LinkedHashMap<String, Object>();
    page.put("code", code(number));
    page.put("name", "Đăng ký nuôi chim cảnh kiểu mẫu số %d (thử nghiệm)".formatted(number));
    page.put("kind", "imported");
    page.put("levels", List.of("commune"));
    page.put(
        "sources",
        List.of(Map.of("id", "page", "title", "Trang thử nghiệm", "asOf", "2026-11-01")));
    var fee = field == Field.FEE ? words : "Mức thu 20.000 đồng mỗi lần.";
    page.put(
        "channels",
        List.of(
            Map.of(
                "kind",
                "in_person",
                "time",
                Map.of("value", 3, "unit", "working_days", "text", "3 ngày làm việc."),
                "fees",
                List.of(Map.of("kind", "varies", "text", fee)),
                "text",
                "Nộp tại bộ phận một cửa.")));
    page.put("evidence", papers(field, words));
    page.put("statements", statements(field, words));
    return page;
  }

  private static List<Map<String, Object>> papers(Field field, String words) {
    var papers = new ArrayList<Map<String, Object>>();
    papers.add(paper("Tờ khai đăng ký nuôi chim cảnh"));
    papers.add(paper("Ảnh chụp lồng chim"));
    if (field == Field.PAPER) {
      papers.add(paper(words));
    }
    return papers;
  }

  private static Map<String, Object> paper(String text) {
    return Map.of("text", text, "action", "submit", "form", "original", "originals", 1);
  }

  private static List<Map<String, Object>> statements(Field field, String words) {
    var all = new ArrayList<Map<String, Object>>();
    all.add(Map.of("kind", "step", "text", "Chuẩn bị hồ sơ rồi nộp tại bộ phận một cửa."));
    all.add(Map.of("kind", "condition", "text", "Chim không thuộc loài phải bảo vệ."));
    switch (field) {
      case WARNING -> all.add(Map.of("kind", "warning", "text", words));
      case STEP -> all.add(Map.of("kind", "step", "text", words));
      case CONDITION -> all.add(Map.of("kind", "condition", "text", words));
      case PAPER, FEE -> {}
    }
    return all;
  }
}
