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
  private static final Pattern DUTY =
      Wording.pattern(
          "^("
              + WHEN
              + "[^:;]*?)?(?:,? thì|,)?"
              + "(?: ?(?:kèm theo )?(?:người|tổ chức|cá nhân|hồ sơ|chủ|bên|nhà đầu tư|doanh nghiệp|thí sinh|công ty|đương sự|cơ sở)[^,:;]{0,90}?)?"
              + " (?:còn |thì |sẽ )*(?:phải |cần )?(?:nộp|gửi|bổ sung|có thêm|phải có|cần có|thì có|thì kèm theo|phải kèm theo|xuất trình)"
              + "(?: thêm| bổ sung| kèm theo| kèm| cả|:)* ");
  private static final Pattern NOT_BEFORE =
      Wording.words("không (?:phải|cần|yêu cầu|bắt buộc|bao gồm|được)");

  static Preamble of(Row sentence) {
    var colon = COLON.matcher(sentence.normal());
    if (colon.find()) {
      return new Preamble(Optional.of(sentence.words(0, colon.end(1))), colon.end());
    }
    var duty = DUTY.matcher(sentence.normal());
    if (duty.find() && !NOT_BEFORE.matcher(duty.group()).find()) {
      var when =
          duty.end(1) > 0 ? Optional.of(sentence.words(0, duty.end(1))) : Optional.<String>empty();
      return new Preamble(when, duty.end());
    }
    return new Preamble(Optional.empty(), 0);
  }
}
