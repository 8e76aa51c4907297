package vn.motcua.assistant.llm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A model that somebody made up, and what it was asked.
public final class FakeModel implements LanguageModel {

  /// What it answers to a step.
  public interface Script extends Function<Prompt, String> {}

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Script script;
  private final List<Prompt> heard = new ArrayList<>();
  private boolean ready = true;

  public FakeModel(Script script) {
    this.script = script;
  }

  /// Tells every fact in its own words.
  public static String faithful(Prompt prompt) {
    var sentences = JSON.createArrayNode();
    for (var fact : matter(prompt).path("facts")) {
      add(sentences.addObject(), fact.path("text").asString(), fact.path("id").asString());
      if (sentences.size() == 6) {
        break;
      }
    }
    return JSON.createObjectNode().set("sentences", sentences).toString();
  }

  /// Tells what must be told, and then `sentences` that rest on the facts of these ids.
  public static String musts(Prompt prompt, List<String> texts, List<String> rests) {
    var sentences = JSON.createArrayNode();
    for (var fact : matter(prompt).path("facts")) {
      if (fact.path("must").asBoolean()) {
        add(sentences.addObject(), fact.path("text").asString(), fact.path("id").asString());
      }
    }
    for (var at = 0; at < texts.size(); at++) {
      add(sentences.addObject(), texts.get(at), rests.get(at));
    }
    return JSON.createObjectNode().set("sentences", sentences).toString();
  }

  private static void add(ObjectNode node, String text, String rests) {
    node.put("text", text).putArray("rests").add(rests);
  }

  /// What `prompt` is about.
  public static JsonNode matter(Prompt prompt) {
    return JSON.readTree(prompt.user());
  }

  /// The fact of this kind, the first where there are several.
  public static JsonNode fact(Prompt prompt, String kind) {
    for (var fact : matter(prompt).path("facts")) {
      if (fact.path("kind").asString().equals(kind)) {
        return fact;
      }
    }
    throw new IllegalStateException("No fact on " + kind + ": " + prompt.user());
  }

  /// The same, switched off.
  public FakeModel off() {
    ready = false;
    return this;
  }

  /// What it was asked, in order.
  public List<Prompt> heard() {
    return heard;
  }

  @Override
  public String name() {
    return "fake-1";
  }

  @Override
  public boolean isReady(Channel channel) {
    return ready;
  }

  @Override
  public String ask(Prompt prompt, Channel channel, Duration limit) {
    heard.add(prompt);
    return script.apply(prompt);
  }
}
