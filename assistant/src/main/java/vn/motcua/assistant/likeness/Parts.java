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

  /// Where or for whom what was listed is so.
  private static final Pattern WHERE = Pattern.compile(" (?:ở|tại|của|với|theo|từ|trong) ");

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
    var last = parts.getLast();
    var where = WHERE.matcher(last);
    if (where.find()) {
      var tail = last.substring(where.start());
      return parts.stream().map(part -> WHERE.matcher(part).find() ? part : part + tail).toList();
    }
    var words = last.split(" ", 2);
    return words.length < 2
        ? parts
        : parts.stream().map(part -> part.contains(" ") ? part : part + " " + words[1]).toList();
  }
}
