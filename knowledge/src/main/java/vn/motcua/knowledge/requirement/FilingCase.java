package vn.motcua.knowledge.requirement;

/// Cases that only tell how the dossier is filed: two photos at the counter, one file online. Where
/// a sentence has more than one of them, they choose the form, and the paper is due in each.
final class FilingCase {

  private static final Cue CASE =
      Cue.words(
          "(?:(?:trong |đối với |với )?(?:các )?trường hợp |đối với |nếu |khi )(?:[\\p{L}]+ ){0,4}?(?:nộp|gửi)(?: hồ sơ| ảnh)?"
              + " [^;:.()]{0,40}?(?:trực tiếp|bưu (?:chính|điện)|trực tuyến|dịch vụ công|môi trường (?:điện tử|mạng)|môi trường mạng điện tử|mạng điện tử|bản giấy|hệ thống [\\p{L} ]{0,30})"
              + "(?: (?:công ích|quốc gia|hoặc (?:qua |gửi qua |thông qua |qua đường |qua hệ thống )?(?:dịch vụ )?bưu (?:chính|điện)))*",
          "nộp",
          "gửi");

  private static final Cue TEMPLATE =
      Cue.pattern(
          "(?<=mẫu (?:số )?[\\p{L}\\d/.-]{1,15}) ?\\((?:áp dụng )?(?:đối với|(?:trong )?trường hợp|cho|dùng cho)[^()]*\\)",
          "mẫu");

  private FilingCase() {}

  /// `sentence` without such cases, and without those that choose a template, where there are
  /// several.
  static Row without(Row sentence) {
    return without(TEMPLATE, without(CASE, sentence));
  }

  private static Row without(Cue cases, Row sentence) {
    var several = cases.matcher(sentence.normal()).results().count() > 1;
    return several ? new Row(sentence.written(), cases.without(sentence.normal())) : sentence;
  }
}
