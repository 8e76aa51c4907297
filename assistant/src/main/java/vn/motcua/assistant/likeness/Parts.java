package vn.motcua.assistant.likeness;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The things that official words list, of which any will do: "mất, hỏng hoặc hết hạn". What the last
/// one says beyond its own name belongs to all of them: "tách, hợp thửa".
final class Parts {

  private static final Pattern BETWEEN = Pattern.compile("(?:[,;] ?)?(?:hoặc|hay) |[,;] ?");

  /// Words that join what must all be so.
  private static final Pattern JOINED = Pattern.compile("(?iu) (?:mà|và|đồng thời|kèm) ");

  /// How a condition begins.
  private static final Pattern BEGINNING =
      Pattern.compile("(?iu)^(?:chỉ |riêng )?(?:khi|nếu|với|đối với|trường hợp|cho|do|vì) ");

  /// Here the things part for certain, whatever is joined within one of them.
  private static final Pattern APART = Pattern.compile("[,;] (?:hoặc|hay) ");

  /// Where or for whom what was listed is so.
  private static final Pattern WHERE = Pattern.compile(" (?:ở|tại|của|với|theo|từ|trong) ");

  private Parts() {}

  /// The parts; empty where `text` lists nothing, or only things that must all be so.
  static List<String> of(String text) {
    var joined = JOINED.matcher(text).find();
    var parts =
        (joined ? APART : BETWEEN)
            .splitAsStream(BEGINNING.matcher(text.strip()).replaceFirst(""))
            .map(String::strip)
            .map(part -> BEGINNING.matcher(part).replaceFirst(""))
            .filter(part -> !part.isEmpty())
            .toList();
    if (parts.size() < 2) {
      return List.of();
    }
    return joined ? parts : withFirst(completed(parts), parts);
  }

  /// The same, with the first thing by itself where the next begins with the same word: of "chở bằng
  /// đường thủy, đường hàng không" the first is "đường thủy".
  private static List<String> withFirst(List<String> completed, List<String> parts) {
    var next = List.of(parts.get(1).split(" "));
    var first = List.of(parts.getFirst().split(" "));
    var at = first.lastIndexOf(next.getFirst());
    return at > 0 && at < first.size() - 1 && next.size() > 1
        ? Stream.concat(
                completed.stream(), Stream.of(String.join(" ", first.subList(at, first.size()))))
            .toList()
        : completed;
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
