package vn.motcua.assistant.kinship;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;

/// The words for relatives in a piece of text. Whoever is named by words that may also mean a
/// farther relative may be either.
final class KinTerms {

  /// Whose relative: `con anh tôi`, `vợ của bạn`.
  private static final Pattern OF_ANOTHER =
      words(
          "(?:con|vợ|chồng|cha|mẹ|bố|ba|má)(?: trai| gái| ruột)? (?:của )?"
              + "(?:anh|chị|em|cô|dì|chú|bác|cậu|mợ|thím|bạn|người|hàng xóm|ông|bà)");

  private static final Pattern FARTHER =
      words(
          "(?:con|cháu|anh|chị|em) (?:dâu|rể|họ|nuôi|riêng|vợ|chồng|kết nghĩa|kế)"
              + "|(?:cha|mẹ|ba|má|bố|tía) (?:vợ|chồng|nuôi|kế|dượng|ghẻ|đỡ đầu)"
              + "|dượng|cô|dì|chú|bác|cậu|mợ|thím|cháu|chắt|bạn|hàng xóm|đồng nghiệp|người quen"
              + "|người dưng|người ngoài|nhân viên|thông gia|họ hàng|bà con|người yêu|dịch vụ");

  private static final Map<Kin, Pattern> TERMS = new EnumMap<>(Kin.class);

  static {
    TERMS.put(
        Kin.GRANDPARENT,
        words("(?:ông|bà|ôn|mệ|mụ) (?:nội|ngoại)|(?:ông bà|ôn mệ|ôn mụ)(?: nội| ngoại)?"));
    TERMS.put(Kin.SPOUSE, words("vợ chồng|vợ|chồng|ông xã|bà xã"));
    TERMS.put(
        Kin.PARENT,
        words(
            "cha mẹ|bố mẹ|ba má|ba mẹ|ba mạ|cha|mẹ|bố|má|tía|mạ(?! (?:vàng|bạc|kẽm|điện|non|lúa))"
                + "|ba(?! (?:người|bản|lần|năm|tháng|ngày|con|đứa|tuổi|hồi))"));
    TERMS.put(Kin.CHILD, words("con(?: trai| gái| ruột| đẻ| cả| út| lớn| nhỏ)*"));
    TERMS.put(
        Kin.SIBLING,
        words("(?:anh|chị|em)(?:, (?=anh|chị|em)| anh| chị| em| trai| gái| cả| út)* ruột"));
  }

  /// Brothers and sisters, or cousins.
  private static final Pattern MAYBE_SIBLING = words("(?:anh|chị|em) (?:trai|gái)");

  /// Everybody whom the law calls near relatives, as far as it is known here.
  private static final Pattern NEAR = words("người thân(?: thích)?|ruột thịt");

  private KinTerms() {}

  private static Pattern words(String regex) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + VietnameseText.normal(regex) + ")(?![\\p{L}\\d])");
  }

  /// Who is meant; more than one where the words leave that open.
  static Set<Kin> in(String text) {
    var found = EnumSet.noneOf(Kin.class);
    var rest = text;
    if (OF_ANOTHER.matcher(rest).find()) {
      found.add(Kin.OTHER);
    }
    rest = without(FARTHER, rest, found, Kin.OTHER);
    for (var kin : TERMS.entrySet()) {
      rest = without(kin.getValue(), rest, found, kin.getKey());
    }
    if (MAYBE_SIBLING.matcher(rest).find()) {
      found.add(Kin.SIBLING);
      found.add(Kin.OTHER);
    }
    return found;
  }

  /// Whom a list of relatives in official words names.
  static Set<Kin> listed(String text) {
    var found = in(text);
    if (NEAR.matcher(text).find()) {
      found.addAll(EnumSet.complementOf(EnumSet.of(Kin.OTHER)));
    }
    return found;
  }

  private static String without(Pattern terms, String text, Set<Kin> found, Kin kin) {
    var matcher = terms.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    found.add(kin);
    return matcher.replaceAll(" ");
  }
}
