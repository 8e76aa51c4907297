package vn.motcua.knowledge.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.form.condition.ConditionJson;
import vn.motcua.knowledge.form.layout.LayoutJson;
import vn.motcua.knowledge.procedure.Source;

/// Reads a form in the layout of `form.schema.json`.
final class FormJson {

  private final Meanings meanings;

  FormJson(Meanings meanings) {
    this.meanings = meanings;
  }

  /// The form in `node`.
  ///
  /// @throws IllegalArgumentException naming the form and what is wrong with it
  Form form(JsonNode node) {
    var id = text(node, "id");
    try {
      var form = read(id, node);
      var problems = new FormProblems(form).all();
      if (!problems.isEmpty()) {
        throw new IllegalArgumentException(String.join("; ", problems));
      }
      return form;
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("Form '%s': %s".formatted(id, e.getMessage()), e);
    }
  }

  private Form read(String id, JsonNode node) {
    var persons = new LinkedHashMap<String, String>();
    var named = node.path("persons");
    named.propertyNames().forEach(name -> persons.put(name, named.path(name).asString()));
    return new Form(
        id,
        text(node, "name"),
        text(node, "number"),
        text(node, "version"),
        Form.Filing.valueOf(node.path("filing").asString("both").toUpperCase(Locale.ROOT)),
        texts(node.path("procedures")),
        texts(node.path("names")),
        persons,
        all(node.path("same"), FormJson::samePerson),
        sections(node.path("sections"), persons),
        LayoutJson.read(node.path("paper")),
        electronic(node.path("electronic")),
        all(node.path("sources"), FormJson::source));
  }

  private List<FormSection> sections(JsonNode array, Map<String, String> persons) {
    var fields = new FieldJson(meanings, persons);
    return all(
        array,
        node ->
            new FormSection(
                text(node, "id"),
                text(node, "title"),
                ConditionJson.read(node.get("when")),
                fields.fields(node.path("fields"))));
  }

  private static SamePerson samePerson(JsonNode node) {
    return new SamePerson(
        text(node, "person"), text(node, "as"), ConditionJson.read(node.get("when")));
  }

  private static ElectronicForm electronic(JsonNode node) {
    if (!node.isObject()) {
      return ElectronicForm.NONE;
    }
    var entries = new ArrayList<ElectronicForm.Entry>();
    for (var part : node.path("parts")) {
      for (var entry : part.path("entries")) {
        entries.add(
            new ElectronicForm.Entry(
                text(part, "title"),
                entry.path("n").asString(""),
                text(entry, "label"),
                texts(entry.path("fields"))));
      }
    }
    return new ElectronicForm(text(node, "title"), entries);
  }

  private static Source source(JsonNode node) {
    var address = text(node, "url");
    return new Source(
        node.path("id").asString("s1"),
        text(node, "title"),
        address.isEmpty() ? null : address,
        LocalDate.parse(text(node, "asOf")),
        date(node.path("from")),
        date(node.path("to")),
        Source.Verification.valueOf(
            node.path("verification").asString("unverified").toUpperCase(Locale.ROOT)));
  }

  private static @Nullable LocalDate date(JsonNode node) {
    return node.isString() ? LocalDate.parse(node.stringValue()) : null;
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }

  private static List<String> texts(JsonNode array) {
    return all(array, JsonNode::asString);
  }

  private static <T> List<T> all(JsonNode array, Function<JsonNode, T> read) {
    var all = new ArrayList<T>();
    array.forEach(part -> all.add(read.apply(part)));
    return all;
  }
}
