package vn.motcua.evaluation.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/// Questions on law texts that belong together.
///
/// @param name name of the set, with how its questions are typed
/// @param checksum SHA-256 of the file, hexadecimal
/// @param questions in the order of the file
public record LawSet(String name, String checksum, List<LawQuestion> questions) {

  private static final long SEED = 20_261_122L;

  public LawSet {
    questions = List.copyOf(questions);
  }

  /// Reads a file of `{"question": "…", "gold": ["…"]}` lines.
  public static LawSet read(Path file) {
    try {
      var bytes = Files.readAllBytes(file);
      var questions = new ArrayList<LawQuestion>();
      for (var line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank()) {
          questions.add(question(line));
        }
      }
      var name = file.getFileName().toString().replaceFirst("(?:-dev)?\\.[a-z]+$", "");
      return new LawSet(name, sha256(bytes), questions);
    } catch (IOException e) {
      throw new UncheckedIOException("Questions cannot be read: " + file, e);
    }
  }

  private static LawQuestion question(String line) {
    var node = JsonMapper.shared().readTree(line);
    var gold = new LinkedHashSet<String>();
    node.path("gold").forEach(id -> gold.add(id.asString()));
    return new LawQuestion(node.path("question").asString(), gold);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /// The same questions, typed otherwise.
  public LawSet typed(Typing typing) {
    var random = new Random(SEED);
    return new LawSet(
        typing == Typing.AS_WRITTEN ? name : name + " " + typing.words(),
        checksum,
        questions.stream()
            .map(asked -> new LawQuestion(typing.of(asked.text(), random), asked.gold()))
            .toList());
  }

  /// Every second question, beginning with the first or the second.
  public LawSet half(boolean first) {
    var half = new ArrayList<LawQuestion>();
    for (var at = first ? 0 : 1; at < questions.size(); at += 2) {
      half.add(questions.get(at));
    }
    return new LawSet(name + (first ? " (even)" : " (odd)"), checksum, half);
  }
}
