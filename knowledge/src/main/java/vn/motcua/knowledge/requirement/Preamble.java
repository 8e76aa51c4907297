package vn.motcua.knowledge.requirement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before the papers of a sentence: in which case somebody has to hand them in.
///
/// @param condition the case; empty where there is none
/// @param end where the papers begin
record Preamble(Optional<String> condition, int end) {

  private static final Preamble NONE = new Preamble(Optional.empty(), 0);

  private static final String WHEN =
      "(?:riêng )?(?:(?:trong |đối với |với )?(?:các )?trường hợp|đối với|nếu|khi)(?![\\p{L}])";
  private static final Pattern CASE_OF = Wording.words(WHEN + ".*");

  /// Who gets the papers, or what is the name of them all: `Nộp cho Biên phòng:`, `Hồ sơ gồm:`.
  private static final String WHOLE =
      "(?:nộp|trình|gửi|xuất trình)(?: cho)? (?!bản|giấy|kèm|hồ sơ|một|các|văn bản|thêm)[^:;]{3,60}"
          + "|(?:thành phần hồ sơ|hồ sơ|các (?:giấy tờ|chứng từ)|(?:giấy tờ|chứng từ))(?![\\p{L}])[^:;]{0,150}?(?:phải nộp|phải xuất trình|gồm|bao gồm|gồm có)(?![\\p{L}])[^:;]{0,50}";

  private static final Pattern STARTS_WHEN = Wording.pattern("^" + WHEN);
  private static final Pattern DEMANDS =
      Wording.words(
          "(?:phải|cần|thì|còn) (?:nộp|bổ sung|gửi|xuất trình|có|kèm)|được thay|hồ sơ [^:]* theo quy định");
  private static final Pattern OPENS =
      Wording.pattern("(?:sau|sau đây|gồm|bao gồm|có|nộp|xuất trình|thêm) ?: ?");
  private static final Pattern INTRODUCTION = Wording.pattern("^(?:" + WHOLE + "):\\s*(?=\\S)");
  private static final Pattern COLON =
      Wording.pattern(
          "^(?:"
              + WHEN
              + "[^:;]*|"
              + WHOLE
              + "):\\s*(?:[-+*•–]|\\(?[a-zđ\\d]{1,2}[.)])*\\s*(?=\\S)");
  private static final String WHO =
      "(?: ?(?:kèm theo )?(?:người|tổ chức|cá nhân|hồ sơ|chủ|bên|nhà đầu tư|doanh nghiệp|thí sinh|công ty|đương sự|cơ sở)[^,:;]{0,90}?)?";
  private static final String HANDS_IN =
      "(?<! được)(?<! đã)(?<!sửa đổi,?(?: và)?) (?:còn |thì |sẽ )*(?:phải |cần )?(?:nộp|gửi|bổ sung|(?:cần|phải) lập|có thêm|phải có|cần có|thì có|có(?= (?:đơn|tờ khai|văn bản đề nghị|bản (?:sao|chính)(?! để)))|thì kèm theo|phải kèm theo|xuất trình)"
          + "(?: thêm| bổ sung| kèm theo| kèm| cả|:)* ";

  /// What stands before `thì` is the case, with whoever is in it.
  private static final Pattern THEN =
      Wording.pattern("^(" + WHEN + "(?:(?!,? thì )[^:;])*),? thì" + WHO + HANDS_IN);

  /// `Trường hợp A thì văn bản B là tài liệu phải có trong hồ sơ`
  private static final Pattern BELONGS =
      Wording.pattern(
          "^("
              + WHEN
              + "(?:(?!,? thì )[^:;])*),? thì (?=[^:;]*? là (?:tài liệu|giấy tờ|thành phần) phải có trong )");

  /// What somebody in the case hands in tells the case, where the duty comes after `thì`.
  private static final Pattern OTHER_THEN =
      Wording.pattern(
          "^" + WHEN + "[^:;.]*(?:người|tổ chức|cá nhân|doanh nghiệp) nộp[^:;.]*,? thì ");

