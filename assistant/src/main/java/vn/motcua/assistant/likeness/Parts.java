package vn.motcua.assistant.likeness;

import java.util.List;
import java.util.regex.Pattern;

/// The things that official words list, of which any will do: "mất, hỏng hoặc hết hạn". What the last
/// one says beyond its own name belongs to all of them: "tách, hợp thửa".
final class Parts {

  private static final Pattern BETWEEN = Pattern.compile("(?:[,;] ?)?(?:hoặc|hay) |[,;] ?");

  /// Words that join what must all be so.
  private static final Pattern JOINED = Pattern.compile("(?iu) (?:mà|và|đồng thời|kèm) ");

  /// How a condition begins.
  private static final Pattern BEGINNING =
      Pattern.compile("(?iu)^(?:chỉ |riêng )?(?:khi|nếu|với|đối với|trường hợp|cho|do|vì) ");

  private Parts() {}

  /// The parts; empty where `text` lists nothing, or things that must all be so.
  static List<String> of(String text) {
    if (JOINED.matcher(text).find()) {
      return List.of();
    }
    var parts =
        BETWEEN
            .splitAsStream(BEGINNING.matcher(text.strip()).replaceFirst(""))
            .map(String::strip)
            .map(part -> BEGINNING.matcher(part).replaceFirst(""))
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.size() < 2 ? List.of() : completed(parts);
  }

  private static List<String> completed(List<String> parts) {
    var short_ = words(parts.getFirst()).length;
    var last = words(parts.getLast());
    if (short_ > 1 || last.length <= short_) {
      return parts;
    }
    var tail = " " + String.join(" ", List.of(last).subList(short_, last.length));
    return parts.stream()
        .map(part -> words(part).length == short_ ? part + tail : part)
        .toList();
  }

  private static String[] words(String part) {
    return part.split(" ");
  }
}
