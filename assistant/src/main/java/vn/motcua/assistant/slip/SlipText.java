package vn.motcua.assistant.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.assistant.print.sheet.Sheet;

/// A slip as plain text: the left of its head before the right, a table row by row.
final class SlipText {

  private final List<String> lines = new ArrayList<>();
  private final List<Printed.Beside> head = new ArrayList<>();

  private SlipText() {}

  static String of(Sheet sheet) {
    var text = new SlipText();
    text.lines.add("[" + sheet.mark() + "]");
    sheet.blocks().forEach(text::add);
    text.endHead();
    return String.join("\n", text.lines).replaceAll("\n{3,}", "\n\n") + "\n";
  }

  private void add(Printed block) {
    if (block instanceof Printed.Beside beside) {
      head.add(beside);
      return;
    }
    endHead();
    switch (block) {
      case Printed.Line line -> lines.add(line.text());
      case Printed.Boxes boxes -> lines.add(boxes.label() + " " + boxes.value());
      case Printed.Table table -> table.rows().forEach(row -> lines.add(row(table.heads(), row)));
      case Printed.Signatures signatures ->
          signatures.signatures().stream()
              .filter(one -> !one.title().isEmpty())
              .forEach(one -> lines.add("\n" + one.title() + "\n" + one.note() + "\n"));
      case Printed.Beside _ -> throw new IllegalStateException("Texts side by side are kept back");
    }
  }

  /// The first cell is the number of the row.
  private static String row(List<String> heads, List<String> row) {
    var rest =
        IntStream.range(2, row.size())
            .filter(at -> !row.get(at).isBlank())
            .mapToObj(at -> "; " + heads.get(at) + ": " + row.get(at).replaceFirst("[.]$", ""))
            .toList();
    return row.get(0) + ". " + row.get(1).replaceFirst("[.]$", "") + String.join("", rest) + ".";
  }

  private void endHead() {
    if (!head.isEmpty()) {
      var columns = head.getFirst().texts().size();
      for (int column = 0; column < columns; column++) {
        int at = column;
        head.stream()
            .map(each -> each.texts().get(at))
            .filter(t -> !t.isBlank())
            .forEach(lines::add);
      }
      lines.add("");
      head.clear();
    }
  }
}
