package vn.motcua.knowledge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.motcua.knowledge.language.token.Token;
import vn.motcua.knowledge.language.token.Token.Kind;
import vn.motcua.knowledge.language.token.Tokens;

/// Everyday, regional and abbreviated words, replaced by the word that the catalogue uses
/// (`terms.tsv`). Names and questions both pass through it, so that they meet.
///
/// The longest variant wins. It is recognised with all, some or none of its marks; a variant of
/// one short syllable only with all of them: `ba`, `ni` or `chi` mean too many things.
public final class EverydayTerms {

  private static final int SAFE_WITHOUT_MARKS = 4;
  private static final int CELLS = 5;

  private final Function<String, List<Token>> reading;
  private final PhraseTable<List<String>> table = new PhraseTable<>();

  /// The terms that ship with the knowledge, in text read as it was meant.
  public EverydayTerms() {
    this(shipped(), new Reading()::of);
  }

  /// Other terms, or text read in another way.
  ///
  /// @param rows as `terms.tsv` has them, without comments
  /// @param reading gives the tokens of a text
  public EverydayTerms(List<String> rows, Function<String, List<Token>> reading) {
    this.reading = reading;
    rows.forEach(this::add);
  }

  /// The rows of `terms.tsv`, which ships with the knowledge.
  public static List<String> shipped() {
    return ResourceLines.of(EverydayTerms.class, "terms.tsv");
  }

  private void add(String line) {
    var cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new IllegalStateException(
          "terms.tsv: %d cells wanted, got %d: %s".formatted(CELLS, cells.length, line));
    }
    var official = Syllables.of(cells[0]);
    table.add(official, false, official); // so that no part of it is replaced
    for (var variant : cells[1].isEmpty() ? new String[0] : cells[1].split("\\|")) {
      var syllables = Syllables.of(variant);
      var bare = VietnameseText.fold(String.join(" ", syllables));
      table.add(syllables, bare.length() >= SAFE_WITHOUT_MARKS, official);
    }
  }

  /// The syllables of `text` as it was meant ([Reading]), with every everyday word replaced.
  public List<String> officialSyllables(String text) {
    return Syllables.terms(official(reading.apply(text)));
  }

  /// Every way to read `text`, the likeliest first, each as [#officialSyllables] gives it. Where no
  /// marks were typed, the text as it stands is the last: a rule that must not be missed holds for
  /// any reading.
  public List<List<String>> readings(String text) {
    var meant = officialSyllables(text);
    var typed = Syllables.terms(official(Tokens.of(text)));
    return meant.equals(typed) ? List.of(meant) : List.of(meant, typed);
  }

  /// `tokens` with every everyday word replaced; what stands for it has its place in the text.
  /// Units stay: the k of `500k` is no `không`.
  public List<Token> official(List<Token> tokens) {
    var syllables = Syllables.terms(tokens);
    var result = new ArrayList<Token>();
    for (var at = 0; at < tokens.size(); ) {
      var found = isUnit(tokens.get(at)) ? null : table.at(syllables, at);
      if (found == null) {
        result.add(tokens.get(at++));
      } else {
        var start = tokens.get(at).start();
        at += found.length();
        var end = tokens.get(at - 1).end();
        found.value().forEach(word -> result.add(new Token(word, Kind.WORD, start, end)));
      }
    }
    return List.copyOf(result);
  }

  private static boolean isUnit(Token token) {
    return token.kind() == Kind.UNIT;
  }
}
