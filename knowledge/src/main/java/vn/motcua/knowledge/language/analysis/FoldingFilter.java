package vn.motcua.knowledge.language.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.motcua.knowledge.language.VietnameseText;

/// Takes the tone and vowel marks off every term, just as [VietnameseText#fold] does.
public final class FoldingFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /// @param input terms in normal form
  public FoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    var typed = term.toString();
    var folded = VietnameseText.fold(typed);
    if (!folded.equals(typed)) {
      term.setEmpty().append(folded);
    }
    return true;
  }
}
