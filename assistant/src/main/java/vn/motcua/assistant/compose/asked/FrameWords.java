package vn.motcua.assistant.compose.asked;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.VietnameseText;

/// The words that frame a question and tell little of what it asks, typed with their marks or without.
final class FrameWords {

  /// Words that frame a question: they tell something only beside one that stands in the record, as
  /// in `có mặt`.
  private static final Set<String> FRAME =
      Set.of(
          "có", "không", "ko", "cần", "phải", "được", "đc", "thì", "sao", "là", "và", "hay", "hoặc",
          "của", "cho", "tôi", "tui", "em", "anh", "chị", "mình", "ạ", "à", "nhỉ", "vậy", "này",
          "đó", "hỏi", "xin", "muốn", "giờ", "nay", "đang", "đã", "sẽ", "rồi", "nữa", "thế", "nào",
          "gì", "ai", "bao", "nhiêu", "ở", "tại", "với", "để", "khi", "nếu", "mà", "cũng", "luôn",
          "đi", "làm", "bị", "ra", "vào", "lên", "về", "người", "nhà", "bắt", "buộc", "thủ", "tục",
          "giấy", "tờ", "hồ", "sơ", "nộp", "mang", "theo", "đem", "hông", "hong", "hok", "vẫn",
          "chưa", "bạn", "cô", "chú", "bác", "cháu", "con", "ông", "bà", "các", "những", "một",
          "vụ", "việc", "sau", "trước", "lại", "thêm", "trường", "hợp", "bằng", "từ", "do", "vì",
          "nên");

  private static final Set<String> FRAME_BARE =
      FRAME.stream().map(VietnameseText::fold).collect(Collectors.toUnmodifiableSet());

  /// One word, though a half of it frames questions elsewhere.
  private static final Set<String> WHOLE =
      typed("có mặt", "hợp đồng", "hợp pháp", "con nuôi", "con dấu", "làm chứng", "từ chối");

  /// Words of two syllables that stand in passages of any kind.
  private static final Set<String> PAIRS =
      typed("cán bộ", "công chức", "cơ quan", "anh chị", "cấp xã", "cấp tỉnh", "nơi có");

  /// Words of two syllables that tell no paper from another.
  private static final Set<String> GENERIC =
      typed("hồ sơ", "giấy tờ", "thủ tục", "bản sao", "bản chính", "trường hợp");

  /// When something is to be, which is no matter of its own.
  private static final Set<String> TIMES =
      typed("năm", "tháng", "ngày", "tuần", "hôm", "mai", "cuối", "đầu", "mới");

  private FrameWords() {}

  /// `words` as they are typed, with their marks and without.
  private static Set<String> typed(String... words) {
    return Stream.of(words)
        .flatMap(word -> Stream.of(word, VietnameseText.fold(word)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether a syllable only frames a question.
  static boolean isFrame(String syllable) {
    return FRAME.contains(syllable) || FRAME_BARE.contains(syllable);
  }

  /// Whether a half of the word only frames the question.
  static boolean isFramed(String word) {
    return PAIRS.contains(word)
        || (!WHOLE.contains(word) && Stream.of(word.split(" ")).anyMatch(FrameWords::isFrame));
  }

  /// Whether a syllable tells when something is to be.
  static boolean isTime(String syllable) {
    return TIMES.contains(syllable);
  }

  /// The pairs of syllables that tell no paper from another.
  static Set<String> generic() {
    return GENERIC;
  }
}
