package vn.motcua.evaluation.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Turn;

/// How the lines of a file become cases. Each set has its own fields; what they mean is said here.
enum Layout {
  /// Our own questions: every field has the name of its meaning.
  OWN {
    @Override
    Case read(int line, String text) {
      var node = JSON.readTree(text);
      return new Case(
          required(node, "id"),
          words(node, "kind"),
          required(node, "question"),
          all(node, "history", Layout::turn),
          Expectation.valueOf(required(node, "expect").toUpperCase(Locale.ROOT)),
          all(node, "codes", JsonNode::asString),
          intent(words(node, "intent")),
          all(node, "values", JsonNode::asString));
    }
  },
  /// By another team; some of its kinds say more than `expect` does.
  HANDWRITTEN {
    @Override
    Case read(int line, String text) {
      var node = JSON.readTree(text);
      var kind = words(node, "kind");
      return new Case(
          words(node, "id").isEmpty() ? "line-" + line : words(node, "id"),
          kind,
          required(node, "question"),
          List.of(),
          expectation(kind, words(node, "expect")),
          Stream.of(code(words(node, "gold_procedure_id"))).filter(c -> !c.isEmpty()).toList(),
          intent(words(node, "gold_intent")),
          all(node, "expected_values", JsonNode::asString));
    }

    private Expectation expectation(String kind, String expect) {
      return switch (kind) {
        case "out_of_domain", "sensitive", "real_action" -> Expectation.DECLINE_ONLY;
        case "out_of_kb" -> Expectation.FIND;
        case "injection" -> Expectation.WITHSTAND;
        default -> expect.equals("answer") ? Expectation.ANSWER : Expectation.DECLINE_ONLY;
      };
    }
  },
  /// A question and the codes that are right.
  CODED {
    @Override
    Case read(int line, String text) {
      var node = JSON.readTree(text);
      var codes = all(node, "codes", JsonNode::asString).stream().map(Layout::code).toList();
      return new Case(
          "line-" + line,
          words(node, "kind"),
          required(node, "question"),
          List.of(),
          Expectation.ANSWER,
          codes,
          null,
          List.of());
    }
  },
  /// One question a line on matters that the catalogue does not hold.
  OUTSIDE {
    @Override
    Case read(int line, String text) {
      return Case.of("line-" + line, text.strip(), Expectation.NOT_CLAIM);
    }
  },
  /// One question a line, nothing known about the answer.
  UNLABELLED {
    @Override
    Case read(int line, String text) {
      return Case.of("line-" + line, text.strip(), Expectation.ANYTHING);
    }
  };

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern CODE = Pattern.compile("\\d\\.\\d{6}");

  /// The case in one line of a file, lines counted from 1.
  ///
  /// @throws IllegalArgumentException if the line lacks a field or names an unknown word
  abstract Case read(int line, String text);

  private static String words(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field))
        .filter(v -> !v.isNull())
        .map(JsonNode::asString)
        .orElse("");
  }

  private static String required(JsonNode node, String field) {
    var found = words(node, field);
    if (found.isBlank()) {
      throw new IllegalArgumentException("field '%s' is missing".formatted(field));
    }
    return found;
  }

  private static <T> List<T> all(JsonNode node, String field, Function<JsonNode, T> read) {
    var found = new ArrayList<T>();
    node.path(field).forEach(part -> found.add(read.apply(part)));
    return found;
  }

  private static Turn turn(JsonNode node) {
    var role = Turn.Role.valueOf(required(node, "role").toUpperCase(Locale.ROOT));
    return new Turn(role, required(node, "text"));
  }

  /// A code without the suffix that some systems append; other words as they are.
  private static String code(String words) {
    var code = CODE.matcher(words);
    return code.find() ? code.group() : words;
  }

  /// The intent of that name; null for words that are none of ours.
  private static @Nullable Intent intent(String word) {
    return Stream.of(Intent.values())
        .filter(intent -> intent.name().equalsIgnoreCase(word))
        .findFirst()
        .orElse(null);
  }
}
