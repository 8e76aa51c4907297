package vn.motcua.knowledge.place.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.letter.Marks;

/// The names of units of one level, found at the end of a text with and without their marks.
///
/// @param <T> what is named
public final class Names<T> {

  /// A name; its words are in normal form.
  private record Name<T>(List<String> words, @Nullable UnitType type, T thing) {}

  private static final Map<String, String> ROMAN =
      Map.of(
          "i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5", "vi", "6", "vii", "7", "viii", "8",
          "ix", "9", "x", "10");

  private final Map<String, List<Name<T>>> byKey = new HashMap<>();
  private int longest;

  /// Adds a name with its type before it.
  public void add(String fullName, T thing) {
    var text = AddressText.of(fullName);
    var type = UnitType.of(text);
    add(text, type.start(), type.type(), thing);
    if (fullName.indexOf('\'') > 0) {
      add(AddressText.of(fullName.replace("'", " ")), type.start(), type.type(), thing);
    }
  }

  /// Adds a name by which something is called without a type.
  public void addBare(String name, T thing) {
    add(AddressText.of(name), 0, null, thing);
  }

  private void add(AddressText text, int from, @Nullable UnitType type, T thing) {
    var words = new ArrayList<String>();
    for (var at = from; at < text.size(); at++) {
      words.add(text.word(at).normal());
    }
    put(text.key(from, text.size()), words, type, thing);
    var number = ROMAN.get(words.getLast());
    if (number != null && isRoman(fullLast(text))) {
      words.set(words.size() - 1, number);
      put(Marks.fold(String.join(" ", words)), words, type, thing);
    }
  }

  private static String fullLast(AddressText text) {
    return text.raw().substring(text.word(text.size() - 1).start());
  }

  private static boolean isRoman(String word) {
    return word.chars().allMatch(letter -> "IVX".indexOf(letter) >= 0);
  }

  private void put(String key, List<String> words, @Nullable UnitType type, T thing) {
    byKey
        .computeIfAbsent(key, _ -> new ArrayList<>(1))
        .add(new Name<>(List.copyOf(words), type, thing));
    longest = Math.max(longest, words.size());
  }

  /// Every name that ends before word `end`, in whatever marks, the short ones first. A type that is
  /// written before it must be of the same level.
  public List<NameMatch<T>> endingAt(AddressText text, int end) {
    var found = new ArrayList<NameMatch<T>>();
    for (var start = end - 1; start >= Math.max(0, end - longest); start--) {
      if (!text.isUnbroken(start, end)) {
        break;
      }
      var names = byKey.get(text.key(start, end));
      if (names != null) {
        var written = UnitType.before(text, start);
        for (var name : names) {
          add(found, text, start, name, written);
        }
      }
    }
    return found;
  }

  private static <T> void add(
      List<NameMatch<T>> found,
      AddressText text,
      int start,
      Name<T> name,
      UnitType.@Nullable Written written) {
    var bare = text.isBare(written == null ? start : written.start());
    var marks = marks(text, start, name.words(), bare);
    if (written == null) {
      found.add(
          new NameMatch<>(
              name.thing(), start, start, text.isStart(start), marks, NameMatch.TYPE_UNSAID));
    } else if (name.type() == null || written.type().level().admits(name.type().level())) {
      var type = name.type() == null || written.type() == name.type();
      found.add(
          new NameMatch<>(
              name.thing(),
              written.start(),
              start,
              true,
              marks,
              type ? NameMatch.TYPE_FITS : NameMatch.TYPE_OTHER));
    } else if (written.mayBeName()) {
      found.add(new NameMatch<>(name.thing(), start, start, false, marks, NameMatch.TYPE_UNSAID));
    }
  }

  /// How well the marks fit; with no mark at all, nobody knows whether some were left out.
  private static int marks(AddressText text, int start, List<String> words, boolean bare) {
    var exact = !bare;
    for (var at = 0; at < words.size(); at++) {
      var typed = text.word(start + at).normal();
      if (!typed.equals(words.get(at))) {
        exact = false;
        if (!Marks.admits(typed, words.get(at))) {
          return NameMatch.MARKS_OTHER;
        }
      }
    }
    return exact ? NameMatch.MARKS_EXACT : NameMatch.MARKS_MISSING;
  }
}
