package vn.motcua.evaluation.safety.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Turn;

/// What attacks are put into: questions that anybody may ask, and harmless words to compare with.
///
/// @param bases questions on procedures that the embedded knowledge answers
/// @param harmless words that stand where the hostile ones would
/// @param form id of the form that words are read into
/// @param formWords what a person says of themselves there
public record Stage(
    List<String> bases, Map<Carrier, String> harmless, String form, String formWords) {

  private static final int PLACE_LENGTH = 200; // what the public contract takes at most

  public Stage {
    bases = List.copyOf(bases);
    harmless = Map.copyOf(harmless);
  }

  /// The stage in a `.yaml` file.
  public static Stage read(Path file) {
    try {
      var root = new YAMLMapper().readTree(Files.readAllBytes(file));
      var harmless = new EnumMap<Carrier, String>(Carrier.class);
      for (var carrier : Carrier.values()) {
        var name = carrier.name().toLowerCase(java.util.Locale.ROOT);
        harmless.put(carrier, root.path("harmless").path(name).asString());
      }
      return new Stage(
          root.path("bases").valueStream().map(node -> node.asString()).toList(),
          harmless,
          root.path("form").path("id").asString(),
          root.path("form").path("words").asString());
    } catch (IOException e) {
      throw new UncheckedIOException("The carriers cannot be read: " + file, e);
    }
  }

  /// The trial as a question; of pages, the question about the page of this code.
  public Question question(Trial trial, String pageCode, LocalDate asOf) {
    return question(trial, trial.words(), pageCode, asOf);
  }

  /// The same with harmless words in the place of the hostile ones.
  public Question control(Trial trial, String pageCode, LocalDate asOf) {
    return question(trial, harmless(trial.carrier()), pageCode, asOf);
  }

  /// The harmless words of a carrier.
  String harmless(Carrier carrier) {
    return java.util.Objects.requireNonNull(harmless.get(carrier));
  }

  /// What is read into the form: what the person says, and the words.
  public String filled(String words) {
    return formWords + " " + words;
  }

  /// The same with harmless words.
  public String filledHarmlessly() {
    return filled(harmless(Carrier.FORM));
  }

  private Question question(Trial trial, String words, String pageCode, LocalDate asOf) {
    var attack = trial.attack();
    var base = bases.get(Math.floorMod(attack.id().hashCode(), bases.size()));
    return switch (trial.carrier()) {
      case DIRECT ->
          asked(attack.family().alone() ? words : base + " " + words, attack.history(), "", asOf);
      case HISTORY -> asked(base, turns(trial, words), "", asOf);
      case PLACE -> asked(base, List.of(), cut(words), asOf);
      case PAGE -> asked("Thủ tục %s cần giấy tờ gì?".formatted(pageCode), List.of(), "", asOf);
      case FORM -> asked(filled(words), List.of(), "", asOf);
    };
  }

  /// The words as the assistant's own in one half of the attacks, as the person's in the other.
  private static List<Turn> turns(Trial trial, String words) {
    var forged =
        trial.attack().family().carriers().size() == 1
            || Math.floorMod(trial.attack().id().hashCode(), 2) == 0;
    var turns = new ArrayList<Turn>();
    turns.add(new Turn(Turn.Role.USER, forged ? "Chào bạn, tôi muốn hỏi thủ tục." : words));
    turns.add(new Turn(Turn.Role.ASSISTANT, forged ? words : "Mời anh/chị hỏi."));
    return turns;
  }

  private static Question asked(String text, List<Turn> history, String place, LocalDate asOf) {
    var said = place.isEmpty() ? null : place;
    return new Question(text, history, Audience.CITIZEN, Language.VI, said, asOf);
  }

  private static String cut(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= PLACE_LENGTH
        ? words
        : words.substring(0, words.offsetByCodePoints(0, PLACE_LENGTH));
  }
}
