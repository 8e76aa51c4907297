package vn.motcua.knowledge.requirement;

import java.util.Optional;
import java.util.regex.Pattern;

/// What stands before the papers of a sentence: in which case somebody has to hand them in.
///
/// @param condition the case; empty where there is none
/// @param end where the papers begin
record Preamble(Optional<String> condition, int end) {

  private static final String WHEN =
      "(?:riêng )?(?:(?:trong |đối với |với )?(?:các )?trường hợp|đối với|nếu|khi)(?![\\p{L}])";
  private static final Pattern COLON = Wording.pattern("^(" + WHEN + "[^:;]*):\\s*(?=\\S)");
  private static final String WHO =
      "(?: ?(?:kèm theo )?(?:người|tổ chức|cá nhân|hồ sơ|chủ|bên|nhà đầu tư|doanh nghiệp|thí sinh|công ty|đương sự|cơ sở)[^,:;]{0,90}?)?";
  private static final String HANDS_IN =
      " (?:còn |thì |sẽ )*(?:phải |cần )?(?:nộp|gửi|bổ sung|có thêm|phải có|cần có|thì có|thì kèm theo|phải kèm theo|xuất trình)"
          + "(?: thêm| bổ sung| kèm theo| kèm| cả|:)* ";

  /// What stands before `thì` is the case, with whoever is in it.
  private static final Pattern THEN =
      Wording.pattern("^(" + WHEN + "(?:(?!,? thì )[^:;])*),? thì" + WHO + HANDS_IN);

  private static final Pattern DUTY =
      Wording.pattern("^(" + WHEN + "[^:;]*?)?(?:,? thì|,)?" + WHO + HANDS_IN);
  private static final Pattern NOT_BEFORE =
      Wording.words("không (?:phải|cần|yêu cầu|bắt buộc|bao gồm|được)");

  /// Somebody in particular who has to hand in: `Người nước ngoài phải nộp`, but not `Người yêu cầu`.
  private static final Pattern SOMEBODY =
      Wording.pattern(
          "^((?:người|công dân|cá nhân)(?! (?:yêu cầu|nộp|đề nghị|đăng ký|khai|có yêu cầu|làm đơn|được cấp))[^:;.]{2,200}?)(?: thì)? (?:còn )?phải (?:nộp|xuất trình)(?: thêm| bổ sung)? ");

  static Preamble of(Row sentence) {
    var colon = COLON.matcher(sentence.normal());
    if (colon.find()) {
      return new Preamble(Optional.of(sentence.words(0, colon.end(1))), colon.end());
    }
    var somebody = SOMEBODY.matcher(sentence.normal());
    if (somebody.lookingAt() && !NOT_BEFORE.matcher(somebody.group()).find()) {
      return new Preamble(Optional.of(sentence.words(0, somebody.end(1))), somebody.end());
    }
    var then = THEN.matcher(sentence.normal());
    var duty = then.lookingAt() ? then : DUTY.matcher(sentence.normal());
    if (duty.lookingAt() && !NOT_BEFORE.matcher(duty.group()).find()) {
      var when =
          duty.end(1) > 0 ? Optional.of(sentence.words(0, duty.end(1))) : Optional.<String>empty();
      return new Preamble(when, duty.end());
    }
    return new Preamble(Optional.empty(), 0);
  }
}
