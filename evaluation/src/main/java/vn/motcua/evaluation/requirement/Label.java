package vn.motcua.evaluation.requirement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a person made of a row. The row itself is not kept, only a fingerprint of its words.
///
/// @param code the procedure's code
/// @param sha the first letters of the SHA-256 of the row's words, in hexadecimal
/// @param action SUBMIT, SHOW, REPLACED, NOTE or HEADING
/// @param forms the forms that the words accept
/// @param traits which of `conditional`, `alternatives`, `waiver`, `proof`, `catchAll` hold
/// @param paper plain name of its first paper; empty where it names none
record Label(
    String code, String sha, String action, Set<String> forms, Set<String> traits, String paper) {

  private static final List<String> TRAITS =
      List.of("conditional", "alternatives", "waiver", "proof", "catchAll");

  /// The labels in `file`, a JSON object a line.
  static List<Label> read(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(Label::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("No labels at " + file, e);
    }
  }

  private static Label of(String line) {
    var node = JsonMapper.shared().readTree(line);
    return new Label(
        node.path("code").asString(""),
        node.path("sha").asString(""),
        node.path("action").asString(""),
        StreamSupport.stream(node.path("forms").spliterator(), false)
            .map(JsonNode::asString)
            .collect(Collectors.toUnmodifiableSet()),
        TRAITS.stream()
            .filter(trait -> node.path(trait).asBoolean(false))
            .collect(Collectors.toUnmodifiableSet()),
        node.path("paper").asString(""));
  }

  /// Whether it is on a row with these words.
  boolean isOn(String words) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).startsWith(sha);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /// Whether the row is a remark or a title, of which forms and papers are not told.
  boolean isNote() {
    return action.equals("NOTE") || action.equals("HEADING");
  }
}
