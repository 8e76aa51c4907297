package vn.motcua.evaluation.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;

/// Reads a reply as the public contract writes it. A field that the contract promises and that is
/// missing is an error, an additional one is not.
final class ReplyJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ReplyJson() {}

  /// @throws IllegalArgumentException if the JSON is no reply
  static Reply read(String json) {
    var node = JSON.readTree(json);
    return new Reply(
        string(node, "id"),
        constant(node, "status", Reply.Status.class),
        constant(node, "intent", Intent.class),
        "",
        string(node, "text"),
        list(node, "procedures", ReplyJson::found),
        list(node, "sections", ReplyJson::section),
        List.of(),
        list(node, "citations", ReplyJson::citation),
        list(node, "questions", ReplyJson::followUp),
        list(node, "actions", ReplyJson::action),
        strings(node, "warnings"),
        knowledge(present(node, "knowledge")),
        string(node, "writtenBy"));
  }

  private static Reply.Found found(JsonNode node) {
    return new Reply.Found(
        string(node, "code"), string(node, "name"), present(node, "score").asDouble());
  }

  private static Section section(JsonNode node) {
    return new Section(
        constant(node, "kind", Section.Kind.class),
        string(node, "title"),
        list(
            node,
            "items",
            item -> new Section.Item(string(item, "text"), strings(item, "citations"))));
  }

  private static Citation citation(JsonNode node) {
    return new Citation(
        string(node, "id"),
        constant(node, "kind", Citation.Kind.class),
        string(node, "source"),
        string(node, "locator"),
        string(node, "quote"),
        optional(node, "url").orElse(null),
        date(node, "effectiveFrom"),
        date(node, "effectiveTo"));
  }

  private static Reply.FollowUp followUp(JsonNode node) {
    return new Reply.FollowUp(string(node, "id"), string(node, "text"), strings(node, "choices"));
  }

  private static Reply.Action action(JsonNode node) {
    return new Reply.Action(
        constant(node, "kind", Reply.Action.Kind.class),
        string(node, "label"),
        string(node, "value"));
  }

  private static Reply.KnowledgeDate knowledge(JsonNode node) {
    return new Reply.KnowledgeDate(string(node, "version"), LocalDate.parse(string(node, "asOf")));
  }

  private static @Nullable LocalDate date(JsonNode node, String field) {
    return optional(node, field).map(LocalDate::parse).orElse(null);
  }

  private static Optional<String> optional(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).filter(v -> !v.isNull()).map(JsonNode::asString);
  }

  private static String string(JsonNode node, String field) {
    return present(node, field).asString();
  }

  private static <E extends Enum<E>> E constant(JsonNode node, String field, Class<E> type) {
    return Enum.valueOf(type, string(node, field).toUpperCase(Locale.ROOT));
  }

  private static List<String> strings(JsonNode node, String field) {
    return list(node, field, JsonNode::asString);
  }

  private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
    var all = new ArrayList<T>();
    present(node, field).forEach(part -> all.add(read.apply(part)));
    return all;
  }

  private static JsonNode present(JsonNode node, String field) {
    var found = node.get(field);
    if (found == null || found.isNull()) {
      throw new IllegalArgumentException("The reply lacks '%s'".formatted(field));
    }
    return found;
  }
}
