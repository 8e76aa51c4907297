package vn.motcua.channels.web;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.search.Query;
import vn.motcua.knowledge.search.regulation.ArticleQuery;

/// A search as it is written in an address.
///
/// @param kind what to look for
/// @param query the words and filters
record Search(Kind kind, Query query) {

  private static final int DEFAULT_LIMIT = 10;

  /// What can be looked for.
  enum Kind {
    PROCEDURE,
    REGULATION,
    RULE
  }

  /// The same search among articles of law; levels and fields are of procedures alone.
  ArticleQuery article() {
    return new ArticleQuery(query.text(), query.limit(), query.asOf(), query.explain());
  }

  static Search of(MultiValueMap<String, String> parameters) {
    var given = new Given(parameters);
    var words = given.text("q", Asked.TEXT);
    if (words.isEmpty()) {
      throw Refused.field(Problem.BLANK, "q", "1.." + Asked.TEXT);
    }
    return new Search(
        given
            .read("kind", word -> Values.constant("kind", word, Kind.class))
            .orElse(Kind.PROCEDURE),
        new Query(
            words,
            given
                .read("limit", word -> Values.integer("limit", word, 1, Query.MAX_LIMIT))
                .orElse(DEFAULT_LIMIT),
            given
                .read("level", word -> Set.of(Values.constant("level", word, Level.class)))
                .orElse(Set.of()),
            given.read("field", word -> PlainText.clean("field", word, Asked.TEXT)).orElse(null),
            given.read("asOf", word -> Values.date("asOf", word)).orElse(null),
            given.read("explain", word -> Values.truth("explain", word)).orElse(false)));
  }

  /// The parameters that were given; one without a value was not, and only the first of many counts.
  private record Given(MultiValueMap<String, String> parameters) {

    <T> Optional<T> read(String name, Function<String, T> read) {
      return Optional.ofNullable(parameters.getFirst(name))
          .filter(word -> !word.isBlank())
          .map(read);
    }

    String text(String name, int most) {
      return read(name, word -> PlainText.clean(name, word, most)).orElse("");
    }
  }
}
