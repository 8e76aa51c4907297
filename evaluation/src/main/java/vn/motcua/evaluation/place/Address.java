package vn.motcua.evaluation.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.knowledge.language.VietnameseText;

/// An address to read, made from the official table.
///
/// @param text as somebody may write it
/// @param codes of all communes that it may stand for
record Address(String text, Set<String> codes) {

  /// What is written before the unit in half of the trials.
  static final String DETAIL = "Số 12 ngõ 3, tổ 5, ";

  /// The ways to write an address.
  enum Spelling {
    IN_FULL("in full"),
    WITHOUT_TYPES("without types"),
    WITHOUT_MARKS("without types and marks");

    private final String words;

    Spelling(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    /// A number keeps its type, as it does on identity cards.
    String of(List<String> names) {
      if (this == IN_FULL) {
        return String.join(", ", names);
      }
      var bare = names.stream().map(Spelling::shortName).collect(Collectors.joining(", "));
      return this == WITHOUT_TYPES ? bare : VietnameseText.fold(bare);
    }

    private static String shortName(String name) {
      return name.replaceFirst(
          "^(?i:Phường|Xã|Thị trấn|Đặc khu|Quận|Huyện|Thị xã|Thành phố|Tỉnh) (?!\\d+$)", "");
    }

    /// What cannot be told apart when written so.
    String key(List<String> names) {
      var text = VietnameseText.normal(of(names));
      return this == WITHOUT_MARKS ? VietnameseText.fold(text).replaceAll("['’]", "") : text;
    }
  }
}
