package vn.motcua.knowledge.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.procedure.Source;

/// Reads life events. Every source must say of which day it is.
final class LifeEventJson {

  private LifeEventJson() {}

  static LifeEvent event(JsonNode node) {
    var id = node.path("id").asString("");
    return new LifeEvent(
        id,
        node.path("name").asString(""),
        texts(node.path("wordings")),
        steps(node.path("steps")),
        texts(node.path("notes")),
        sources(id, node.path("sources")));
  }

  private static List<LifeEvent.Step> steps(JsonNode array) {
    var steps = new ArrayList<LifeEvent.Step>();
    for (var node : array) {
      steps.add(
          new LifeEvent.Step(
              node.path("code").asString(""),
              node.path("why").asString(""),
              node.path("when").asString(""),
              texts(node.path("joint"))));
    }
    return steps;
  }

  private static List<Source> sources(String event, JsonNode array) {
    var sources = new ArrayList<Source>();
    for (var node : array) {
      if (!node.path("asOf").isString()) {
        throw new IllegalArgumentException(
            "Life event '%s': a source lacks its date, asOf".formatted(event));
      }
      sources.add(source("s" + (sources.size() + 1), node));
    }
    return sources;
  }

  private static Source source(String id, JsonNode node) {
    var address = node.path("url").asString("");
    return new Source(
        node.path("id").asString(id),
        node.path("title").asString(""),
        address.isEmpty() ? null : address,
        LocalDate.parse(node.path("asOf").asString("")),
        date(node.path("from")),
        date(node.path("to")),
        Source.Verification.valueOf(
            node.path("verification").asString("derived").toUpperCase(Locale.ROOT)));
  }

  private static @Nullable LocalDate date(JsonNode node) {
    return node.isString() ? LocalDate.parse(node.stringValue()) : null;
  }

  private static List<String> texts(JsonNode node) {
    var texts = new ArrayList<String>();
    if (node.isString()) {
      texts.add(node.stringValue());
    }
    node.forEach(part -> texts.add(part.asString()));
    return texts.stream().filter(text -> !text.isBlank()).toList();
  }
}
