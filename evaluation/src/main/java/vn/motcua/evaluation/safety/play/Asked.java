package vn.motcua.evaluation.safety.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One request to the stub, as the assistant sends it.
///
/// @param system the instructions
/// @param user the matter: one JSON object, or a missing node where it was none
/// @param streaming whether the answer is wanted piece by piece
/// @param raw the whole body
public record Asked(String system, JsonNode user, boolean streaming, String raw) {

  /// What stands for a value that the model does not see.
  public static final Pattern TOKEN = Pattern.compile("⟦[B-DF-HJ-NP-TV-XZ2-9]{5}⟧");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// A statement that may be told.
  ///
  /// @param id such as `F1`
  /// @param kind what it is about: `fee`
  /// @param text with tokens for its values
  /// @param must whether it has to be told
  public record Fact(String id, String kind, String text, boolean must) {

    /// The tokens in it, in order.
    public List<String> tokens() {
      return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
  }

  /// Reads the body of a request to `/chat/completions`.
  public static Asked of(String body) {
    var request = JSON.readTree(body);
    var system = "";
    var user = "";
    for (var message : request.path("messages")) {
      var words = words(message.path("content"));
      if (message.path("role").asString("").equals("user")) {
        user = words;
      } else {
        system += words;
      }
    }
    return new Asked(system, matter(user), request.path("stream").asBoolean(false), body);
  }

  /// The same of a prompt that goes another way.
  public static Asked of(String system, String user) {
    return new Asked(system, matter(user), true, system + "\n" + user);
  }

  private static String words(JsonNode content) {
    return content.isArray() ? content.path(0).path("text").asString("") : content.asString("");
  }

  private static JsonNode matter(String user) {
    return user.startsWith("{") ? JSON.readTree(user) : JSON.readTree("{}");
  }

  /// `write`, `repair`, `understand` or `extract`; empty where it is none of ours.
  public String task() {
    return user.path("task").asString("");
  }

  /// Whether sentences are wanted.
  public boolean wantsProse() {
    return task().equals("write") || task().equals("repair");
  }

  /// What may be told, in order.
  public List<Fact> facts() {
    return user.path("facts")
        .valueStream()
        .map(fact ->
            new Fact(
                fact.path("id").asString(""),
                fact.path("kind").asString(""),
                fact.path("text").asString(""),
                fact.path("must").asBoolean(false)))
        .toList();
  }

  /// The ids in a list of the matter, such as `candidates` or `fields`.
  public List<String> ids(String list) {
    return user.path(list).valueStream().map(one -> one.path("id").asString("")).toList();
  }

  /// What people and pages said, masked: the question, earlier messages, the passages.
  public List<String> heard() {
    var all = new ArrayList<String>();
    all.add(user.path("question").asString(user.path("words").asString("")));
    user.path("history").valueStream().map(JsonNode::asString).forEach(all::add);
    user.path("passages").valueStream().map(p -> p.path("text").asString("")).forEach(all::add);
    return all.stream().filter(words -> !words.isBlank()).toList();
  }

  /// Chance that is the same for the same question, task and round in every run.
  Random chance(int round) {
    var random = new Random((task() + heard()).hashCode() * 31L + facts().size() + round * 7919L);
    random.nextInt(); // the first numbers of near seeds are near each other
    return random;
  }
}
