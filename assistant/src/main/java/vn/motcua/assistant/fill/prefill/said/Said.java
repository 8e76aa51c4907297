package vn.motcua.assistant.fill.prefill.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.language.token.Token;

/// A message as words. Words are compared as they were meant, values are cut out as they were typed.
public final class Said {

  /// What is longer is not read to its end.
  public static final int LONGEST = 2_000;

  /// Fewer of the words have marks where somebody types without.
  private static final double BARE = 0.25;

  private static final double CAPITALS = 0.8;
  private static final Map<String, Phrase> PHRASES = new ConcurrentHashMap<>();

  private final String text;
  private final String small;
  private final List<Word> words;
  private final boolean isBare;
  private final boolean isShouted;

  private Said(String text, List<Word> words) {
    this.text = text;
    this.small = small(text);
    this.words = List.copyOf(words);
    isBare = isBare(words);
    isShouted = isShouted(text);
  }

  /// The words of `typed`, of which at most [#LONGEST] characters are read.
  public static Said of(String typed, Reading reading) {
    var cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    var text = VietnameseText.clean(cut);
    var words = new ArrayList<Word>();
    var before = 0;
    for (var token : reading.of(text)) {
      words.add(word(text, token, before));
      before = token.end();
    }
    return new Said(text, words);
  }

  private static Word word(String text, Token token, int before) {
    var gap = token.start() > before ? text.substring(before, token.start()) : "";
    var raw = text.substring(token.start(), token.end());
    var normal = VietnameseText.normal(raw);
    return new Word(
        token.term(),
        normal,
        VietnameseText.fold(token.term()),
        VietnameseText.fold(normal),
        token.start(),
        token.end(),
        before == 0 || isAny(gap, ",;:.?!()\n\r\"“”|/–") || gap.contains(" -"),
        before == 0 || isAny(gap, ".?!\n\r"),
        Character.isUpperCase(raw.codePointAt(0)));
  }

  private static boolean isAny(String gap, String signs) {
    return gap.chars().anyMatch(sign -> signs.indexOf(sign) >= 0);
  }

  /// Letter for letter, so that places stay.
  private static String small(String text) {
    var small = text.toLowerCase(Locale.ROOT);
    return small.length() == text.length() ? small : text;
  }

  private static boolean isBare(List<Word> words) {
    var marked = words.stream().filter(word -> !word.bareRaw().equals(word.raw())).count();
    return marked <= BARE * words.size();
  }

  private static boolean isShouted(String text) {
    var letters = text.codePoints().filter(Character::isLetter).count();
    var capitals = text.codePoints().filter(Character::isUpperCase).count();
    return letters > 0 && capitals >= CAPITALS * letters;
  }

  /// How many words there are.
  public int size() {
    return words.size();
  }

  /// The word at `at`.
  public Word word(int at) {
    return words.get(at);
  }

  /// Whether there is a word at `at`, and nothing parts it from the one before.
  public boolean goesOn(int at) {
    return at < words.size() && !words.get(at).afterBreak();
  }

  /// Whether marks were left out all over.
  public boolean isBare() {
    return isBare;
  }

  /// Whether everything is in capitals, so that a capital tells nothing.
  public boolean isShouted() {
    return isShouted;
  }

  /// Whether the words of `phrase` stand at `at`, parted by nothing but blanks.
  public boolean has(int at, String phrase) {
    return lengthOf(at, PHRASES.computeIfAbsent(phrase, Phrase::of)) > 0;
  }

  /// How many words `phrase` takes at `at`; 0 where it does not stand there.
  int lengthOf(int at, Phrase phrase) {
    for (var part = 0; part < phrase.size(); part++) {
      var place = at + part;
      if (place >= words.size()
          || (part > 0 && words.get(place).afterBreak())
          || !isMeant(words.get(place), phrase, part)) {
        return 0;
      }
    }
    return phrase.size();
  }

  private boolean isMeant(Word word, Phrase phrase, int part) {
    var wanted = phrase.words().get(part);
    return word.term().equals(wanted)
        || word.raw().equals(wanted)
        || (isBare && phrase.bare().get(part).equals(word.raw()));
  }

  /// What was typed from the word at `from` to the one before `to`.
  public String between(int from, int to) {
    return text.substring(words.get(from).start(), words.get(to - 1).end());
  }

  /// The text in small letters, for shapes that are no words.
  String small() {
    return small;
  }

  /// What was typed.
  public String text() {
    return text;
  }

  /// The first word that begins at `place` of the text or behind it.
  int wordAt(int place) {
    var low = 0;
    var high = words.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (words.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
