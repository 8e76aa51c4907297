package vn.motcua.assistant.llm.prose;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.assistant.llm.check.Ground;
import vn.motcua.assistant.llm.check.Sentence;

/// What goes to a model to be worded, and what comes back, as JSON.
final class Writing {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int MOST = 12;

  private Writing() {}

  /// The matter to write about.
  ///
  /// @param task `write` or `repair`
  /// @param question the person's words, masked
  static ObjectNode request(String task, String question, Ground ground) {
    var node = JSON.createObjectNode();
    node.put("task", task).put("language", "vi").put("address", ground.address());
    node.put("question", question);
    var facts = node.putArray("facts");
    for (var fact : ground.facts()) {
      facts
          .addObject()
          .put("id", fact.id())
          .put("kind", fact.kind())
          .put("text", fact.text())
          .put("must", fact.must());
    }
    var passages = node.putArray("passages");
    ground
        .passages()
        .forEach(
            passage -> passages.addObject().put("id", passage.id()).put("text", passage.text()));
    return node;
  }

  /// `request` with what was wrong with the answer to it.
  static ObjectNode withFaults(ObjectNode request, List<Sentence> rejected, Proof proof) {
    var sentences = request.putArray("rejected");
    for (var sentence : rejected) {
      var rests = sentences.addObject().put("text", sentence.text()).putArray("rests");
      sentence.rests().forEach(rests::add);
    }
    var faults = request.putArray("faults");
    for (var found : proof.faults()) {
      faults
          .addObject()
          .put("sentence", found.sentence())
          .put("fault", found.fault().kind().word())
          .put("words", found.fault().words());
    }
    return request;
  }

  /// The sentences of an answer; none where it has another shape.
  static List<Sentence> sentences(JsonNode answer) {
    var sentences = new ArrayList<Sentence>();
    for (var node : answer.path("sentences")) {
      if (!node.path("text").isString() || !node.path("rests").isArray()) {
        return List.of();
      }
      var rests = new ArrayList<String>();
      node.path("rests").forEach(id -> rests.add(id.asString("")));
      sentences.add(new Sentence(node.path("text").stringValue().strip(), rests));
    }
    return sentences.size() > MOST ? List.of() : sentences;
  }
}
