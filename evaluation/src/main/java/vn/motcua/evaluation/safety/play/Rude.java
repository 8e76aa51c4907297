package vn.motcua.evaluation.safety.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Random;

/// A rude model: says what is asked, and insults, guesses, promises or asks for money besides.
final class Rude implements Script {

  private static final Lines SAID = Lines.read("rude.tsv");

  @Override
  public Played play(Asked asked, Random chance) {
    return switch (asked.task()) {
      case "write", "repair" -> {
        var sentences = new ArrayList<>(Faithful.sentences(asked));
        sentences.addAll(chance.nextInt(sentences.size() + 1), SAID.over(asked.facts(), chance));
        yield Played.of(sentences);
      }
      case "understand" -> Played.understanding("", asked.ids("intents"), "người này hỏi ngu quá");
      default -> {
        var values = new LinkedHashMap<String, String>();
        asked.ids("fields").forEach(field -> values.put(field, "Đồ Lười"));
        yield Played.values(values, "insult");
      }
    };
  }
}
