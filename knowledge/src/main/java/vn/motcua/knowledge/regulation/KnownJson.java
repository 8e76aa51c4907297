package vn.motcua.knowledge.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.Source.Verification;
import vn.motcua.knowledge.regulation.KnownRegulation.Gist;
import vn.motcua.knowledge.regulation.KnownRegulation.Links;
import vn.motcua.knowledge.regulation.KnownRegulation.Origin;
import vn.motcua.knowledge.regulation.KnownRegulation.Standing;

/// Reads regulations known by reference, and the days on which much changed.
final class KnownJson {

  private KnownJson() {}

  /// A file beside this class.
  static String resource(String name) {
    try (var in = KnownJson.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @throws IllegalArgumentException naming every line that cannot be read, by its number
  static List<KnownRegulation> regulations(String lines) {
    var all = new ArrayList<KnownRegulation>();
    var problems = new ArrayList<String>();
    var at = 0;
    for (var line : lines.lines().toList()) {
      at++;
      try {
        if (!line.isBlank()) {
          all.add(regulation(JsonMapper.shared().readTree(line)));
        }
      } catch (RuntimeException e) {
        problems.add("line " + at + ": " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "Known regulations that cannot be read: " + String.join("; ", problems));
    }
    return all;
  }

  static List<SystemChange> changes(String json) {
    var changes = new ArrayList<SystemChange>();
    for (var node : JsonMapper.shared().readTree(json)) {
      var points = new ArrayList<SystemChange.Point>();
      for (var point : node.path("points")) {
        points.add(
            new SystemChange.Point(
                text(point, "text"),
                text(point, "number"),
                text(point, "locator"),
                verification(point)));
      }
      var sources = new ArrayList<Source>();
      for (var source : node.path("sources")) {
        sources.add(
            new Source(
                "s" + (sources.size() + 1),
                text(source, "title"),
                null,
                LocalDate.parse(text(source, "asOf")),
                null,
                null,
                Verification.DERIVED));
      }
      changes.add(
          new SystemChange(
              text(node, "id"),
              LocalDate.parse(text(node, "date")),
              text(node, "title"),
              points,
              sources));
    }
    return changes;
  }

  private static KnownRegulation regulation(JsonNode node) {
    var gists = new ArrayList<Gist>();
    for (var gist : node.path("gists")) {
      gists.add(
          new Gist(
              text(gist, "locator"), text(gist, "gist"), text(gist, "source"), verification(gist)));
    }
    return new KnownRegulation(
        text(node, "number"),
        text(node, "kind"),
        text(node, "title"),
        optional(node, "issuer"),
        date(node, "issued"),
        new Validity(date(node, "from"), date(node, "to"), optional(node, "replacedBy")),
        new Links(texts(node, "amends"), texts(node, "amendedBy"), texts(node, "replaces")),
        Standing.valueOf(text(node, "status").toUpperCase(Locale.ROOT)),
        gists,
        new Origin(text(node, "source"), LocalDate.parse(text(node, "asOf")), verification(node)));
  }

  private static Verification verification(JsonNode node) {
    return Verification.valueOf(text(node, "verification").toUpperCase(Locale.ROOT));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }

  private static @Nullable String optional(JsonNode node, String name) {
    var text = text(node, name);
    return text.isEmpty() ? null : text;
  }

  private static @Nullable LocalDate date(JsonNode node, String name) {
    var text = optional(node, name);
    return text == null ? null : LocalDate.parse(text);
  }

  private static List<String> texts(JsonNode node, String name) {
    var texts = new ArrayList<String>();
    node.path(name).forEach(part -> texts.add(part.asString()));
    return texts;
  }
}
