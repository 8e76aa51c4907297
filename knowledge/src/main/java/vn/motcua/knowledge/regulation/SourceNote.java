package vn.motcua.knowledge.regulation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The remark under each article of the official codification, which says where it comes from:
/// `(Điều 1 Luật số 57/2020/QH14 Luật Thanh niên ngày 16/06/2020 của Quốc hội, có hiệu lực thi
/// hành kể từ ngày 01/01/2021)`. Only the first article of a regulation gives its title.
///
/// @param validity the days in force; the last one only where the whole article was repealed
/// @param title title of the regulation; empty where the remark does not give it
public record SourceNote(Validity validity, String title) {

  private static final Pattern FROM =
      Pattern.compile("có hiệu lực(?: thi hành)?(?: kể)? từ ngày (\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private static final Pattern TO =
      Pattern.compile(", có hiệu lực đến hết ngày (\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private static final Pattern REPEALED =
      Pattern.compile(
          ", (?:bị|được) bãi bỏ bởi (?:[^,()]*? )?(\\d{1,4}/\\d{4}/[\\p{L}\\d&-]+)[^,()]*?"
              + ",? ?có hiệu lực(?: thi hành)?(?: kể)? từ ngày (\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private static final Pattern TITLE =
      Pattern.compile(
          "^\\(*Điều \\S+ [^,]*?(?:số )?\\d{1,4} ?/\\S+ (\\p{Lu}.+?) ngày \\d{1,2}/\\d{1,2}/\\d{4} của ");

  /// Reads a remark; what it does not say stays empty.
  public static SourceNote of(String note) {
    return new SourceNote(validity(note), title(note));
  }

  /// Reads the days in force alone, as every search does with every hit.
  public static Validity validity(String note) {
    var last = note.contains("đến hết ngày") ? first(TO, note).orElse(null) : null;
    var validity = new Validity(first(FROM, note).orElse(null), last, null);
    if (!note.contains("bãi bỏ bởi")) {
      return validity;
    }
    Matcher found = REPEALED.matcher(note);
    var end = found.find() ? end(found) : Optional.<Supersession>empty();
    return end.map(validity::endingWith).orElse(validity);
  }

  private static Optional<Supersession> end(Matcher found) {
    var key = RegulationKey.of(found.group(1));
    var day = WrittenDay.of(found.group(2), found.group(3), found.group(4));
    return key.flatMap(k -> day.map(d -> new Supersession(k, found.group(1), d)));
  }

  private static Optional<LocalDate> first(Pattern pattern, String note) {
    Matcher found = pattern.matcher(note);
    return found.find()
        ? WrittenDay.of(found.group(1), found.group(2), found.group(3))
        : Optional.empty();
  }

  private static String title(String note) {
    Matcher found = TITLE.matcher(note);
    return found.find() ? found.group(1).strip() : "";
  }
}
