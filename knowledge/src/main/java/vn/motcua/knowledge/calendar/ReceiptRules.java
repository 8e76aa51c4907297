package vn.motcua.knowledge.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.procedure.Source.Verification;
import vn.motcua.knowledge.procedure.TimeLimit;

/// The rules on the hour of receipt that are known (`receipt.json`).
///
/// @param all in the order of the file
public record ReceiptRules(List<ReceiptRule> all) {

  public ReceiptRules {
    all = List.copyOf(all);
  }

  /// Those that ship with the program.
  public static ReceiptRules embedded() {
    try (var in = ReceiptRules.class.getResourceAsStream("receipt.json")) {
      if (in == null) {
        throw new IllegalStateException("receipt.json is not on the class path");
      }
      var rules = new ArrayList<ReceiptRule>();
      JsonMapper.shared().readTree(in.readAllBytes()).forEach(node -> rules.add(rule(node)));
      return new ReceiptRules(rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The rule of a procedure for what is received on `day`.
  public Optional<ReceiptRule> of(String code, LocalDate day) {
    return all.stream()
        .filter(rule -> rule.codes().contains(code) && rule.inForceOn(day))
        .findFirst();
  }

  private static ReceiptRule rule(JsonNode node) {
    var codes = new ArrayList<String>();
    node.path("codes").forEach(code -> codes.add(code.stringValue()));
    return new ReceiptRule(
        constant(ReceiptRule.Effect.class, node, "effect"),
        LocalTime.parse(text(node, "hour")),
        limit(node.path("limit")),
        codes,
        text(node, "number"),
        text(node, "locator"),
        text(node, "source"),
        text(node, "gist"),
        LocalDate.parse(text(node, "from")),
        node.has("to") ? LocalDate.parse(text(node, "to")) : null,
        LocalDate.parse(text(node, "asOf")),
        constant(Verification.class, node, "verification"));
  }

  private static @Nullable TimeLimit limit(JsonNode node) {
    return node.isMissingNode()
        ? null
        : new TimeLimit(
            node.path("value").intValue(),
            constant(TimeLimit.Unit.class, node, "unit"),
            text(node, "text"));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String name) {
    return Enum.valueOf(type, text(node, name).toUpperCase(Locale.ROOT));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).stringValue();
  }
}
