package vn.motcua.knowledge.language.analysis;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import vn.motcua.knowledge.language.token.Token;
import vn.motcua.knowledge.language.token.Tokens;

/// Syllables in normal form, and codes, numbers, names of forms and days as one token each
/// ([Tokens]), with their offsets. The type of a token is the name of its kind, `<WORD>`.
///
/// A text is read as a whole: what joins two syllables may come late.
public final class VietnameseTokenizer extends Tokenizer {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final Function<String, List<Token>> reading;
  private Iterator<Token> tokens = List.<Token>of().iterator();
  private int length;

  /// The tokens of a text as they are.
  public VietnameseTokenizer() {
    this(Tokens::of);
  }

  /// @param reading gives the tokens of a text, in the order of their places
  public VietnameseTokenizer(Function<String, List<Token>> reading) {
    this.reading = reading;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    var text = new StringWriter();
    input.transferTo(text);
    length = text.getBuffer().length();
    tokens = reading.apply(text.toString()).iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!tokens.hasNext()) {
      return false;
    }
    var token = tokens.next();
    term.append(token.term());
    offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
    type.setType("<" + token.kind().name().toUpperCase(Locale.ROOT) + ">");
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
