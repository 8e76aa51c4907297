package vn.motcua.knowledge.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel;

/// Reads one rule; names the rule and what is wrong with it.
final class RuleJson {

  /// Stands for whatever paper.
  private static final String ANY = "*";

  private final EvidenceTypes evidence;
  private final JsonNode node;
  private final String id;

  private RuleJson(JsonNode node, EvidenceTypes evidence) {
    this.node = node;
    this.evidence = evidence;
    this.id = node.path("id").asString("?");
  }

  /// The rule in `node`.
  ///
  /// @throws IllegalArgumentException naming the rule and what is wrong with it
  static DocumentRule rule(JsonNode node, EvidenceTypes evidence) {
    return new RuleJson(node, evidence).rule();
  }

  private DocumentRule rule() {
    var verdict = constant(VerdictKind.class, text("verdict"));
    var how = optional("how");
    if ((how != null) != (verdict == VerdictKind.NOT_REQUIRED)) {
      throw wrong("'how' goes with NOT_REQUIRED and with nothing else");
    }
    return new DocumentRule(
        id,
        constant(DocumentRule.Kind.class, text("kind")),
        text("title"),
        scope(),
        verdict,
        how == null ? null : constant(DocumentRule.How.class, how),
        words(verdict),
        data(),
        basis(),
        day("from", text("from")),
        lastDay(node, "to"),
        constant(DocumentRule.Level.class, text("level")),
        new LinkedHashSet<>(texts("precedence")));
  }

  private DocumentRule.Scope scope() {
    var names = texts("papers");
    var any = names.contains(ANY);
    return new DocumentRule.Scope(
        any ? List.of() : names,
        any ? List.of() : types(names),
        any,
        constants(Form.class, "forms"),
        Set.copyOf(texts("procedures")),
        Set.copyOf(texts("exceptProcedures")),
        constants(FilingChannel.Kind.class, "channels"),
        constants(DocumentRule.Filer.class, "filers"),
        constants(CaseFact.class, "onlyIf"),
        constants(CaseFact.class, "notIf"),
        node.path("pastFact").asBoolean(false));
  }

  /// The kinds that the names mean. A duty may name what is no paper; a rule on papers may not.
  private List<EvidenceType> types(List<String> names) {
    var types = new ArrayList<EvidenceType>();
    for (var name : names) {
      var type = evidence.named(name);
      if (type.isEmpty() && text("kind").equals("paper")) {
        throw wrong("no kind of paper is named '" + name + "'");
      }
      type.filter(found -> !types.contains(found)).ifPresent(types::add);
    }
    return types;
  }

  private DocumentRule.Words words(VerdictKind verdict) {
    var unavailable = optional("ifDataUnavailable");
    if (verdict == VerdictKind.REPLACED_BY_DATA && unavailable == null) {
      throw wrong("REPLACED_BY_DATA says what is due where the data are not available");
    }
    return new DocumentRule.Words(
        text("explanation"),
        texts("conditions"),
        texts("exceptions"),
        texts("alternatives"),
        unavailable,
        texts("whatToDo"));
  }

  private DocumentRule.@Nullable Data data() {
    var database = optional("database");
    return database == null
        ? null
        : new DocumentRule.Data(database, Objects.requireNonNullElse(optional("holds"), "unknown"));
  }

  private List<RuleBasis> basis() {
    var all = new ArrayList<RuleBasis>();
    for (var each : node.path("basis")) {
      var from = each.path("from");
      all.add(
          new RuleBasis(
              each.path("source").asString(),
              each.path("number").isString() ? each.path("number").asString() : null,
              each.path("locator").asString(),
              from.isString() ? day("basis.from", from.asString()) : null,
              lastDay(each, "to"),
              each.path("gist").asString(),
              constant(RuleBasis.Checked.class, each.path("checked").asString()),
              each.path("remark").isString() ? each.path("remark").asString() : null));
    }
    if (all.isEmpty()) {
      throw wrong("it rests on nothing");
    }
    return all;
  }

  private @Nullable LocalDate lastDay(JsonNode of, String field) {
    return of.path(field).isString() ? day(field, of.path(field).asString()) : null;
  }

  private LocalDate day(String field, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "Rule %s: %s must be a date of the form YYYY-MM-DD, was '%s'".formatted(id, field, value),
          e);
    }
  }

  private String text(String field) {
    var value = optional(field);
    if (value == null) {
      throw wrong("it has no " + field);
    }
    return value;
  }

  private @Nullable String optional(String field) {
    var value = node.path(field);
    return value.isString() && !value.asString().isBlank() ? value.asString().strip() : null;
  }

  private List<String> texts(String field) {
    var texts = new ArrayList<String>();
    node.path(field).forEach(each -> texts.add(each.asString().strip()));
    return texts;
  }

  private <E extends Enum<E>> Set<E> constants(Class<E> type, String field) {
    var all = EnumSet.noneOf(type);
    texts(field).forEach(each -> all.add(constant(type, each)));
    return all;
  }

  private <E extends Enum<E>> E constant(Class<E> type, String value) {
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Rule %s: no %s is called '%s'".formatted(id, type.getSimpleName(), value), e);
    }
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("Rule " + id + ": " + what);
  }
}
