package vn.motcua.assistant.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.assistant.print.sheet.Look;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.assistant.print.sheet.Sheet;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.condition.Answers;
import vn.motcua.knowledge.form.layout.Block;

/// A form with its answers, as it is printed: motto, number and title above the blocks of its
/// layout. Nothing is ever printed where a hand signs.
public final class PrintedForm {

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  /// More letters than this are no number to put into boxes.
  private static final int MOST_BOXES = 30;

  private final Form form;
  private final Answers answers;
  private final PaperLine lines;

  private PrintedForm(Form form, Answers answers) {
    this.form = form;
    this.answers = answers;
    lines = new PaperLine(form, new PlaceText(form, answers));
  }

  /// The paper of `form`.
  ///
  /// @param draft whether each page says that it is not to be handed in
  /// @throws IllegalArgumentException if the form exists only online
  public static Sheet of(Form form, Answers answers, boolean draft) {
    if (form.paper().isEmpty()) {
      throw new IllegalArgumentException("Form '%s' has no paper".formatted(form.id()));
    }
    return new Sheet(form.name(), draft, new PrintedForm(form, answers).blocks());
  }

  private List<Printed> blocks() {
    var blocks = new ArrayList<Printed>();
    if (!form.number().isBlank()) {
      blocks.add(new Printed.Line(number(), Look.NUMBER));
    }
    blocks.add(new Printed.Line(STATE, Look.STATE));
    blocks.add(new Printed.Line(MOTTO, Look.MOTTO));
    blocks.add(new Printed.Line(form.name().toUpperCase(VIETNAMESE), Look.TITLE));
    form.paper().stream()
        .filter(block -> block.when().holds(answers))
        .map(this::printed)
        .forEach(blocks::add);
    return blocks;
  }

  private String number() {
    var number = form.number().strip();
    return number.toLowerCase(VIETNAMESE).startsWith("mẫu") ? number : "Mẫu " + number;
  }

  private Printed printed(Block block) {
    return switch (block) {
      case Block.Paragraph(var text, var style, var _) -> {
        var look = Look.valueOf(style.name());
        yield new Printed.Line(lines.wide(text, look), look);
      }
      case Block.Boxes boxes -> boxes(boxes);
      case Block.Table table -> table(table);
      case Block.Beside(var texts, var style, var _) ->
          new Printed.Beside(
              texts.stream().map(lines::narrow).toList(), Look.valueOf(style.name()));
      case Block.Signatures signatures -> signatures(signatures);
    };
  }

  /// An answer with more letters than boxes gets more boxes; one that is no number at all, none.
  private Printed boxes(Block.Boxes block) {
    var label = lines.narrow(block.label());
    var value = answers.text(block.field());
    return value.length() > MOST_BOXES
        ? new Printed.Line(label + " " + value, Look.PLAIN)
        : new Printed.Boxes(label, value, Math.max(block.boxes(), value.length()));
  }

  private Printed table(Block.Table table) {
    var entries = answers.rows(table.field());
    var rows =
        IntStream.range(0, Math.max(table.least(), entries.size()))
            .mapToObj(at -> row(table, at, at < entries.size() ? entries.get(at) : Map.of()))
            .toList();
    return new Printed.Table(
        table.columns().stream().map(Block.Column::title).toList(),
        table.columns().stream().map(Block.Column::width).toList(),
        rows);
  }

  private static List<String> row(Block.Table table, int at, Map<String, String> entry) {
    return table.columns().stream()
        .map(column ->
            column.key().equals("#")
                ? String.valueOf(at + 1)
                : entry.getOrDefault(column.key(), ""))
        .toList();
  }

  private Printed signatures(Block.Signatures block) {
    var signatures =
        block.signatures().stream()
            .map(one -> new Printed.Signature(lines.narrow(one.title()), one.note()));
    return new Printed.Signatures(
        (block.signatures().size() == 1
                ? Stream.concat(Stream.of(Printed.Signature.NOBODY), signatures)
                : signatures)
            .toList());
  }
}
