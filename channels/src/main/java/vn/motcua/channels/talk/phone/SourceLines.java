package vn.motcua.channels.talk.phone;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.motcua.assistant.conversation.Citation;

/// What statements rest on, as one short line.
final class SourceLines {

  private static final int MOST = 3;

  private final Map<String, Citation> byId;

  SourceLines(List<Citation> citations) {
    byId = citations.stream().collect(Collectors.toMap(Citation::id, each -> each));
  }

  /// The line for the citations with these ids; empty where there are none. A rule of ours is named
  /// only where no law is cited beside it.
  String of(Collection<String> ids) {
    var cited = ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    var laws = cited.stream().filter(each -> each.kind() != Citation.Kind.RULE).toList();
    var names = (laws.isEmpty() ? cited : laws).stream().map(SourceLines::name).distinct().toList();
    if (names.isEmpty()) {
      return "";
    }
    var shown = String.join("; ", names.subList(0, Math.min(MOST, names.size())));
    return "Nguồn: " + shown + (names.size() > MOST ? "; và nguồn khác" : "");
  }

  private static String name(Citation citation) {
    return switch (citation.kind()) {
      case PROCEDURE -> "thủ tục " + citation.source();
      case REGULATION -> law(citation);
      case RULE -> "quy tắc " + citation.source();
      case FORM -> "mẫu " + citation.source();
      case PLACE -> "danh mục đơn vị hành chính";
      case CALENDAR -> "lịch nghỉ lễ";
    };
  }

  private static String law(Citation citation) {
    if (citation.locator().isBlank()) {
      return citation.source();
    }
    return citation.locator().contains(citation.source())
        ? citation.locator()
        : citation.source() + ", " + citation.locator();
  }
}
