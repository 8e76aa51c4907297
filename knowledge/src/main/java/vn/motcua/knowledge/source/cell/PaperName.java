package vn.motcua.knowledge.source.cell;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The short name of the paper that a row speaks of, where the row begins with one plain
/// paper.
public final class PaperName {

  private static final int MOST_WORDS = 12;
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ]{1,2}|[ivx]{1,4})[.)/]+\\s*)+");
  private static final Pattern COUNT = Pattern.compile("^0?\\d\\s(?:\\(\\p{L}+\\)\\s)?");
  private static final Pattern PAPER =
      Pattern.compile(
          "^(?:Đơn|Tờ|Giấy|Bản|Văn bản|Hợp đồng|Quyết định|Biên bản"
              + "|Báo cáo|Danh (?:sách|mục)|Phiếu|Chứng (?:chỉ|nhận|minh|thư|từ)|Thẻ|Hộ chiếu|Ảnh|Sổ"
              + "|Công văn|Điều lệ|Nghị quyết|Phương án|Dự án|Bảng|Sơ (?:đồ|yếu)|Lý lịch|Thuyết minh"
              + "|Kế hoạch|Hóa đơn|Hoá đơn|Thông báo|Đề (?:án|cương)|Lệnh|Vận đơn|Hồ sơ|Căn cước|Bằng"
              + "|Trích lục|Di chúc|Thỏa thuận|Thoả thuận)(?= )",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern FORM =
      Pattern.compile(
          "^bản (?:chính|sao|gốc|chụp)(?=\\s|$)\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CHOICE =
      Pattern.compile("\\shoặc\\s(?=" + PAPER.pattern().substring(1) + ")", PAPER.flags());
  private static final Pattern END =
      Pattern.compile(
          "[;:.(\\[]|\\s(?:theo|ban hành|đối với|trong đó|(?:trong )?trường hợp|kèm theo"
              + "|nếu|bao gồm|gồm)\\s");
  private static final Pattern SEVERAL =
      Pattern.compile("[,/]|\\s(?:hoặc|và|một trong|từng|các|những)\\s", Pattern.UNICODE_CASE);

  private PaperName() {}

  /// The name, or nothing where the row is a sentence, a choice of papers, or several
  /// papers.
  public static Optional<String> of(String row) {
    var plain = NUMBERING.matcher(Words.withoutBullet(row)).replaceFirst("");
    var counted = COUNT.matcher(Words.withoutBullet(plain)).replaceFirst("");
    var words = FORM.matcher(counted).replaceFirst("");
    var end = END.matcher(words);
    var phrase = (end.find() ? words.substring(0, end.start()) : words).strip();
    return isName(phrase) && !CHOICE.matcher(words).find()
        ? Optional.of(capitalised(phrase))
        : Optional.empty();
  }

  private static String capitalised(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }

  private static boolean isName(String phrase) {
    var count = phrase.split(" ").length;
    return count >= 2
        && count <= MOST_WORDS
        && PAPER.matcher(phrase).find()
        && !SEVERAL.matcher(phrase).find();
  }
}
