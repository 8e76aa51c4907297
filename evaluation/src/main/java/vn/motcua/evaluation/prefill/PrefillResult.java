package vn.motcua.evaluation.prefill;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.motcua.assistant.fill.FieldReader;
import vn.motcua.assistant.fill.FieldReader.Read.Accepted;
import vn.motcua.assistant.fill.Proposal;
import vn.motcua.assistant.fill.prefill.TextPrefill;
import vn.motcua.assistant.fill.prefill.TextReader;
import vn.motcua.assistant.fill.read.TypedFields;
import vn.motcua.evaluation.measure.Latencies;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.measure.Rate;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.place.Places;

/// What was read of all cases whose form is there.
///
/// @param set the cases
/// @param filled what was read of each
/// @param skipped the forms of other cases
public record PrefillResult(PrefillCases set, List<FilledCase> filled, List<String> skipped) {

  /// The day on which the messages are read.
  public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final double P99 = 0.99;

  public PrefillResult {
    filled = List.copyOf(filled);
    skipped = List.copyOf(skipped);
  }

  /// Reads every case into the forms that ship with the knowledge.
  public static PrefillResult ofEmbedded(PrefillCases set) {
    var places = Places.embedded();
    var fields = new TypedFields(() -> places);
    return of(set, Forms.embedded(), new TextPrefill(fields, new Reading()), fields);
  }

  /// Reads every case with `text` into the fields of `forms`.
  public static PrefillResult of(
      PrefillCases set, Forms forms, TextReader text, FieldReader fields) {
    var filled = new ArrayList<FilledCase>();
    var skipped = new ArrayList<String>();
    for (var asked : set.cases()) {
      forms
          .find(asked.form())
          .ifPresentOrElse(
              form -> filled.add(read(asked, form, text, fields)), () -> skipped.add(asked.form()));
    }
    return new PrefillResult(set, filled, skipped.stream().distinct().toList());
  }

  private static FilledCase read(
      PrefillCase asked, Form form, TextReader text, FieldReader fields) {
    var unknown =
        asked.expected().keySet().stream().filter(id -> form.field(id).isEmpty()).findFirst();
    if (unknown.isPresent()) {
      throw new IllegalArgumentException(
          "%s: the form has no field %s".formatted(asked.id(), unknown.get()));
    }
    var field = Optional.ofNullable(asked.asked()).map(id -> form.field(id).orElseThrow());
    var start = System.nanoTime();
    var proposals = text.read(asked.text(), form, field, DAY);
    var took = Duration.ofNanos(System.nanoTime() - start);
    var read = new LinkedHashMap<String, String>();
    proposals.forEach(proposal -> read.put(proposal.field(), value(proposal, form, fields)));
    return new FilledCase(asked, read, took);
  }

  /// As forms write it; an address as it was typed, since the reform gives it other names.
  private static String value(Proposal proposal, Form form, FieldReader fields) {
    var field = form.field(proposal.field()).orElseThrow();
    return field.type() != FieldType.ADDRESS
            && fields.read(field, proposal.typed(), DAY) instanceof Accepted(var value, _, _)
        ? value
        : proposal.typed();
  }

  /// Right, wrong and missed over both halves, and the time that 99 of 100 keep within.
  public List<Measure> measures() {
    var all = new ArrayList<Measure>();
    all.addAll(
        measures(
            "held", "phần để đo", filled.stream().filter(one -> one.asked().isHeld()).toList()));
    all.addAll(
        measures(
            "dev", "phần để sửa", filled.stream().filter(one -> !one.asked().isHeld()).toList()));
    var latencies = Latencies.of(filled.stream().map(FilledCase::latency).toList());
    all.add(
        Measure.ofMillis("p99", "Thời gian của 99 % số câu", filled.size(), latencies.millis(P99)));
    return all;
  }

  private static List<Measure> measures(String set, String label, List<FilledCase> cases) {
    var expected = sum(cases, one -> one.asked().expected().size());
    var read = sum(cases, one -> one.read().size());
    return List.of(
        Measure.of(
            set + "Right", "Đúng, " + label, new Rate(sum(cases, FilledCase::right), expected)),
        Measure.of(
            set + "Missed", "Bỏ sót, " + label, new Rate(sum(cases, FilledCase::missed), expected)),
        Measure.of(
            set + "Wrong",
            "Sai trong các mục đã điền, " + label,
            new Rate(sum(cases, FilledCase::wrong), read)),
        Measure.ofCount(
            set + "WrongValues", "Số mục điền sai, " + label, read, sum(cases, FilledCase::wrong)));
  }

  private static int sum(List<FilledCase> cases, ToIntFunction<FilledCase> count) {
    return cases.stream().mapToInt(count).sum();
  }

  /// The cases of which something was missed or wrong, the wrong ones first.
  public List<FilledCase> failed() {
    var failed = new ArrayList<>(filled.stream().filter(one -> one.wrong() > 0).toList());
    filled.stream().filter(one -> one.wrong() == 0 && !one.isClean()).forEach(failed::add);
    return failed;
  }

  /// A line for each number.
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("prefill, n = " + filled.size());
    for (var measure : measures()) {
      lines.add("  %-16s %-28s n=%d".formatted(measure.key(), measure.words(), measure.cases()));
    }
    skipped.forEach(form -> lines.add("  skipped, no such form: " + form));
    return lines;
  }
}
