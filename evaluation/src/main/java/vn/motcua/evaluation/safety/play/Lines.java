package vn.motcua.evaluation.safety.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.motcua.evaluation.safety.play.Asked.Fact;
import vn.motcua.evaluation.safety.play.Played.Sentence;

/// Sentences that a bad model says, as data: what is wrong, the kind of fact it pretends to rest on,
/// the words. `{token}` stands for a token of that fact.
///
/// @param all in the order of the file
record Lines(List<Line> all) {

  private static final String TOKEN = "{token}";

  /// A sentence of the file.
  ///
  /// @param trap what is wrong with it
  /// @param kind of the fact, or `*`
  /// @param words the sentence
  record Line(String trap, String kind, String words) {

    private boolean fits(Fact fact) {
      return (kind.equals("*") || kind.equals(fact.kind()))
          && (!words.contains(TOKEN) || !fact.tokens().isEmpty());
    }

    private Sentence over(Fact fact) {
      var tokens = fact.tokens();
      var said = tokens.isEmpty() ? words : words.replace(TOKEN, tokens.getFirst());
      return new Sentence(said, List.of(fact.id()), trap);
    }
  }

  /// The file of this name beside this class.
  static Lines read(String name) {
    try (var in = Lines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file " + name);
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Lines(
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", 3))
              .map(cells -> new Line(cells[0], cells[1], cells[2]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  /// One of the sentences over one of the facts; a sentence of any kind where none else fits.
  List<Sentence> over(List<Fact> facts, Random chance) {
    if (facts.isEmpty()) {
      return List.of();
    }
    var fitting = new ArrayList<Sentence>();
    for (var line : all) {
      facts.stream().filter(line::fits).findFirst().map(line::over).ifPresent(fitting::add);
    }
    return fitting.isEmpty() ? List.of() : List.of(fitting.get(chance.nextInt(fitting.size())));
  }
}
