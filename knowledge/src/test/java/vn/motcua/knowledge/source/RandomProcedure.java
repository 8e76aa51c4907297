package vn.motcua.knowledge.source;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.Authority;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.FormReference;
import vn.motcua.knowledge.procedure.Heading;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.Output;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.procedure.TimeLimit;

/// Procedures full of anything, the same for the same seed.
final class RandomProcedure {

  private static final List<String> WORDS =
      List.of("diều", "thả", "gió 5.000", "\"dấu\"", "dòng\nmới", "Đơn", "\\", "🪁", "é\u0301");

  private final Random random;
  private final List<Source> sources;

  RandomProcedure(long seed) {
    random = new Random(seed);
    sources =
        IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> source("source-" + i)).toList();
  }

  Procedure procedure() {
    return procedure(
        one(Procedure.Kind.values()),
        several(() -> new Procedure.Difference(text(), text(), text(), any(), any())));
  }

  /// One as an agency may publish it.
  Procedure publishable() {
    return procedure(Procedure.Kind.WRITTEN, List.of());
  }

  private Procedure procedure(Procedure.Kind kind, List<Procedure.Difference> differences) {
    return new Procedure(
        heading(),
        kind,
        sources,
        new Authority(maybeEmpty(), text(), maybeEmpty(), any()),
        several(this::channel),
        several(this::evidence),
        several(() -> new Statement(one(Statement.Kind.values()), text(), any())),
        several(() -> new Output(text(), any())),
        several(() -> new FormReference(optional(), text(), any())),
        several(
            () -> new LegalBasis(text(), maybeEmpty(), optional(), maybeDay(), maybeDay(), any())),
        several(() -> "9.00000" + random.nextInt(10)),
        differences);
  }

  private Heading heading() {
    return new Heading(
        "9.%06d".formatted(random.nextInt(1_000_000)),
        text(),
        optional(),
        Stream.of(Level.values()).filter(level -> random.nextBoolean()).toList(),
        maybeEmpty(),
        several(this::text),
        optional(),
        random.nextBoolean() ? "https://example.invalid/a" : null);
  }

  private Source source(String id) {
    var from = maybeDay();
    return new Source(
        id,
        text(),
        random.nextBoolean() ? "https://example.invalid/" + id : null,
        day(),
        from,
        from == null ? maybeDay() : from.plusDays(random.nextInt(99)),
        one(Source.Verification.values()));
  }

  private FilingChannel channel() {
    var time =
        random.nextBoolean() ? null : new TimeLimit(number(), one(TimeLimit.Unit.values()), text());
    return new FilingChannel(
        one(FilingChannel.Kind.values()), time, several(this::fee), maybeEmpty(), any());
  }

  private Fee fee() {
    var kind = one(Fee.Kind.values());
    var amount = kind == Fee.Kind.FIXED || random.nextBoolean() ? random.nextLong(1L << 40) : null;
    var currency = random.nextBoolean() ? Fee.VND : Currency.getInstance("USD");
    return new Fee(kind, amount, currency, text(), any());
  }

  private EvidenceRequirement evidence() {
    return new EvidenceRequirement(
        text(),
        optional(),
        one(EvidenceRequirement.Action.values()),
        one(EvidenceRequirement.Form.values()),
        new EvidenceRequirement.Count(number(), number()),
        optional(),
        several(this::text),
        maybeEmpty(),
        optional(),
        any());
  }

  private <T> List<T> several(Supplier<T> make) {
    return Stream.generate(make).limit(random.nextInt(4)).toList();
  }

  private Source any() {
    return sources.get(random.nextInt(sources.size()));
  }

  private <E> E one(E[] values) {
    return values[random.nextInt(values.length)];
  }

  private String text() {
    return "w " + WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(100);
  }

  private String maybeEmpty() {
    return random.nextBoolean() ? "" : text();
  }

  private @Nullable String optional() {
    return random.nextBoolean() ? null : text();
  }

  private @Nullable Integer number() {
    return random.nextBoolean() ? null : random.nextInt(100);
  }

  private LocalDate day() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
  }

  private @Nullable LocalDate maybeDay() {
    return random.nextBoolean() ? null : day();
  }
}
