package vn.motcua.knowledge.form.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.form.condition.Condition;
import vn.motcua.knowledge.form.condition.ConditionJson;

/// Reads the blocks of a paper. What a block is, its one telling property says: `text`, `boxes`,
/// `table`, `beside` or `signatures`; a bare string is a paragraph.
public final class LayoutJson {

  private LayoutJson() {}

  /// The blocks in `array`, from top to bottom.
  ///
  /// @throws IllegalArgumentException naming what is none of the blocks
  public static List<Block> read(JsonNode array) {
    return all(array, LayoutJson::block);
  }

  private static Block block(JsonNode node) {
    if (node.isString()) {
      return new Block.Paragraph(
          Template.of(node.stringValue()), Block.Style.PLAIN, Condition.ALWAYS);
    }
    var when = ConditionJson.read(node.get("when"));
    if (node.has("boxes")) {
      return new Block.Boxes(
          template(node, "label"), text(node, "boxes"), node.path("count").asInt(12), when);
    }
    if (node.has("table")) {
      return new Block.Table(
          text(node, "table"),
          all(node.path("columns"), LayoutJson::column),
          node.path("least").asInt(1),
          when);
    }
    if (node.has("beside")) {
      return new Block.Beside(
          all(node.path("beside"), part -> Template.of(part.asString())), style(node), when);
    }
    if (node.has("signatures")) {
      return new Block.Signatures(all(node.path("signatures"), LayoutJson::signature), when);
    }
    if (node.has("text")) {
      return new Block.Paragraph(template(node, "text"), style(node), when);
    }
    throw new IllegalArgumentException(
        "A block has one of text, boxes, table, beside, signatures; this has none: " + node);
  }

  private static Block.Column column(JsonNode node) {
    return new Block.Column(text(node, "title"), text(node, "key"), node.path("width").asInt(1));
  }

  private static Block.Signature signature(JsonNode node) {
    return new Block.Signature(template(node, "title"), node.path("note").asString(""));
  }

  private static Block.Style style(JsonNode node) {
    return Block.Style.valueOf(node.path("style").asString("plain").toUpperCase(Locale.ROOT));
  }

  private static Template template(JsonNode node, String name) {
    return Template.of(text(node, name));
  }

  private static String text(JsonNode node, String name) {
    var value = node.path(name);
    if (!value.isString()) {
      throw new IllegalArgumentException("'%s' is missing in the block %s".formatted(name, node));
    }
    return value.stringValue();
  }

  private static <T> List<T> all(JsonNode array, Function<JsonNode, T> read) {
    var all = new ArrayList<T>();
    array.forEach(part -> all.add(read.apply(part)));
    return all;
  }
}
