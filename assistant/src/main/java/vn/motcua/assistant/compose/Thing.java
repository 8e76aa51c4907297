package vn.motcua.assistant.compose;

import java.util.Optional;
import java.util.regex.Pattern;

/// The very thing that a question is about, where it is said to be lacking or may be needed.
///
/// @param isLacking whether it is said not to be there
record Thing(String words, boolean isLacking) {

  private static final Pattern NEEDED =
      Pattern.compile(
          "(?iu)(?<!khỏi )(?:cần|phải)(?: phải)? (.{2,40}?) (?:không|ko|k|hông|hong)(?!\\p{L})");

  private static final Pattern LACKING =
      Pattern.compile(
          "(?iu)(?:không|chưa|chẳng)(?: chịu)? (?:có|còn|đưa|giữ|tìm thấy) ([^,]{2,40}?)"
              + " (?:thì|có|được)(?!\\p{L})");

  /// What is asked for is no thing that is named.
  private static final Pattern OPEN = Pattern.compile("(?iuU)\\b(?:gì|nào|mấy|bao|ai)\\b");

  /// The thing that `question` is about.
  static Optional<Thing> in(String question) {
    return needed(question).or(() -> lacking(question));
  }

  /// The thing of which it asks whether it is needed, or whether it must be done.
  static Optional<Thing> needed(String question) {
    return named(NEEDED, question).map(words -> new Thing(words, false));
  }

  private static Optional<Thing> lacking(String question) {
    return named(LACKING, question).map(words -> new Thing(words, true));
  }

  private static Optional<String> named(Pattern pattern, String question) {
    var found = pattern.matcher(question);
    return found.find() && !OPEN.matcher(found.group(1)).find()
        ? Optional.of(found.group(1))
        : Optional.empty();
  }
}
