package vn.motcua.assistant.situation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.place.Province;
import vn.motcua.knowledge.place.Provinces;

/// Finds the names of places and takes them out of a text, so that they are not taken for the
/// words of a procedure. Communes are known by the word before their names alone.
final class Places {

  /// A place and the words that remain.
  record Found(NamedPlace place, String rest) {}

  private static final String NAME =
      "(?-i:\\p{Lu}[\\p{L}'’]*(?: \\p{Lu}[\\p{L}'’]*){0,3}|\\d{1,2}(?![\\d/.]))";

  private static final Pattern COMMUNE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:(?:ở|tại|ra|lên|về) )?"
              + "(?<name>(?:phường|xã|đặc khu|thị trấn|phuong|dac khu|thi tran) (?:"
              + NAME
              + "))"
              + "(?![\\p{L}\\d])");

  /// Districts are no more, but people still say them.
  private static final Pattern DISTRICT =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:(?:ở|tại|ra|lên|về) )?"
              + "(?:quận|huyện|thị xã|thành phố|tp\\.?|quan|huyen) (?:"
              + NAME
              + ")(?![\\p{L}\\d])");

  private final Provinces provinces = new Provinces();

  Found in(String text) {
    var rest = text;
    Province province = null;
    for (var found = provinces.in(rest); found.isPresent(); found = provinces.in(rest)) {
      province = province == null ? found.get().province() : province;
      rest = without(rest, found.get().start(), found.get().end());
    }
    var commune = COMMUNE.matcher(rest);
    var name = commune.find() ? commune.group("name") : "";
    rest = DISTRICT.matcher(commune.replaceAll(" ")).replaceAll(" ");
    return new Found(place(province, name), rest.replaceAll("[ ]{2,}", " ").strip());
  }

  private static NamedPlace place(@Nullable Province province, String commune) {
    return province == null && commune.isEmpty()
        ? NamedPlace.NONE
        : new NamedPlace(province, commune);
  }

  private static String without(String text, int start, int end) {
    return text.substring(0, start) + " " + text.substring(end);
  }
}
