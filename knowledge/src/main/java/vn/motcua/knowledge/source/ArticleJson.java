package vn.motcua.knowledge.source;

import static vn.motcua.knowledge.source.Json.date;
import static vn.motcua.knowledge.source.Json.optional;
import static vn.motcua.knowledge.source.Json.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.SourceNote;
import vn.motcua.knowledge.source.cell.NewestDate;

/// Reads and writes our own documented JSON for articles of law (`article.schema.json`).
public final class ArticleJson {

  private final RecordSchema schema =
      new RecordSchema(ArticleJson.class, "article.schema.json", "id");
  private final Clock clock;

  /// @param clock tells which dates lie in the future
  public ArticleJson(Clock clock) {
    this.clock = clock;
  }

  /// Whether `node` has this layout.
  public boolean reads(JsonNode node) {
    return node.has("id") && node.has("doc_no") && node.has("article");
  }

  /// Reads and checks one article.
  ///
  /// @param asOf the day up to which the operator vouches for it; empty: the newest date inside
  /// @throws RefusedRecord naming the record and what is wrong with it
  public Article read(JsonNode node, Optional<LocalDate> asOf) throws RefusedRecord {
    schema.check(node);
    try {
      return article(node, asOf.or(() -> Optional.ofNullable(date(node, "asOf"))));
    } catch (IllegalArgumentException e) {
      throw new RefusedRecord(text(node, "id") + ": " + e.getMessage());
    }
  }

  private Article article(JsonNode node, Optional<LocalDate> asOf) {
    return of(
        node,
        ArticleJson::clean,
        asOf.orElseGet(() ->
            NewestDate.in(
                clean(node, "source") + " " + clean(node, "doc_no"), LocalDate.now(clock))));
  }

  /// Reads what [#write] wrote, without checking it again.
  public static Article trusted(JsonNode node) {
    var asOf = date(node, "asOf");
    return of(node, Json::text, asOf == null ? NewestDate.NONE : asOf);
  }

  private static Article of(
      JsonNode node, BiFunction<JsonNode, String, String> words, LocalDate asOf) {
    var note = words.apply(node, "source");
    return new Article(
        words.apply(node, "id"),
        new Article.Heading(
            words.apply(node, "doc_no"),
            words.apply(node, "doc_type"),
            words.apply(node, "article"),
            words.apply(node, "title"),
            words.apply(node, "topic"),
            words.apply(node, "chapter")),
        words.apply(node, "text"),
        note,
        optional(node, "vbpl_item"),
        SourceNote.validity(note),
        asOf);
  }

  private static String clean(JsonNode node, String name) {
    return text(node, name).strip();
  }

  /// The article as JSON, in a fixed order.
  public static Map<String, Object> write(Article article) {
    var heading = article.heading();
    var all = new LinkedHashMap<String, @Nullable Object>();
    all.put("id", article.id());
    all.put("doc_no", orNull(heading.number()));
    all.put("doc_type", orNull(heading.type()));
    all.put("article", orNull(heading.article()));
    all.put("title", heading.title());
    all.put("topic", heading.topic());
    all.put("chapter", orNull(heading.chapter()));
    all.put("text", article.text());
    all.put("source", article.note());
    all.put("vbpl_item", article.item());
    all.put("asOf", article.asOf().toString());
    return present(all);
  }

  /// Absent and null are the same, but the three that tell the layout stay.
  private static Map<String, Object> present(Map<String, @Nullable Object> all) {
    var present = new LinkedHashMap<String, Object>();
    all.forEach((name, value) -> {
      if (value != null) {
        present.put(name, value);
      }
    });
    return present;
  }

  private static @Nullable String orNull(String words) {
    return words.isEmpty() ? null : words;
  }
}
