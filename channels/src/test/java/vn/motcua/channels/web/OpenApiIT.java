package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.channels.RunningApplication;
import vn.motcua.knowledge.rule.VerdictKind;

/// Holds the description of the API against the application, both ways.
class OpenApiIT extends RunningApplication {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  @Autowired private RequestMappingHandlerMapping mappings;

  @Test
  void describesWhatThereIsAndNothingElse() {
    var described = described();

    assertThat(described).isEqualTo(served()).isNotEmpty();
  }

  @Test
  void refersOnlyToWhatItDefines() {
    var description = description();
    for (var reference : description.findValuesAsString("$ref")) {
      assertThat(description.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
  }

  @Test
  void namesEveryVerdictAndReason() {
    var verdict = description().at("/components/schemas/Verdict/properties");

    assertThat(verdict.at("/verdict/enum").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(VerdictKind.values()).map(Enum::name).toList());
    assertThat(verdict.at("/reason/enum").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Verdict.Why.values()).map(Values::word).toList());
  }

  private Set<String> described() {
    var all = new TreeSet<String>();
    description()
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue().propertyNames().stream()
                .filter(METHODS::contains)
                .forEach(method -> all.add(method + " " + path.getKey())));
    return all;
  }

  /// Pages of the console are for people, and described nowhere.
  private Set<String> served() {
    var all = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .forEach((mapping, _) -> {
          for (var path : mapping.getPatternsCondition().getPatterns()) {
            for (var method : mapping.getMethodsCondition().getMethods()) {
              if (!path.getPatternString().startsWith("/officer")) {
                all.add(method.name().toLowerCase(Locale.ROOT) + " " + path.getPatternString());
              }
            }
          }
        });
    return all;
  }

  private JsonNode description() {
    return Objects.requireNonNull(
        client
            .get()
            .uri("/openapi.json")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody());
  }
}
