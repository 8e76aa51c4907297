package vn.motcua.knowledge.language.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.knowledge.language.accent.SyllableModel;
import vn.motcua.knowledge.language.letter.Marks;
import vn.motcua.knowledge.language.letter.SyllableGrammar;
import vn.motcua.knowledge.language.token.Token;
import vn.motcua.knowledge.language.token.Token.Kind;

/// Mends words that are no syllables as they stand: keystrokes left undecoded, letters drawn out,
/// exchanged, doubled or left out, blanks left out. A word is mended only into syllables that the model knows well; foreign words
/// that are known, and names in capitals with digits, stay.
public final class Slips {

  /// Set on the names and wordings of the embedded knowledge, where nothing may change.
  private static final int KNOWN = 3;

  private static final int SHORTEST = 3;
  private static final String ROMAN = "ivx";
  private static final int LONGEST_JOIN = 4;

  /// Less of the words are syllables in text of another language, where a slip cannot be told.
  private static final double VIETNAMESE = 0.6;

  private final SyllableModel model;
  private final Mistyped mistyped;
  private final Set<String> foreign;

  /// @param foreign words of other languages that people use, in lower case
  public Slips(SyllableModel model, Set<String> foreign) {
    this.model = model;
    this.mistyped = new Mistyped(model);
    this.foreign = Set.copyOf(foreign);
  }

  /// `tokens` with every slip mended.
  ///
  /// @param text what they were cut from
  public List<Token> mended(String text, List<Token> tokens) {
    var result = new ArrayList<Token>();
    var vietnamese = isVietnamese(tokens);
    for (var at = 0; at < tokens.size(); at++) {
      var token = tokens.get(at);
      if (mayBeSlip(text, token)) {
        var before = result.isEmpty() ? "" : result.getLast().term();
        var after = at + 1 == tokens.size() ? "" : tokens.get(at + 1).term();
        mended(token.term())
            .or(() -> vietnamese ? single(token.term(), before, after) : Optional.empty())
            .or(() -> parted(token.term()))
            .orElse(List.of(token.term()))
            .forEach(word -> result.add(new Token(word, Kind.WORD, token.start(), token.end())));
      } else {
        result.add(token);
      }
    }
    return List.copyOf(result);
  }

  private Optional<List<String>> single(String word, String before, String after) {
    return mistyped.mended(word, before, after).map(List::of);
  }

  private static boolean isVietnamese(List<Token> tokens) {
    var words = tokens.stream().filter(token -> token.kind() == Kind.WORD).toList();
    var syllables =
        words.stream().filter(word -> SyllableGrammar.isBareSyllable(word.term())).count();
    return syllables > 1 && syllables >= VIETNAMESE * words.size();
  }

  private boolean mayBeSlip(String text, Token token) {
    var isWord = token.kind() == Kind.WORD && !SyllableGrammar.isBareSyllable(token.term());
    var isLabel = token.kind() == Kind.LABEL && Character.isLetter(text.charAt(token.start()));
    return (isWord || isLabel)
        && !isName(text.substring(token.start(), token.end()))
        && !foreign.contains(token.term());
  }

  /// `NA5` is a form and `III` a number; `na5` may be a syllable.
  private static boolean isName(String word) {
    return word.length() < SHORTEST
        || word.chars().noneMatch(Character::isLowerCase)
        || word.chars().allMatch(letter -> ROMAN.indexOf(letter) >= 0);
  }

  private Optional<List<String>> mended(String word) {
    return Keystrokes.decoded(word).flatMap(this::known).or(() -> shortened(word)).map(List::of);
  }

  /// The syllable, or the only one that it can be with some marks missing; if any of them is known.
  private Optional<String> known(String syllable) {
    var meanings =
        model.meanings(Marks.fold(syllable)).stream()
            .filter(meant -> model.count(meant) >= KNOWN && Marks.admits(syllable, meant))
            .toList();
    if (meanings.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(meanings.size() == 1 ? meanings.getFirst() : syllable);
  }

  /// `cầnnn` as `cần`, `ạaaa` as `ạ`.
  private Optional<String> shortened(String word) {
    var end = word.length();
    while (end > 1 && repeats(word, end - 1)) {
      end--;
    }
    var rest = word.substring(0, end);
    return Optional.of(rest)
        .filter(r -> r.length() < word.length() && SyllableGrammar.isBareSyllable(r));
  }

  private static boolean repeats(String word, int at) {
    var letter = Marks.fold(word.substring(at - 1, at + 1));
    return letter.length() == 2 && letter.charAt(0) == letter.charAt(1);
  }

  /// `khaisinh` as `khai`, `sinh`.
  private Optional<List<String>> parted(String word) {
    return Optional.of(parts(word, "", LONGEST_JOIN)).filter(parts -> parts.size() > 1);
  }

  /// The fewest parts, each known beside the one before; empty where there are none.
  private List<String> parts(String rest, String before, int most) {
    if (most == 0) {
      return List.of();
    }
    if (fits(before, rest)) {
      return List.of(rest);
    }
    var best = List.<String>of();
    for (var cut = 1; cut < rest.length(); cut++) {
      var first = rest.substring(0, cut);
      if (fits(before, first)) {
        var behind = parts(rest.substring(cut), first, most - 1);
        if (!behind.isEmpty() && (best.isEmpty() || behind.size() + 1 < best.size())) {
          best = new ArrayList<>(List.of(first));
          best.addAll(behind);
        }
      }
    }
    return best;
  }

  private boolean fits(String before, String part) {
    return SyllableGrammar.isBareSyllable(part)
        && (before.isEmpty() ? isMeant(part) : model.admitsPair(before, part, KNOWN));
  }

  private boolean isMeant(String part) {
    return !model.meanings(Marks.fold(part)).isEmpty();
  }
}
