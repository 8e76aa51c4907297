package vn.motcua.assistant.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.knowledge.place.Provinces;

/// Compares places as people write them: with marks or without, "P. A" for "Phường A", the kind of
/// place left out.
final class PlaceWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd},]+");

  /// What a place may be called before its name, without marks.
  private static final Pattern KIND =
      Pattern.compile(
          "^(?:ubnd |uy ban nhan dan |cong an )?"
              + "(?:tinh|thanh pho|tp|phuong|p|xa|x|dac khu|thi tran|tt|quan|huyen) ");

  private static final Pattern PROVINCE_KIND =
      Pattern.compile("(?iu)^(?:tỉnh|tinh|thành phố|thanh pho|tp\\.?|t\\.p\\.?) +");

  private static final Provinces PROVINCES = new Provinces();

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private PlaceWords() {}

  /// Whether the last and largest of the places in `place` is the province `scope`, or was merged
  /// into it. A commune of the same name is none.
  static boolean isIn(String place, String scope) {
    var said = provinceName(place);
    var meant = provinceName(scope);
    return !said.isEmpty()
        && (folded(said).equals(folded(meant))
            || today(said).stream().anyMatch(name -> today(meant).stream().anyMatch(name::equals)));
  }

  private static String provinceName(String place) {
    var last = place.substring(place.lastIndexOf(',') + 1).strip();
    return PROVINCE_KIND.matcher(last).replaceFirst("");
  }

  /// The name of today of the province that `name` names, if it names one and nothing else.
  private static Optional<String> today(String name) {
    var words = "tỉnh " + name;
    return PROVINCES
        .in(words)
        .filter(mention -> mention.start() == 0 && mention.end() == words.length())
        .map(mention -> mention.province().name());
  }

  /// Whether `words` name `place`. Places with a number for a name must be named with their kind.
  static boolean names(String words, String place) {
    var whole = folded(place).replace(",", " ").replaceAll(" +", " ").strip();
    var name = bare(whole);
    var sought = NUMBER.matcher(name).matches() ? whole : name;
    var spaced = " " + folded(words).replace(",", " ").replaceAll(" +", " ").strip() + " ";
    return !sought.isEmpty()
        && (spaced.contains(" " + sought + " ") || spaced.contains(" " + shortened(sought) + " "));
  }

  private static String shortened(String whole) {
    return whole
        .replaceFirst("^phuong ", "p ")
        .replaceFirst("^xa ", "x ")
        .replaceFirst("^thanh pho ", "tp ");
  }

  private static String bare(String folded) {
    return KIND.matcher(folded).replaceFirst("");
  }

  /// Lower case without marks; commas stay, everything else that is no word is one blank.
  private static String folded(String words) {
    var lower = words.toLowerCase(Locale.ROOT).replace('đ', 'd');
    var bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return NO_WORD.matcher(bare).replaceAll(" ").strip();
  }
}
