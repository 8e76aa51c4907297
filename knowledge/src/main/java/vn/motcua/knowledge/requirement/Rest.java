package vn.motcua.knowledge.requirement;

import java.util.regex.Pattern;

/// What of a row's words was not made out.
final class Rest {

  private static final Pattern DUTY =
      Wording.words(
          "nộp|gửi|xuất trình|bổ sung|kèm|đính kèm|cung cấp|có thêm|thay (?:thế|bằng)|phải có|cần có|tải lên"
              + "|được thay|bao gồm|gồm|trình");
  private static final Cue HARMLESS =
      Cue.words(
          "không (?:được |phải |cần |bắt buộc )?(?:yêu cầu |đòi )?(?:[\\p{L}]+ ){0,6}?(?:nộp|xuất trình|gửi|đính kèm|tải lên|cung cấp|bổ sung)(?: thêm)?(?: \\([^()]*\\))?(?: hoặc (?:tải lên|xuất trình|nộp)(?: \\([^()]*\\))?)*|được thay thế bằng (?:dữ liệu|việc khai thác)"
              + "|có thể (?:nộp|xuất trình|gửi)|kèm theo bản chính|(?:ban hành )?kèm theo (?:nghị định|thông tư|quyết định|luật)"
              + "|(?:ngày|lúc|thời điểm|người|tiếp nhận|việc|được|năm|thời gian) (?:nộp|gửi|xuất trình|trình)(?: hồ sơ)?|nộp hồ sơ|quy trình|bao gồm cả|người nộp thuế|được thay thế hoặc cắt giảm|(?:thuế|phí|tiền) (?:đã |phải )?nộp|nộp (?:thuế|phí|lệ phí|tiền)"
              + "|sửa đổi(?:,| và)? bổ sung|sửa đổi, bổ sung|bổ sung, sửa đổi|xuất trình bản (?:chính|gốc)[\\p{L} ]*? để đối chiếu|(?:nộp )?bản (?:chính|gốc) để đối chiếu",
          "không",
          "có thể",
          "kèm theo",
          "nộp",
          "gửi",
          "trình",
          "bổ sung",
          "đối chiếu",
          "thay thế");

  /// What somebody does in a case is no duty; what follows `thì` may be one.
  private static final Cue CASE = Cue.words("(?:trường hợp|nếu|khi) [^;.]*? thì", " thì");

  private static final Pattern NAMES =
      Wording.words(
          "giấy|giấy tờ|văn bản|hồ sơ|bản (?:sao|chính|gốc|chụp)|tài liệu|tờ khai|đơn|quyết định|phiếu|thẻ|hộ chiếu|chứng từ|sổ|ảnh|hợp đồng");
  private static final Pattern REFERS_ON =
      Wording.pattern(
          "^(?:các |những |toàn bộ )*(?:thành phần )?(?:giấy tờ|tài liệu|hồ sơ|văn bản|chứng từ|nội dung)(?:, (?:giấy tờ|tài liệu|văn bản))?"
              + "(?: (?:khác|còn lại|pháp lý|kèm theo|cần thiết|gửi|nộp))* (?:(?:được |như |theo )*(?:quy định|nêu) (?:tại|ở|trên)|như|tương ứng|thực hiện theo|tại (?:điểm|khoản|điều|mục))(?![\\p{L}])");
  private static final Cue AS_ABOVE =
      Cue.words(
          "chỉ cần|như (?:trên|trường hợp|mục|điểm|khoản|hồ sơ|đối với|thủ tục)|tương tự như|giống như|các giấy tờ (?:nêu )?trên"
              + "|ngoài (?:những |các )?(?:hồ sơ|giấy tờ|tài liệu|thành phần)|các thành phần hồ sơ",
          "chỉ cần",
          "như",
          "giống",
          "trên",
          "ngoài",
          "thành phần");

  /// Words that may mean that data or an account stand for the paper.
  private static final Cue BY_DATA =
      Cue.pattern(
          "\\((?:sử dụng|dùng|bằng) (?:tài khoản|dữ liệu|thông tin)", "(sử dụng", "(dùng", "(bằng");

  private static final Cue CASES =
      Cue.words(
          "(?<!thuộc |các |những |trừ |mọi |một số |từng )(?:trường hợp|nếu(?! có))(?! (?:quy định|nêu) tại)",
          "trường hợp",
          "nếu");
  private static final Cue MORE_UNNAMED =
      Cue.pattern(
          "(?:(?<![\\p{L}])và|,|;) ?(?:các |những )?(?:giấy tờ|tài liệu|hồ sơ|văn bản|chứng từ)(?:, (?:giấy tờ|tài liệu))? (?:[\\p{L}]+ ){0,2}?(?:khác|liên quan|có liên quan|kèm theo)(?![\\p{L}])",
          "khác",
          "liên quan",
          "kèm theo");
  private static final Cue ELLIPSIS =
      Cue.pattern("…|\\.\\.\\.|v\\.v|v\\.,? v|vân vân", "…", "...", "v.v", "vân vân");
  private static final Cue FOREIGN =
      Cue.words(
          "hợp pháp hóa|tiếng nước ngoài|dịch (?:ra|sang)|bản dịch|tiếng việt",
          "hợp pháp",
          "nước ngoài",
          "dịch",
          "tiếng việt");
  private static final Pattern FALLBACK =
      Wording.words("không (?:thể )?(?:khai thác|tra cứu|có trong)|chưa có trong|không chính xác");

  private Rest() {}

  /// Whether a note leaves no duty: it names no paper together with a verb of handing in.
  static boolean isHarmless(Row note) {
    return note.sentences().stream()
        .map(sentence -> HARMLESS.without(CASE.without(sentence.normal())))
        .noneMatch(words -> DUTY.matcher(words).find() && NAMES.matcher(words).find());
  }

  /// Whether the words that ask for papers were all made out.
  ///
  /// @param row the sentence
  /// @param body the same from its papers on
  static boolean isNone(Row row, String body) {
    return !REFERS_ON.matcher(body).find()
        && !BY_DATA.isIn(row.normal())
        && !AS_ABOVE.isIn(row.normal())
        && !ELLIPSIS.isIn(row.normal())
        && !MORE_UNNAMED.isIn(row.normal())
        && CASES.matcher(body).results().count() <= 1;
  }

  /// Whether a later sentence only describes the paper, or waives it.
  ///
  /// @param waived whether the row waives its paper in some case
  static boolean isClear(Row sentence, boolean waived) {
    if (FOREIGN.isIn(sentence.normal()) || (waived && sentence.says(FALLBACK))) {
      return true;
    }
    var words = HARMLESS.without(sentence.normal());
    return !DUTY.matcher(words).find()
        && (!CASES.isIn(words) || WaiverReader.of(sentence).isPresent());
  }
}
