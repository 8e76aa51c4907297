package vn.motcua.assistant.privacy;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Masks the names of people in words that are kept: a family name with given names behind it, and
/// whatever stands behind "tên là". Streets and schools that are named after people go too; names
/// that are typed without capital letters and without a word before them stay.
public final class PersonNames {

  private static final String MASK = "[tên]";

  /// Family names that hardly begin the name of a place.
  private static final String FAMILIES =
      "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đoàn|Vương|Trịnh"
          + "|Trương|Đinh|Phùng|Tô|Tạ|Tăng|Quách|Lương|Lưu|Chu|Kiều|Đàm|Giàng|Lò|Vàng|Sùng|Thào|Nông"
          + "|Hứa|Bế|Triệu|Quàng|Cầm|Đèo|Rơ|Ksor|Siu|Thạch"
          + "|NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ"
          + "|Nguyen|Tran|Pham|Hoang|Huynh|Phan|Dang|Bui|Ngo|Duong|Doan|Trinh|Truong|Dinh";

  /// Those that places begin with too: `Hà Nội`, `Cao Bằng`. Two syllables must follow.
  private static final String PLACES_TOO =
      "Hà|Cao|Thái|Sơn|Kim|La|Mai|Châu|Lâm|Lộc|Ma|Y|Vi|Lo|Le|Ly";

  private static final String SYLLABLE = "\\p{Lu}[\\p{L}'’]*+";

  private static final Pattern FULL =
      Pattern.compile(
          "(?<![\\p{L}])(?!Hồ Chí Minh)(?:(?:"
              + FAMILIES
              + ")(?: "
              + SYLLABLE
              + "){1,4}|(?:"
              + PLACES_TOO
              + ")(?: "
              + SYLLABLE
              + "){2,4})(?![\\p{L}])");

  /// Up to five words behind a word that announces a name, however they are written.
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])((?:họ (?:và )?)?tên(?: tôi| em| con| cháu| mẹ| bố| vợ| chồng)?(?: là)"
              + "|ten(?: toi| em| con)? la|họ (?:và )?tên ?:)\\s+"
              + "[\\p{L}'’]+(?: (?!sinh|sn|ở|quê|và|thì|có|cần|muốn|nay|đã|bị|năm)[\\p{L}'’]+){0,4}");

  /// One that keeps nothing and may be used by all.
  public PersonNames() {}

  /// `text` with masks in place of what was found.
  public String masked(String text) {
    return replaced(text, _ -> MASK);
  }

  /// `text` with `replacement` of each name in its place.
  ///
  /// @param replacement gives for a name what no name is found in
  public String replaced(String text, UnaryOperator<String> replacement) {
    var announced =
        ANNOUNCED
            .matcher(text)
            .replaceAll(found -> {
              var name = found.group().substring(found.end(1) - found.start()).strip();
              return quoteReplacement(found.group(1) + " " + replacement.apply(name));
            });
    return FULL.matcher(announced)
        .replaceAll(found -> quoteReplacement(replacement.apply(found.group())));
  }
}
