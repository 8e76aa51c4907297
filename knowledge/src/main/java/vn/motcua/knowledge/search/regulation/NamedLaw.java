package vn.motcua.knowledge.search.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.language.LegalReferences;
import vn.motcua.knowledge.language.RegulationType;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.regulation.RegulationKey;

/// What a question names of the law: the regulations, and single articles of them.
///
/// @param regulation the articles of the regulations named; null where none is
/// @param article the articles named by number; null where none is
/// @param clauses the clauses named along with an article, `khoản 2`
/// @param rest the question without the references, in normal form
record NamedLaw(
    @Nullable Query regulation, @Nullable Query article, List<String> clauses, String rest) {

  private static final String BLANKS = "\\s+";

  static NamedLaw in(String question, LeafReader index) throws IOException {
    var normal = VietnameseText.normal(question);
    var regulations = new BooleanQuery.Builder();
    var articles = new BooleanQuery.Builder();
    var clauses = new ArrayList<String>();
    var rest = new StringBuilder(normal);
    var found = LegalReferences.in(question);
    for (var mention : found.reversed()) {
      var query = regulation(mention.reference(), index);
      if (query.isEmpty() && mention.reference().number() != null) {
        blank(rest, mention); // a number that is not here must not find others that look alike
      } else if (query.isPresent()) {
        regulations.add(query.get(), Occur.SHOULD);
        article(mention.reference(), query.get())
            .ifPresent(one -> {
              articles.add(one, Occur.SHOULD);
              clauses.add(clause(mention.reference()));
              blank(rest, mention);
            });
      }
    }
    var named = regulations.build();
    var single = articles.build();
    return new NamedLaw(
        named.clauses().isEmpty() ? null : named,
        single.clauses().isEmpty() ? null : single,
        clauses,
        rest.toString());
  }

  /// The article that `reference` names, or the articles of its regulation where it names none; empty
  /// where the index has no such regulation.
  static Optional<Query> query(LegalReference reference, LeafReader index) throws IOException {
    var regulation = regulation(reference, index);
    return reference.article() == null
        ? regulation
        : regulation.flatMap(query -> article(reference, query));
  }

  private static void blank(StringBuilder rest, LegalReferences.Mention mention) {
    for (var at = mention.start(); at < Math.min(mention.end(), rest.length()); at++) {
      rest.setCharAt(at, ' ');
    }
  }

  private static String clause(LegalReference reference) {
    var point = reference.point() == null ? "" : "điểm " + reference.point() + " ";
    return reference.clause() == null ? "" : point + "khoản " + reference.clause();
  }

  private static Optional<Query> article(LegalReference reference, Query regulation) {
    var number = reference.article();
    return number == null
        ? Optional.empty()
        : Optional.of(
            new BooleanQuery.Builder()
                .add(regulation, Occur.FILTER)
                .add(term(ArticleFields.ARTICLE, number), Occur.FILTER)
                .build());
  }

  /// The regulation named, if the index has it.
  private static Optional<Query> regulation(LegalReference reference, LeafReader index)
      throws IOException {
    var number = reference.number();
    var name = reference.name();
    if (number != null) {
      return numbered(reference, number, index);
    } else if (name != null && reference.type() != null) {
      return named(reference, reference.type(), name, index);
    } else if (reference.type() == RegulationType.CONSTITUTION) {
      return known(index, term(ArticleFields.TYPE, "hien phap"));
    }
    return Optional.empty();
  }

  private static Optional<Query> numbered(LegalReference reference, String number, LeafReader index)
      throws IOException {
    var key = RegulationKey.of(number).map(RegulationKey::value).orElse("");
    if (key.contains("/") || key.contains("-")) {
      return known(index, term(ArticleFields.NUMBER, key)).or(() -> withZero(key, index));
    }
    var alone = RegulationIndexBuilder.withoutZeros(key);
    var year = reference.year();
    var type = reference.type();
    var by =
        year == null
            ? term(ArticleFields.NUMBER_ALONE, alone)
            : term(ArticleFields.NUMBER_AND_YEAR, alone + "/" + year);
    if (type == null || index.docFreq(by.getTerm()) == 0) {
      return known(index, by);
    }
    return Optional.of(
        new BooleanQuery.Builder()
            .add(by, Occur.FILTER)
            .add(term(ArticleFields.TYPE, type.words()), Occur.FILTER)
            .build());
  }

  /// `03/2025/TT-VPCP` for 3/2025/TT-VPCP.
  private static Optional<Query> withZero(String key, LeafReader index) {
    try {
      return key.matches("\\d/.*")
          ? known(index, term(ArticleFields.NUMBER, "0" + key))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The longest beginning of what was typed that is the name of a law.
  private static Optional<Query> named(
      LegalReference reference, RegulationType type, String name, LeafReader index)
      throws IOException {
    var words = List.of(RegulationIndexBuilder.bare(name).split(BLANKS));
    for (var length = words.size(); length > 0; length--) {
      var known =
          term(ArticleFields.NAME, type.words() + " " + String.join(" ", words.subList(0, length)));
      if (index.docFreq(known.getTerm()) > 0) {
        return Optional.of(ofYear(known, reference.year(), index));
      }
    }
    return Optional.empty();
  }

  private static Query ofYear(TermQuery law, @Nullable Integer year, LeafReader index)
      throws IOException {
    var of = term(ArticleFields.YEAR, String.valueOf(year));
    if (year == null || index.docFreq(of.getTerm()) == 0) {
      return law;
    }
    return new BooleanQuery.Builder().add(law, Occur.FILTER).add(of, Occur.FILTER).build();
  }

  private static Optional<Query> known(LeafReader index, TermQuery query) throws IOException {
    return index.docFreq(query.getTerm()) > 0 ? Optional.of(query) : Optional.empty();
  }

  private static TermQuery term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
