package vn.motcua.assistant.print.pdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.assistant.print.sheet.Look;
import vn.motcua.assistant.print.sheet.Page;

/// The measures of the page and of each look as a style sheet.
final class SheetCss {

  private SheetCss() {}

  /// @param mark at the top of each page; may be empty
  static String of(String mark) {
    return page(mark)
        + fixed()
        + Arrays.stream(Look.values()).map(SheetCss::look).collect(Collectors.joining());
  }

  private static String page(String mark) {
    return "@page { size: A4; margin: %1$dcm %1$dcm %1$dcm %2$dcm; %3$s }\n"
        .formatted(Page.MARGIN, Page.LEFT_MARGIN, mark.isEmpty() ? "" : content(mark));
  }

  private static String content(String mark) {
    return """
    @top-center { content: "%s"; font-family: letters; font-weight: 700; font-size: 13pt;
      text-align: center; vertical-align: middle }
    """
        .formatted(mark.replace("\\", "\\\\").replace("\"", "\\\""));
  }

  private static String fixed() {
    return """
    body { margin: 0; font-family: letters, boxes; font-size: 13pt; line-height: %s }
    p { margin: 0; white-space: pre-wrap; word-wrap: break-word }
    table { width: 100%%; table-layout: fixed; border-collapse: collapse; margin: 0 0 6pt }
    tr { page-break-inside: avoid }
    td { padding: 0; vertical-align: top }
    .lined { -fs-table-paginate: paginate }
    .lined { border-collapse: separate; border-spacing: 0 }
    .lined th, .lined td { border-right: 0.5pt solid black; border-bottom: 0.5pt solid black;
      padding: 2pt 0.19cm; font-size: 12pt; word-wrap: break-word; white-space: pre-wrap }
    .lined th { border-top: 0.5pt solid black }
    .lined th:first-child, .lined td:first-child { border-left: 0.5pt solid black }
    .lined td { height: 13.8pt }
    .lined th { font-weight: 700; text-align: center; vertical-align: middle }
    .boxes p { margin: 0; padding-right: 4pt }
    .box { border: 0.5pt solid black; height: 0.6cm; text-align: center; vertical-align: middle }
    .beside p { margin-bottom: 0; padding-right: 6pt }
    .boxes, .beside, .sign { page-break-inside: avoid }
    .sign { margin-top: 6pt }
    .signer { font-weight: 700; text-align: center }
    .note { font-style: italic; text-align: center }
    .room { height: 15pt }
    """
        .formatted(Page.LINE_HEIGHT);
  }

  private static String look(Look look) {
    return ".%s { text-align: %s; font-size: %dpt; margin: %dpt 0 %dpt; %s%s%s }\n"
        .formatted(
            SheetHtml.name(look),
            switch (look.side()) {
              case LEFT -> "left";
              case MIDDLE -> "center";
              case RIGHT -> "right";
            },
            look.size(),
            look.before(),
            look.after(),
            switch (look.weight()) {
              case REGULAR -> "";
              case BOLD -> "font-weight: 700; ";
              case ITALIC -> "font-style: italic; ";
            },
            look.ruled() ? "text-decoration: underline; " : "",
            look.keepsWithNext() ? "page-break-after: avoid; " : "")
        .toLowerCase(Locale.ROOT);
  }
}
