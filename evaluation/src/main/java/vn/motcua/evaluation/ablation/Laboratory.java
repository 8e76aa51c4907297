package vn.motcua.evaluation.ablation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.evaluation.baseline.PlainSearch;
import vn.motcua.evaluation.bench.Local;
import vn.motcua.evaluation.retrieval.Procedures;
import vn.motcua.evaluation.retrieval.Run;
import vn.motcua.knowledge.language.Vernacular;
import vn.motcua.knowledge.matching.Matcher;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Clue;
import vn.motcua.knowledge.search.IndexBuilder;
import vn.motcua.knowledge.search.IndexedCatalogue;
import vn.motcua.knowledge.search.IndexedProcedure;
import vn.motcua.knowledge.search.Judgement;

/// Puts searches together from the parts of the real one. What needs another index gets one, in a
/// folder that is deleted when the program ends.
final class Laboratory {

  private final Path index;
  private final Function<String, List<String>> wordings;
  private final Judgement whole = Judgement.shipped();

  /// @param index the index of the whole search
  /// @param wordings the everyday wordings in it, by code
  Laboratory(Path index, Function<String, List<String>> wordings) {
    this.index = index;
    this.wordings = wordings;
  }

  /// The whole search.
  Search whole() {
    return over(index, whole);
  }

  /// The same, deaf to some clues; the other weights keep their proportions.
  Search without(List<Clue> clues) {
    var weights = whole.weights();
    for (var clue : clues) {
      weights = weights.without(clue);
    }
    return over(index, new Judgement(whole.vernacular(), whole.matcher(), weights));
  }

  /// The same, reading questions, names and pages with another vernacular.
  Search speaking(Vernacular vernacular) {
    var matcher = whole.matcher().reading(vernacular.terms());
    var folder = rewritten(vernacular, wordings);
    return over(folder, new Judgement(vernacular, matcher, whole.weights()));
  }

  /// The same with no everyday wording in the index, and this matcher.
  Search unworded(Matcher matcher) {
    var folder = rewritten(whole.vernacular(), code -> List.of());
    return over(folder, new Judgement(whole.vernacular(), matcher, whole.weights()));
  }

  /// The matcher of the whole search.
  Matcher matcher() {
    return whole.matcher();
  }

  /// Plain Lucene over something of each record.
  Search plain(Function<Procedure, String> text) {
    var search = PlainSearch.over(texts(text));
    return new Search() {
      @Override
      public List<String> find(String words) {
        return search.find(words, Run.DEPTH);
      }

      @Override
      public void close() {
        search.close();
      }
    };
  }

  /// Everything a record says, its name first.
  static String everything(Procedure procedure) {
    return Stream.of(
            Stream.of(procedure.name()),
            procedure.evidence().stream().map(row -> row.text()),
            procedure.statements().stream().map(statement -> statement.text()),
            procedure.outputs().stream().map(output -> output.name()),
            procedure.channels().stream().map(channel -> channel.text()))
        .flatMap(part -> part)
        .collect(Collectors.joining(" . "));
  }

  private Map<String, String> texts(Function<Procedure, String> text) {
    var texts = new LinkedHashMap<String, String>();
    try (var catalogue = IndexedCatalogue.open(index, whole)) {
      for (var code : catalogue.codes()) {
        texts.put(code, text.apply(catalogue.find(code).orElseThrow()));
      }
    }
    return texts;
  }

  private Path rewritten(Vernacular vernacular, Function<String, List<String>> said) {
    var folder = Local.temporaryFolder();
    try (var catalogue = IndexedCatalogue.open(index, whole)) {
      var all =
          catalogue.codes().stream()
              .map(code ->
                  new IndexedProcedure(
                      catalogue.find(code).orElseThrow(),
                      catalogue.imported(code),
                      said.apply(code)))
              .toList();
      new IndexBuilder(vernacular).write(folder, all, catalogue.edition());
    }
    return folder;
  }

  private static Search over(Path folder, Judgement judgement) {
    var catalogue = IndexedCatalogue.open(folder, judgement);
    return new Search() {
      @Override
      public List<String> find(String words) {
        return new Procedures(catalogue).find(words);
      }

      @Override
      public void close() {
        catalogue.close();
      }
    };
  }
}
