package vn.motcua.knowledge.language.analysis;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.token.Token;
import vn.motcua.knowledge.language.token.Tokens;

/// Vietnamese text for Lucene: syllables as they are, folded, or in folded pairs. Vietnamese names
/// most things in two syllables, so pairs serve as words without a dictionary.
///
/// Index a text in all three ways, each in a field of its own, and weigh them when searching: a
/// match with all marks tells more than one without.
public final class VietnameseAnalyzer extends Analyzer {

  /// Between the syllables of a pair.
  public static final String JOINT = "_";

  private static final int PAIR = 2;

  private enum Form {
    SYLLABLES,
    FOLDED,
    FOLDED_PAIRS
  }

  private final Form form;
  private final Function<String, List<Token>> reading;

  private VietnameseAnalyzer(Form form, Function<String, List<Token>> reading) {
    this.form = form;
    this.reading = reading;
  }

  /// Syllables with their marks: `đăng`, `kí`, `xe`.
  public static VietnameseAnalyzer syllables() {
    return new VietnameseAnalyzer(Form.SYLLABLES, Tokens::of);
  }

  /// Syllables without marks: `dang`, `ki`, `xe`.
  public static VietnameseAnalyzer folded() {
    return new VietnameseAnalyzer(Form.FOLDED, Tokens::of);
  }

  /// Neighbouring syllables without marks: `dang_ki`, `ki_xe`; nothing for a single syllable.
  public static VietnameseAnalyzer foldedPairs() {
    return new VietnameseAnalyzer(Form.FOLDED_PAIRS, Tokens::of);
  }

  /// The same, with everyday words replaced first.
  public VietnameseAnalyzer replacing(EverydayTerms terms) {
    return new VietnameseAnalyzer(form, text -> terms.official(reading.apply(text)));
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    var tokenizer = new VietnameseTokenizer(reading);
    return switch (form) {
      case SYLLABLES -> new TokenStreamComponents(tokenizer);
      case FOLDED -> new TokenStreamComponents(tokenizer, new FoldingFilter(tokenizer));
      case FOLDED_PAIRS ->
          new TokenStreamComponents(tokenizer, pairs(new FoldingFilter(tokenizer)));
    };
  }

  private static TokenStream pairs(TokenStream folded) {
    var pairs = new ShingleFilter(folded, PAIR, PAIR);
    pairs.setOutputUnigrams(false);
    pairs.setTokenSeparator(JOINT);
    return pairs;
  }
}
