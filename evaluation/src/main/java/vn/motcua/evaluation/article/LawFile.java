package vn.motcua.evaluation.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.evaluation.question.Checksum;
import vn.motcua.evaluation.retrieval.Topic;
import vn.motcua.evaluation.retrieval.TopicSet;
import vn.motcua.evaluation.retrieval.Typing;

/// Reads questions on law texts: lines of `{"question": "…", "gold": ["…"]}`.
public final class LawFile {

  private LawFile() {}

  /// The questions in `file`, each called after its line.
  public static TopicSet read(Path file) {
    try {
      var lines = Files.readAllLines(file);
      var topics = new ArrayList<Topic>();
      for (var at = 0; at < lines.size(); at++) {
        if (!lines.get(at).isBlank()) {
          topics.add(topic(at + 1, lines.get(at)));
        }
      }
      var name = file.getFileName().toString().replaceFirst("(?:-dev)?\\.[a-z]+$", "");
      return new TopicSet(name, Checksum.of(file), Typing.AS_WRITTEN, topics);
    } catch (IOException e) {
      throw new UncheckedIOException("Questions cannot be read: " + file, e);
    }
  }

  private static Topic topic(int line, String text) {
    var node = JsonMapper.shared().readTree(text);
    var gold = new LinkedHashSet<String>();
    node.path("gold").forEach(id -> gold.add(id.asString()));
    return new Topic("line-" + line, node.path("question").asString(), gold);
  }
}
