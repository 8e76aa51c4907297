package vn.motcua.evaluation.verdict;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.rule.DocumentRule.Filer;
import vn.motcua.knowledge.rule.VerdictKind;

/// Reads one case; names the file, the case and the field that is malformed.
///
/// @param file the name of its file
/// @param node the case
record VerdictCaseYaml(String file, JsonNode node) {

  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "ask",
          "procedure",
          "paper",
          "form",
          "channel",
          "filer",
          "facts",
          "on",
          "verdict",
          "also",
          "why");

  /// The case in `node`.
  ///
  /// @throws IllegalArgumentException naming the file, the case and the field that is malformed
  static VerdictCase read(String file, JsonNode node) {
    return new VerdictCaseYaml(file, node).read();
  }

  private VerdictCase read() {
    var unknown = new TreeSet<>(node.propertyNames());
    unknown.removeAll(FIELDS);
    if (!unknown.isEmpty()) {
      throw wrong(unknown.first(), "there is no such field");
    }
    var also = new LinkedHashSet<VerdictKind>();
    texts("also").forEach(each -> also.add(constant(VerdictKind.class, "also", each)));
    return new VerdictCase(
        Part.of(file),
        text("id"),
        text("ask"),
        optional("procedure"),
        text("paper"),
        constant(Form.class, "form"),
        constant(FilingChannel.Kind.class, "channel"),
        constant(Filer.class, "filer"),
        texts("facts"),
        day(),
        constant(VerdictKind.class, "verdict", text("verdict")),
        also,
        text("why"));
  }

  private LocalDate day() {
    var value = optional("on");
    try {
      return value == null ? VerdictCase.DAY : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw wrong("on", "must be a date of the form YYYY-MM-DD, was '%s'".formatted(value), e);
    }
  }

  private String text(String field) {
    return Objects.requireNonNullElseGet(
        optional(field),
        () -> {
          throw wrong(field, "is missing");
        });
  }

  private @Nullable String optional(String field) {
    var value = node.path(field);
    if (value.isMissingNode()) {
      return null;
    }
    if (!value.isString() || value.asString().isBlank()) {
      throw wrong(field, "must be text, was " + value);
    }
    return value.asString().strip();
  }

  private List<String> texts(String field) {
    var value = node.path(field);
    if (value.isMissingNode()) {
      return List.of();
    }
    if (!value.isArray() || !value.valueStream().allMatch(JsonNode::isString)) {
      throw wrong(field, "must be a list of text, was " + value);
    }
    return value.valueStream().map(each -> each.asString().strip()).toList();
  }

  private <E extends Enum<E>> @Nullable E constant(Class<E> type, String field) {
    var value = optional(field);
    return value == null ? null : constant(type, field, value);
  }

  private <E extends Enum<E>> E constant(Class<E> type, String field, String value) {
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      var known = Arrays.toString(type.getEnumConstants());
      throw wrong(field, "must be one of %s, was '%s'".formatted(known, value), e);
    }
  }

  private IllegalArgumentException wrong(String field, String what) {
    return new IllegalArgumentException(message(field, what));
  }

  private IllegalArgumentException wrong(String field, String what, Exception cause) {
    return new IllegalArgumentException(message(field, what), cause);
  }

  private String message(String field, String what) {
    return "%s, %s, %s: %s".formatted(file, node.path("id").asString("?"), field, what);
  }
}