  private static final Pattern DUTY =
      Wording.pattern("^(" + WHEN + "[^:;]*?)?(?:,? thì|,)?" + WHO + "(" + HANDS_IN + ")");
  private static final Pattern SOMEONE = Wording.pattern("^" + WHO + HANDS_IN);
  private static final Pattern BARE = Wording.pattern("^" + WHEN + "$");
  private static final Pattern NOT_BEFORE =
      Wording.words("không (?:phải|cần|yêu cầu|bắt buộc|bao gồm|được)");

  /// Somebody in particular who has to hand in: `Người nước ngoài phải nộp`, but not `Người yêu cầu`.
  private static final Pattern SOMEBODY =
      Wording.pattern(
          "^((?:người|công dân|cá nhân|cán bộ|chiến sĩ|thương binh|thân nhân|học sinh|sinh viên)(?! (?:yêu cầu|nộp|đề nghị|đăng ký|khai|có yêu cầu|làm đơn|được cấp|tiếp nhận))[^:;.]{2,400}?),?(?: thì)? (?:còn )?phải (?:(?:nộp|xuất trình)(?: thêm| bổ sung)?|có(?= (?:thêm )?(?:bản|giấy xác nhận|giấy chứng nhận|văn bản|quyết định|đơn)(?![\\p{L}]))) ");

  static Preamble of(Row sentence) {
    var introduced = introduced(sentence, COLON);
    if (introduced.end() > 0) {
      return introduced;
    }
    var somebody = SOMEBODY.matcher(sentence.normal());
    if (somebody.lookingAt() && !NOT_BEFORE.matcher(somebody.group()).find()) {
      return new Preamble(Optional.of(sentence.words(0, somebody.end(1))), somebody.end());
    }
    var belongs = BELONGS.matcher(sentence.normal());
    if (belongs.lookingAt()) {
      return new Preamble(whenOf(sentence, belongs), belongs.end());
    }
    var then = THEN.matcher(sentence.normal());
    if (!then.lookingAt() && OTHER_THEN.matcher(sentence.normal()).lookingAt()) {
      return NONE;
    }
    var duty = then.reset().lookingAt() ? then : DUTY.matcher(sentence.normal());
    if (duty.lookingAt() && !NOT_BEFORE.matcher(duty.group()).find() && !isOfFiling(duty)) {
      return new Preamble(whenOf(sentence, duty), duty.end());
    }
    return NONE;
  }

  /// What stands before the papers of a sentence that begins with the name of them all.
  static Preamble introduction(Row sentence) {
    return introduced(sentence, INTRODUCTION);
  }

  /// One title after another, each up to its colon.
  private static Preamble introduced(Row sentence, Pattern first) {
    var normal = sentence.normal();
    var end = 0;
    for (var colon = first.matcher(normal); colon.find(); ) {
      if (STARTS_WHEN.matcher(colon.group()).lookingAt()
          && DEMANDS.matcher(colon.group()).find()
          && !OPENS.matcher(colon.group()).find()) {
        break;
      }
      end = colon.end();
      colon.usePattern(COLON).region(end, normal.length());
    }
    if (end == 0) {
      return NONE;
    }
    var someone = SOMEONE.matcher(" " + normal.substring(end));
    var when = CASE_OF.matcher(normal).region(0, normal.lastIndexOf(':', end));
    var condition =
        when.find()
            ? Optional.of(sentence.words(when.start(), when.end()))
            : Optional.<String>empty();
    return new Preamble(condition, someone.lookingAt() ? end + someone.end() - 1 : end);
  }

  /// Whether the verb tells the case itself: `Trường hợp nộp hồ sơ trực tuyến`.
  private static boolean isOfFiling(Matcher duty) {
    return duty.groupCount() > 1
        && duty.end(1) > 0
        && duty.end(1) == duty.start(2)
        && BARE.matcher(duty.group(1)).find();
  }

  /// The case, with whoever is in it where it says no more than that.
  private static Optional<String> whenOf(Row sentence, Matcher duty) {
    if (duty.end(1) <= 0) {
      return Optional.empty();
    }
    var bare = BARE.matcher(duty.group(1)).find() && duty.groupCount() > 1;
    return Optional.of(sentence.words(0, bare ? duty.start(2) : duty.end(1)));
  }
}
