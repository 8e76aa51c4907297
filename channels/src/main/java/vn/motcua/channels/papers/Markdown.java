package vn.motcua.channels.papers;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.assistant.print.sheet.Look;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.assistant.print.sheet.Sheet;

/// A sheet as Markdown, to be edited as text.
final class Markdown {

  private Markdown() {}

  static String of(Sheet sheet) {
    return "> "
        + sheet.mark()
        + "\n\n"
        + sheet.blocks().stream().map(Markdown::block).collect(Collectors.joining("\n\n"))
        + "\n";
  }

  private static String block(Printed block) {
    return switch (block) {
      case Printed.Line line -> line(line);
      case Printed.Boxes boxes -> boxes.label() + " " + boxes.value();
      case Printed.Beside beside ->
          beside.texts().stream()
              .filter(text -> !text.isBlank())
              .collect(Collectors.joining(" | "));
      case Printed.Table table -> table(table);
      case Printed.Signatures signatures ->
          signatures.signatures().stream()
              .map(one -> "**" + one.title() + "** " + one.note())
              .collect(Collectors.joining("\n\n"));
    };
  }

  private static String line(Printed.Line line) {
    return switch (line.look()) {
      case TITLE -> "# " + line.text();
      case PART, HEADING -> "## " + line.text();
      case ITALIC -> "*" + line.text() + "*";
      default -> line.look().weight() == Look.Weight.BOLD ? "**" + line.text() + "**" : line.text();
    };
  }

  private static String table(Printed.Table table) {
    var rule = table.heads().stream().map(_ -> "---").toList();
    var rows = new java.util.ArrayList<List<String>>(List.of(table.heads(), rule));
    rows.addAll(table.rows());
    return rows.stream()
        .map(row ->
            row.stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |")))
        .collect(Collectors.joining("\n"));
  }
}
