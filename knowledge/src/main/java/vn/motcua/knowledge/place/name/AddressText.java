package vn.motcua.knowledge.place.name;

import java.util.List;
import java.util.Set;

/// An address as words, with the text that they come from.
///
/// @param raw as it was written
/// @param words from left to right
public record AddressText(String raw, List<Word> words) {

  private static final Set<String> DETAIL =
      Set.of(
          "thôn", "ấp", "bản", "xóm", "đường", "phố", "ngõ", "ngách", "hẻm", "khóm", "buôn", "tổ",
          "khu", "thon", "xom", "duong", "ngo", "ngach", "hem", "khom", "buon");
  private static final String NAM = "nam";
  private static final Set<String> COUNTRY = Set.of("vn", "vietnam");

  /// Reads `raw`.
  public static AddressText of(String raw) {
    return new AddressText(raw, new WordReader(raw).read());
  }

  /// Without the country and a postal code at the end.
  public AddressText withoutCountry() {
    var end = size();
    while (end > 0 && (isCountry(end) || isPostalCode(end))) {
      end -= isPostalCode(end) || word(end - 1).folded().length() != NAM.length() ? 1 : 2;
    }
    return new AddressText(raw, words.subList(0, end));
  }

  private boolean isCountry(int end) {
    return COUNTRY.contains(word(end - 1).folded())
        || (end > 1 && key(end - 2, end).equals("viet " + NAM));
  }

  private boolean isPostalCode(int end) {
    return word(end - 1).folded().matches("\\d{5,6}");
  }

  /// How many words there are.
  public int size() {
    return words.size();
  }

  /// The word at `at`, from 0.
  public Word word(int at) {
    return words.get(at);
  }

  /// Whether a name can go from word `start` to before word `end`.
  boolean isUnbroken(int start, int end) {
    for (var at = start + 1; at < Math.min(end, size()); at++) {
      if (word(at).before() == Word.Gap.COMMA) {
        return false;
      }
    }
    return true;
  }

  /// Whether something new begins with word `at`.
  public boolean isStart(int at) {
    return at == 0 || word(at).before() != Word.Gap.NOTHING;
  }

  /// Whether the word at `at` says that no commune comes next.
  public boolean isDetail(int at) {
    return DETAIL.contains(word(at).normal());
  }

  /// Whether the part before word `at` begins with the type of a commune; a single letter may be a
  /// room (P302).
  public boolean isCommuneBefore(int at) {
    var start = partBefore(at);
    if (start == at || word(start).normal().length() == 1) {
      return false;
    }
    for (var end = start + 1; end < Math.min(at, start + 3); end++) {
      var type = UnitType.before(this, end);
      if (type != null && type.start() == start && type.type().level() == Level.COMMUNE) {
        return true;
      }
    }
    return false;
  }

  /// Whether the part before word `at` is a bare name, with no number and no word for a hamlet or a
  /// street.
  public boolean isNameBefore(int at) {
    var part = words.subList(partBefore(at), at);
    return !part.isEmpty()
        && part.stream()
            .noneMatch(word ->
                DETAIL.contains(word.normal())
                    || word.normal().chars().anyMatch(Character::isDigit));
  }

  private int partBefore(int at) {
    var start = at;
    while (start > 0 && (start == at || word(start).before() == Word.Gap.NOTHING)) {
      start--;
    }
    return start;
  }

  /// Whether the parts of the address are told apart.
  public boolean hasCommas() {
    return !isUnbroken(0, size());
  }

  /// Whether no word from `start` on has a mark, so that marks were probably left out.
  boolean isBare(int start) {
    return words.subList(start, size()).stream().allMatch(Word::isBare);
  }

  /// Words without their marks, as names are looked up.
  String key(int start, int end) {
    var key = new StringBuilder();
    for (var at = start; at < end; at++) {
      key.append(at == start ? "" : " ").append(word(at).folded());
    }
    return key.toString();
  }

  /// Words with their marks.
  String written(int start, int end) {
    var key = new StringBuilder();
    for (var at = start; at < end; at++) {
      key.append(at == start ? "" : " ").append(word(at).normal());
    }
    return key.toString();
  }

  /// What was written before word `at`, without the commas at its ends.
  public String before(int at) {
    var end = at < size() ? word(at).start() : raw.length();
    var start = 0;
    while (start < end && isComma(raw.charAt(start))) {
      start++;
    }
    while (end > start && isComma(raw.charAt(end - 1))) {
      end--;
    }
    return raw.substring(start, end);
  }

  private static boolean isComma(char letter) {
    return Character.isWhitespace(letter)
        || Character.isISOControl(letter)
        || ",;-–—.(|/".indexOf(letter) >= 0;
  }
}
