package vn.motcua.knowledge.requirement;

import java.util.EnumSet;
import java.util.Set;
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
              + "|(?:phải có|cần có|có|phải (?:bao )?gồm|(?:bao )?gồm|bổ sung)(?: đầy đủ| đủ| các| những| tối thiểu)* (?:chữ ký|xác nhận|con dấu|dấu|nội dung|thông tin|cam đoan|họ(?: và)? tên|họ, tên|tên|ngày|lời chứng|phần|mục)"
              + "|(?:phải )?(?:xuất trình )?(?:có|kèm theo|kèm|xuất trình|mang theo)(?: theo)? (?:bản (?:chính|gốc))[^.;]{0,40} để (?:đối chiếu|so sánh|kiểm tra)"
              + "|gồm các giấy tờ theo quy định[^.;]*? (?:được )?thể hiện dưới dạng|chỉ (?:phải )?nộp [^.;]*? một lần|có giá trị thay thế"
              + "|sửa đổi(?:,| và)? bổ sung|sửa đổi, bổ sung|bổ sung, sửa đổi|xuất trình bản (?:chính|gốc)[\\p{L} ]*? để đối chiếu|(?:nộp )?bản (?:chính|gốc) để đối chiếu",
          "không",
          "có thể",
          "kèm theo",
          "nộp",
          "gửi",
          "trình",
          "bổ sung",
          "đối chiếu",
          "thay thế",
          "gồm",
          "có");

  /// What somebody does in a case is no duty; what follows `thì` may be one.
  private static final Cue CASE = Cue.words("(?:trường hợp|nếu|khi) [^;.]*? thì", " thì");

  private static final Pattern NAMES =
      Wording.words(
          "giấy|giấy tờ|văn bản|hồ sơ|bản (?:sao|chính|gốc|chụp)|tài liệu|tờ khai|đơn|quyết định|phiếu|thẻ|hộ chiếu|chứng từ|sổ|ảnh|hợp đồng");
  private static final Cue PAPERS =
      Cue.words(
          "bản [\\p{L}]+|biên bản|báo cáo|danh (?:sách|mục)|chứng (?:chỉ|nhận|thư|minh)|kết (?:luận|quả)|công văn|nghị quyết|phương án|kế hoạch"
              + "|thư|lý lịch|học bạ|bằng|trích lục|hóa đơn|sơ đồ|cam kết|giải trình|xác nhận|căn cước|ý kiến|điều lệ|đề án|dữ liệu|tài khoản|thay thế|miễn|bảng [\\p{L}]+|ủy quyền|thuyết minh|quy (?:chế|trình)|không phải|như|thuộc|quy định tại|tương ứng",
          "bản",
          "biên",
          "báo",
          "danh",
          "chứng",
          "kết",
          "công văn",
          "nghị quyết",
          "phương án",
          "kế hoạch",
          "thư",
          "lý lịch",
          "học bạ",
          "bằng",
          "trích",
          "hóa đơn",
          "sơ đồ",
          "cam kết",
          "giải trình",
          "xác nhận",
          "căn cước",
          "ý kiến",
          "điều lệ",
          "đề án",
          "dữ liệu",
          "tài khoản",
          "thay thế",
          "miễn",
          "bảng",
          "ủy quyền",
          "thuyết minh",
          "quy",
          "không",
          "như",
          "thuộc",
          "quy định",
          "tương ứng");
  private static final Cue OF_A_PAPER =
      Cue.words(
          "mẫu|bản (?:sao|chính|gốc|chụp)|phê duyệt|thông qua|xác nhận|chứng nhận|chứng minh|kèm|giấy|sơ đồ|phụ lục|báo cáo",
          "mẫu",
          "bản",
          "phê duyệt",
          "thông qua",
          "nhận",
          "minh",
          "kèm",
          "giấy",
          "sơ đồ",
          "phụ lục",
          "báo cáo");
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
  private static final Cue CASE_EACH =
      Cue.pattern(
          "(?<![\\p{L}])đối với [^;]*?(?<![\\p{L}])hoặc (?!đối với)[^;]*?(?<!hoặc )(?<![\\p{L}])đối với ",
          "đối với");

  /// A list with a case in each line.
  private static final Cue LISTED_CASES =
      Cue.pattern(
          "(?:[+*•–-]|(?<![\\p{L}\\d])[a-zđ\\d][.)]) ?(?:đối với|(?:trong )?trường hợp|nếu)(?![\\p{L}])",
          "đối với",
          "trường hợp",
          "nếu");

  private static final Cue MORE_UNNAMED =
      Cue.pattern(
          "(?:(?<![\\p{L}])và|,|;) ?(?:các |những )?(?:giấy tờ|tài liệu|hồ sơ|văn bản|chứng từ)(?:, (?:giấy tờ|tài liệu))? (?:[\\p{L}]+ ){0,2}?(?:khác|liên quan|có liên quan|kèm theo)(?![\\p{L}])",
          "khác",
          "liên quan",
          "kèm theo");
  private static final Cue NAMELESS =
      Cue.words(
          "(?:giấy tờ|tài liệu|văn bản|hồ sơ|chứng từ)(?:,| và| hoặc|/)(?= (?:các )?(?:giấy tờ|tài liệu|văn bản|hồ sơ|chứng từ)(?![\\p{L}]))",
          "giấy tờ",
          "tài liệu",
          "văn bản",
          "hồ sơ",
          "chứng từ");
  private static final Cue ELLIPSIS =
      Cue.pattern(
          "(?<![\\p{L}])(?:như|ví dụ)(?: sau)?:|…|\\.\\.\\.|v\\.v|v\\.,? v|vân vân",
          "như",
          "ví dụ",
          "…",
          "...",
          "v.v",
          "vân vân");
  private static final Cue FOREIGN =
      Cue.words(
          "hợp pháp hóa|tiếng nước ngoài|dịch (?:ra|sang)|bản dịch|tiếng việt",
          "hợp pháp",
          "nước ngoài",
          "dịch",
          "tiếng việt");

  /// Another paper beside a translation.
  private static final Cue AND_PAPER =
      Cue.words(
          "(?:và|cùng|kèm theo) (?:bản (?:sao|chính|gốc) (?:có )?(?:chứng thực |công chứng )?(?:của )?)?(?:giấy|quyết định|chứng chỉ|văn bản (?:xác nhận|công nhận|chấp thuận))",
          "giấy",
          "quyết định",
          "chứng chỉ",
          "văn bản");

  /// `Nội dung của văn bản gồm …`
  private static final Cue WHAT_IS_IN_IT =
      Cue.pattern(
          "^(?:nội dung|thành phần tham gia|mỗi|từng|trong) [^.;:]{0,60}?(?:bao gồm|gồm|phải có (?:các|những) thông tin)(?![\\p{L}])",
          "gồm",
          "thông tin");

  /// What the paper must be like in a case.
  private static final Cue ABOUT_FORM =
      Cue.words(
          "(?:thì|(?<=,)) ?(?:[\\p{L}]+ ){0,10}?(?:(?:không )?(?:phải|cần|bắt buộc|được|yêu cầu|có)(?: phải| có| được)* (?:công chứng|chứng thực|hợp pháp hóa|xác nhận|chữ ký|ký|đóng dấu)"
              + "|(?:phải |cần )?(?:nêu|ghi|thể hiện|giải trình) rõ|(?:phải|cần) (?:có nội dung|thể hiện|chứng minh được|giải trình))[^.;]*"
              + "|thì [^.;]{0,60}bản (?:chính|gốc)[^.;]{0,40} để (?:kiểm tra|đối chiếu|so sánh)[^.;]*",
          "thì",
          ",");

  private static final Pattern FALLBACK =
      Wording.words("không (?:thể )?(?:khai thác|tra cứu|có trong)|chưa có trong|không chính xác");

  private Rest() {}

  /// A note may leave a duty: it names a paper together with a verb of handing in.
  static Set<Doubt> ofNote(Row note) {
    var harmless =
        note.sentences().stream()
            .map(sentence -> HARMLESS.without(CASE.without(sentence.normal())))
            .noneMatch(words -> DUTY.matcher(words).find() && NAMES.matcher(words).find());
    return harmless ? Set.of() : Set.of(Doubt.NOTE_WITH_DUTY);
  }

  /// Whether words name a paper, or a verb of handing in.
  static boolean mayAsk(String normal) {
    return DUTY.matcher(normal).find() || NAMES.matcher(normal).find() || PAPERS.isIn(normal);
  }

  /// Whether a line of what a paper holds may ask for another one.
  static boolean asksOnTheWay(String normal) {
    return DUTY.matcher(normal).find() || OF_A_PAPER.isIn(normal);
  }

  /// What of the words that ask for papers was not made out.
  ///
  /// @param sentence the sentence, in normal form
  /// @param body the same from its papers on
  static Set<Doubt> of(String sentence, String body) {
    var doubts = EnumSet.noneOf(Doubt.class);
    if (REFERS_ON.matcher(body).find() || AS_ABOVE.isIn(sentence)) {
      doubts.add(Doubt.REFERS_ON);
    }
    if (BY_DATA.isIn(sentence)) {
      doubts.add(Doubt.BY_DATA);
    }
    if (ELLIPSIS.isIn(sentence)) {
      doubts.add(Doubt.MORE_UNNAMED);
    }
    if (CASE_EACH.isIn(body)) {
      doubts.add(Doubt.SEVERAL_CASES);
    }
    if (CASES.matcher(body).results().count() > 1 || LISTED_CASES.isIn(body)) {
      doubts.add(Doubt.SEVERAL_CASES);
    }
    return doubts;
  }

  /// Whether papers that are not named are asked for beside others.
  static boolean namesNotAll(String sentence) {
    return MORE_UNNAMED.isIn(NAMELESS.without(sentence));
  }

  /// Whether a later sentence only describes the paper, or waives it.
  ///
  /// @param waived whether the row waives its paper in some case
  static boolean isClear(Row sentence, boolean waived) {
    if ((FOREIGN.isIn(sentence.normal()) && !AND_PAPER.isIn(sentence.normal()))
        || (waived && sentence.says(FALLBACK))) {
      return true;
    }
    var words = HARMLESS.without(WHAT_IS_IN_IT.without(CASE.without(sentence.normal())));
    return !DUTY.matcher(words).find()
        && (!CASES.isIn(sentence.normal())
            || ABOUT_FORM.isIn(sentence.normal())
            || WaiverReader.of(sentence).isPresent());
  }
}
