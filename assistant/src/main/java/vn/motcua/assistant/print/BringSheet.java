package vn.motcua.assistant.print;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.print.sheet.Look;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.assistant.print.sheet.Sheet;

/// What to bring to the office, to be ticked off at home. Whatever is empty is not printed.
///
/// @param title the matter: the name of the procedure
/// @param submit papers that are handed in
/// @param show papers that are shown and taken home again
/// @param notRequired papers that are often asked for and not due
/// @param where the office, its address
/// @param fee what it costs
/// @param notes what else to know
public record BringSheet(
    String title,
    List<String> submit,
    List<String> show,
    List<NotRequired> notRequired,
    List<String> where,
    List<String> fee,
    List<String> notes) {

  /// A paper that is not due.
  ///
  /// @param paper its name
  /// @param basis the clause that says so; may be empty
  public record NotRequired(String paper, String basis) {}

  private static final String HEAD = "GIẤY TỜ CẦN MANG THEO";
  private static final String TICK = "☐ ";

  /// Answers mark the names of cases so, in Markdown.
  private static final String STRONG = "**";

  private static final String ITEM = "– ";

  public BringSheet {
    submit = List.copyOf(submit);
    show = List.copyOf(show);
    notRequired = List.copyOf(notRequired);
    where = List.copyOf(where);
    fee = List.copyOf(fee);
    notes = List.copyOf(notes);
  }

  /// The sheet to print.
  public Sheet sheet() {
    var blocks = new ArrayList<Printed>();
    blocks.add(new Printed.Line(HEAD, Look.STATE));
    blocks.add(new Printed.Line(title, Look.TITLE));
    list(blocks, "Nộp", TICK, submit);
    list(blocks, "Xuất trình", TICK, show);
    list(blocks, "Không phải nộp", ITEM, notRequired.stream().map(BringSheet::reason).toList());
    list(blocks, "Nơi nộp", ITEM, where);
    list(blocks, "Lệ phí, phí", ITEM, fee);
    list(blocks, "Lưu ý", ITEM, notes);
    return new Sheet(title, false, blocks);
  }

  private static String reason(NotRequired paper) {
    return paper.basis().isBlank()
        ? paper.paper()
        : "%s (căn cứ: %s)".formatted(paper.paper(), paper.basis());
  }

  /// The case that the papers below it belong to is no paper: it has nothing to tick.
  private static Printed.Line line(String sign, String item) {
    return item.startsWith(STRONG) && item.endsWith(STRONG)
        ? new Printed.Line(item.replace(STRONG, ""), Look.PART)
        : new Printed.Line(sign + item.replace(STRONG, ""), Look.PLAIN);
  }

  private static void list(List<Printed> blocks, String head, String sign, List<String> items) {
    if (!items.isEmpty()) {
      blocks.add(new Printed.Line(head, Look.PART));
      items.forEach(item -> blocks.add(line(sign, item)));
    }
  }
}
