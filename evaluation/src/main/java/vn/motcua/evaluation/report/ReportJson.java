package vn.motcua.evaluation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.evaluation.answer.Outcome;
import vn.motcua.evaluation.answer.SetResult;
import vn.motcua.evaluation.measure.Measure;

/// Reports for programs, with a row for every question.
public final class ReportJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ReportJson() {}

  /// Writes `content` as indented JSON.
  public static void write(Path file, Map<String, Object> content) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, JSON.writeValueAsString(content));
    } catch (IOException e) {
      throw new UncheckedIOException("The report cannot be written to " + file, e);
    }
  }

  static String write(Report report) {
    var top = new LinkedHashMap<String, Object>();
    top.put("settings", report.settings());
    top.put("sets", report.sets().stream().map(ReportJson::set).toList());
    top.put("violations", report.violations());
    return JSON.writeValueAsString(top);
  }

  private static Map<String, Object> set(SetResult result) {
    var all = new LinkedHashMap<String, Object>();
    all.put("name", result.set().name());
    all.put("sha256", result.set().checksum());
    all.put("questions", result.outcomes().size());
    all.put("statuses", result.statuses());
    all.put("measures", measures(result.measures()));
    all.put("rows", result.outcomes().stream().map(ReportJson::row).toList());
    return all;
  }

  /// Values with their intervals, by key.
  public static Map<String, Object> measures(List<Measure> measures) {
    var all = new LinkedHashMap<String, Object>();
    measures.forEach(measure -> all.put(measure.key(), measure(measure)));
    return all;
  }

  private static Map<String, Object> measure(Measure measure) {
    var all = new LinkedHashMap<String, Object>();
    all.put("value", measure.value());
    all.put("cases", measure.cases());
    measure
        .interval()
        .ifPresent(interval -> {
          all.put("low", interval.low());
          all.put("high", interval.high());
        });
    return all;
  }

  private static Map<String, Object> row(Outcome outcome) {
    var asked = outcome.asked();
    var all = new LinkedHashMap<String, Object>();
    all.put("id", asked.id());
    all.put("kind", asked.kind());
    all.put("question", asked.text());
    all.put("expectation", lower(asked.expectation()));
    all.put("codes", asked.codes());
    asked.wanted().ifPresent(intent -> all.put("wantedIntent", lower(intent)));
    outcome.reply().ifPresent(reply -> put(all, reply));
    all.put("rank", outcome.rank());
    all.put("rightKind", outcome.met());
    if (!asked.values().isEmpty()) {
      all.put("saysValues", outcome.saysAll());
    }
    all.put("millis", outcome.latency().toNanos() / 1e6);
    all.put("problem", outcome.problem());
    return all;
  }

  private static void put(Map<String, Object> row, Reply reply) {
    row.put("status", lower(reply.status()));
    row.put("intent", lower(reply.intent()));
    row.put("found", reply.procedures());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
