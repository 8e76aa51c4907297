package vn.motcua.assistant.print.pdf;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.assistant.print.sheet.Look;
import vn.motcua.assistant.print.sheet.Page;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.assistant.print.sheet.Sheet;

/// A sheet as a page of XHTML with the measures of the DOCX, to be laid out as PDF.
final class SheetHtml {

  /// The family of the letters.
  static final String LETTERS = "letters";

  /// The family of the boxes.
  static final String BOXES = "boxes";

  private SheetHtml() {}

  /// @param newPages tables that begin a page
  static String of(Sheet sheet, List<Printed> newPages) {
    var title = escaped(sheet.title());
    return """
    <html lang="vi"><head><title>%s</title><meta name="description" content="%s"/>
    <style>%s</style></head><body>%s</body></html>
    """
        .formatted(
            title,
            title,
            SheetCss.of(sheet.mark()),
            sheet.blocks().stream()
                .map(block -> block(block, newPages.contains(block)))
                .collect(Collectors.joining("\n")));
  }

  private static String block(Printed block, boolean newPage) {
    return switch (block) {
      case Printed.Line(var text, var look) -> line(text, look);
      case Printed.Boxes boxes -> boxes(boxes);
      case Printed.Table table -> table(table, newPage);
      case Printed.Beside(var texts, var widths, var look) ->
          plainTable(
              "beside", cells(texts.stream().map(text -> line(text, look)).toList(), widths));
      case Printed.Signatures(var signatures) ->
          plainTable(
              "sign",
              cells(
                  signatures.stream().map(SheetHtml::signature).toList(),
                  Collections.nCopies(signatures.size(), 1)));
    };
  }

  private static String line(String text, Look look) {
    return element("p", name(look), text.isEmpty() ? " " : text);
  }

  /// The class of a look.
  static String name(Look look) {
    return look.name().toLowerCase(Locale.ROOT);
  }

  private static String boxes(Printed.Boxes boxes) {
    double width = Page.box(boxes.boxes());
    var letters =
        boxes.letters().stream()
            .map(letter ->
                String.format(
                    Locale.ROOT,
                    "<td class=\"box\" style=\"width:%.3fcm\">%s</td>",
                    width,
                    escaped(letter)))
            .collect(Collectors.joining());
    return plainTable("boxes", "<td>" + line(boxes.label(), Look.PLAIN) + "</td>" + letters);
  }

  private static String table(Printed.Table table, boolean newPage) {
    double all = table.widths().stream().mapToInt(Integer::intValue).sum();
    var columns =
        table.widths().stream()
            .map(width ->
                String.format(Locale.ROOT, "<col style=\"width:%.3f%%\"/>", width * 100 / all))
            .collect(Collectors.joining());
    return """
    %s<table class="lined">%s<thead><tr>%s</tr></thead><tbody>%s</tbody></table>
    """
        .formatted(
            newPage ? "<div style=\"page-break-before: always; padding-top: 2pt\"></div>" : "",
            columns,
            table.heads().stream()
                .map(head -> element("th", "", head))
                .collect(Collectors.joining()),
            table.rows().stream().map(SheetHtml::row).collect(Collectors.joining()));
  }

  private static String row(List<String> texts) {
    return "<tr>"
        + texts.stream().map(text -> element("td", "", text)).collect(Collectors.joining())
        + "</tr>";
  }

  private static String signature(Printed.Signature signature) {
    var room = "<p class=\"room\"> </p>".repeat(Printed.Signatures.ROOM);
    return element("p", "signer", signature.title())
        + element("p", "note", signature.note())
        + room;
  }

  private static String cells(List<String> contents, List<Integer> shares) {
    double all = shares.stream().mapToInt(Integer::intValue).sum();
    return IntStream.range(0, contents.size())
        .mapToObj(at ->
            String.format(
                Locale.ROOT,
                "<td style=\"width:%.3f%%\">%s</td>",
                shares.get(at) * 100 / all,
                contents.get(at)))
        .collect(Collectors.joining());
  }

  private static String plainTable(String name, String cells) {
    return "<table class=\"%s\"><tbody><tr>%s</tr></tbody></table>".formatted(name, cells);
  }

  private static String element(String tag, String name, String text) {
    return "<%s class=\"%s\">%s</%s>".formatted(tag, name, escaped(text), tag);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
