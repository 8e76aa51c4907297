package vn.motcua.evaluation.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.Clause;

/// The articles of a regulation, and the numbers of the clauses of each.
///
/// @param articles numbers of the clauses, by number of the article
record Structure(Map<String, Set<String>> articles) {

  private static final String SAMPLE = "structure.tsv";

  /// The sample that was counted by hand, by name of the file.
  static Map<String, Structure> sample() {
    var all = new LinkedHashMap<String, Structure>();
    try (var in = Structure.class.getResourceAsStream(SAMPLE)) {
      var text =
          new String(Objects.requireNonNull(in, SAMPLE).readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .forEach(columns -> all.put(columns[0], counted(columns[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /// `1:0 2:3`: an article without clauses, and one with the clauses 1 to 3.
  private static Structure counted(String words) {
    var articles = new LinkedHashMap<String, Set<String>>();
    for (var word : words.split(" ")) {
      var parts = word.split(":");
      var clauses = new LinkedHashSet<String>();
      for (var clause = 1; clause <= Integer.parseInt(parts[1]); clause++) {
        clauses.add(String.valueOf(clause));
      }
      articles.put(parts[0], clauses);
    }
    return new Structure(articles);
  }

  /// What was read; appendices and what is attached are not counted.
  static Structure of(List<Article> read) {
    var articles = new LinkedHashMap<String, Set<String>>();
    for (var article : read) {
      if (article.id().split(":").length == 3 && article.heading().article().matches("\\d+\\D?")) {
        var clauses = new LinkedHashSet<String>();
        article.clauses().stream()
            .map(Clause::clause)
            .filter(clause -> !clause.isEmpty())
            .forEach(clauses::add);
        articles.put(article.heading().article(), clauses);
      }
    }
    return new Structure(articles);
  }

  /// Every clause with its article, `5:2`.
  Set<String> clauses() {
    var all = new LinkedHashSet<String>();
    articles.forEach((number, some) -> some.forEach(clause -> all.add(number + ":" + clause)));
    return all;
  }
}
