package vn.motcua.assistant.situation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.place.Province;
import vn.motcua.knowledge.place.Provinces;

/// Finds the names of places and takes them out of a text, so that they are not taken for the
/// words of a procedure. A unit below the province is known by the word for its rank before a name:
/// one with capital letters, a number, or one of the names that there are.
final class Places {

  /// A place and the words that remain.
  record Found(NamedPlace place, String rest) {}

  /// A unit and where it stands in a text, with the words that lead to it.
  private record Unit(String name, int start, int end) {
    static final Unit NONE = new Unit("", 0, 0);
  }

  private static final String LEAD = "(?iu)(?<![\\p{L}])(?:(?:ở|tại|ra|lên|về) )?";

  private static final Pattern COMMUNE =
      Pattern.compile(
          LEAD
              + "(?<type>phường|xã|đặc khu|thị trấn|phuong|xa|dac khu|thi tran) "
              + "(?-i:(?!hội |hoi ))");

  /// Districts are no more, but people still say them.
  private static final Pattern DISTRICT =
      Pattern.compile(
          LEAD + "(?<type>quận|huyện|thị xã|thành phố|tp\\.?|quan|huyen|thi xa|thanh pho) ");

  /// What is counted, or how long something took: "lên xã 2 lần", "đi xa 3 tháng". A day or a year
  /// may follow the number of a ward: "phường 2 năm 2020".
  private static final String COUNTED =
      "(?! ?(?iu:(?:năm|nam|tháng|thang)(?! \\d)|ngày(?! \\d)|ngay(?! \\d)|tuần|tuan|giờ|gio|phút"
          + "|phut|hôm|lần|lan|lượt|luot|tuổi|tuoi|tầng|tang|bản|ban|bộ|tờ|cái"
          + "|triệu|trieu|tr|nghìn|nghin|ngàn|ngan|đồng|km|m|m2|mét|cây số|cay so|buổi|buoi|chuyến"
          + "|lít|kg"
          + "|(?:con|đứa|dua|người|nguoi)(?! (?:tôi|toi|tui|em|ta|mình|minh|của|cua|gái|gai|trai)))"
          + "(?!\\p{L}))";

  private static final Pattern NAME =
      Pattern.compile(
          "\\G(?:\\p{Lu}[\\p{L}'’]*(?: \\p{Lu}[\\p{L}'’]*){0,3}|\\d{1,2}(?![\\d/.])"
              + COUNTED
              + ")(?![\\p{L}\\d])");

  /// Far, where the message has marks.
  private static final String FAR = "xa";

  private final Provinces provinces = new Provinces();
  private final UnitNames names = UnitNames.shipped();

  Found in(String text) {
    var rest = text;
    Province province = null;
    for (var found = provinces.in(rest); found.isPresent(); found = provinces.in(rest)) {
      province = province == null ? found.get().province() : province;
      rest = without(rest, found.get().start(), found.get().end());
    }
    var commune = first(COMMUNE, rest);
    rest = withoutAll(COMMUNE, rest);
    var district = first(DISTRICT, rest);
    rest = withoutAll(DISTRICT, rest);
    var place = place(province, commune.name(), district.name());
    return new Found(place, rest.replaceAll("[ ]{2,}", " ").strip());
  }

  private static NamedPlace place(@Nullable Province province, String commune, String district) {
    return province == null && commune.isEmpty() && district.isEmpty()
        ? NamedPlace.NONE
        : new NamedPlace(province, commune, district);
  }

  /// The first unit that a word of `types` leads to.
  private Unit first(Pattern types, String text) {
    var type = types.matcher(text);
    while (type.find()) {
      var rank = type.group("type");
      var end =
          isFar(rank, text)
              ? -1
              : nameEnd(text, type.end(), VietnameseText.fold(rank).equals(rank));
      if (end > 0) {
        return new Unit(text.substring(type.start("type"), end), type.start(), end);
      }
    }
    return Unit.NONE;
  }

  private static boolean isFar(String rank, String text) {
    return FAR.equalsIgnoreCase(rank) && !VietnameseText.fold(text).equals(text);
  }

  private int nameEnd(String text, int start, boolean bareRank) {
    var name = NAME.matcher(text).region(start, text.length());
    name.useTransparentBounds(true);
    return name.find() ? name.end() : names.end(text, start, bareRank);
  }

  private String withoutAll(Pattern types, String text) {
    var rest = text;
    var unit = first(types, rest);
    while (unit.end() > 0) {
      rest = without(rest, unit.start(), unit.end());
      unit = first(types, rest);
    }
    return rest;
  }

  private static String without(String text, int start, int end) {
    return text.substring(0, start) + " " + text.substring(end);
  }
}
