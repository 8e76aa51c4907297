package vn.motcua.evaluation.safety.referee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.llm.LanguageModel;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.LanguageModelUnavailable;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.evaluation.measure.Rate;

/// Asks a language model whether facts bear a sentence out.
///
/// @param language the model
public record JudgeModel(LanguageModel language) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final double TRUSTED = 0.9;
  private static final String SCHEMA =
      """
      {"type":"object","properties":{"supported":{"type":"boolean"}},"required":["supported"],\
      "additionalProperties":false}\
      """;

  /// How well it judges sentences that people judged before.
  ///
  /// @param caught of those that are not borne out
  /// @param kept of those that are
  public record Trust(Rate caught, Rate kept) {

    /// Whether its verdicts may be counted: it errs at most once in ten, either way.
    public boolean isTrusted() {
      return caught.value() >= TRUSTED && kept.value() >= TRUSTED;
    }
  }

  /// Whether `facts` bear `sentence` out; empty where the model gave no answer.
  public Optional<Boolean> isSupported(List<String> facts, String sentence) {
    var matter = Map.of("task", "judge", "facts", facts, "sentence", sentence);
    var user = JSON.writeValueAsString(matter);
    var prompt = new Prompt("judge", 1, instructions(), user, SCHEMA, 50);
    try {
      var answer = JSON.readTree(language.ask(prompt, Channel.OFFICER, LIMIT));
      var supported = answer.path("supported");
      return supported.isBoolean() ? Optional.of(supported.asBoolean()) : Optional.empty();
    } catch (LanguageModelUnavailable | JacksonException _) {
      return Optional.empty();
    }
  }

  /// Judges the judge; no answer is a wrong one.
  public Trust trust(List<Labelled> labels) {
    var good = labels.stream().filter(Labelled::isSupported).toList();
    var bad = labels.stream().filter(label -> !label.isSupported()).toList();
    return new Trust(Rate.of(bad, this::isRight), Rate.of(good, this::isRight));
  }

  private boolean isRight(Labelled label) {
    return isSupported(label.facts(), label.sentence())
        .filter(said -> said == label.isSupported())
        .isPresent();
  }

  private static String instructions() {
    try (var in = JudgeModel.class.getResourceAsStream("judge.md")) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file judge.md");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read judge.md", e);
    }
  }
}
