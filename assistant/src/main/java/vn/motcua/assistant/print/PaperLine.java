package vn.motcua.assistant.print;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.print.font.Ruler;
import vn.motcua.assistant.print.sheet.Look;
import vn.motcua.assistant.print.sheet.Page;
import vn.motcua.knowledge.form.FieldType;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.form.layout.Template;
import vn.motcua.knowledge.form.layout.Template.Filter;
import vn.motcua.knowledge.form.layout.Template.Part;

/// Turns templates into text. A place without an answer is a dotted line; where the paragraph has
/// the whole width, dots fill the line to its end, as on the official papers.
final class PaperLine {

  private static final String DOT = ".";
  private static final String ELLIPSIS = "…";

  /// An ellipsis is as wide as four dots.
  private static final int ELLIPSIS_DOTS = 4;

  /// Dots short of the edge, so that rounding in no program pushes them to the next line.
  private static final int SLACK = 3;

  private final Form form;
  private final PlaceText places;

  PaperLine(Form form, PlaceText places) {
    this.form = form;
    this.places = places;
  }

  /// The text beside others: dotted lines of plain length.
  String narrow(Template template) {
    return join(template, pieces(template), new int[template.parts().size()]);
  }

  /// The text of a paragraph over the whole width.
  String wide(Template template, Look look) {
    var pieces = pieces(template);
    var more = new int[pieces.size()];
    var gaps = growing(template, pieces);
    if (look.side() == Look.Side.LEFT && !gaps.isEmpty()) {
      grow(join(template, pieces, more), look, gaps, gaps.getLast() == pieces.size() - 1, more);
    }
    return join(template, pieces, more) + secondLine(template, pieces, look);
  }

  private static void grow(String text, Look look, List<Integer> gaps, boolean ends, int[] more) {
    var ruler = Ruler.of(look.weight());
    double width = Page.TEXT_WIDTH * Page.CENTIMETRE;
    var end = ruler.end(text, look.size(), width);
    int spare = (int) ((width - end.at()) / ruler.width(DOT, look.size())) - SLACK;
    if (spare <= 0) {
      return;
    }
    if (end.lines() == 1) {
      gaps.forEach(gap -> more[gap] = spare / gaps.size());
    } else if (ends) {
      more[gaps.getLast()] = spare;
    }
  }

  /// Sentences and addresses get a second line to write on.
  private String secondLine(Template template, List<String> pieces, Look look) {
    int last = pieces.size() - 1;
    if (look.side() != Look.Side.LEFT
        || last < 0
        || !pieces.getLast().isEmpty()
        || !(template.parts().get(last) instanceof Part.Place place)
        || type(place.field()) != FieldType.LONG_TEXT) {
      return "";
    }
    double dot = Ruler.of(look.weight()).width(DOT, look.size());
    return " " + dots((int) (Page.TEXT_WIDTH * Page.CENTIMETRE / dot) - SLACK);
  }

  private List<String> pieces(Template template) {
    return template.parts().stream().map(places::of).toList();
  }

  /// The gaps that may be as long as there is room: those for words, not for the day of a date.
  private static List<Integer> growing(Template template, List<String> pieces) {
    var gaps = new ArrayList<Integer>();
    for (int at = 0; at < pieces.size(); at++) {
      if (pieces.get(at).isEmpty()
          && template.parts().get(at) instanceof Part.Place(var _, var filter)
          && !partOfDate(filter)) {
        gaps.add(at);
      }
    }
    return gaps;
  }

  private String join(Template template, List<String> pieces, int[] more) {
    var text = new StringBuilder();
    for (int at = 0; at < pieces.size(); at++) {
      text.append(pieces.get(at));
      if (pieces.get(at).isEmpty() && template.parts().get(at) instanceof Part.Place place) {
        text.append(dots(least(place) + more[at]));
      }
    }
    return text.toString();
  }

  /// Dots that are enough to write on.
  private int least(Part.Place place) {
    return switch (place.filter()) {
      case DAY, MONTH -> 6;
      case YEAR -> 10;
      case NONE, WORDS, UPPER ->
          switch (type(place.field())) {
            case SEX, YES_NO, INTEGER, TIME_OF_DAY, YEAR -> 8;
            case ETHNICITY, NATIONALITY -> 10;
            case FULL_DATE, PARTIAL_DATE -> place.filter() == Filter.NONE ? 16 : 24;
            default -> 20;
          };
    };
  }

  /// A line as long as `count` dots. Programs differ on whether a line may break before a dot; before
  /// an ellipsis all of them break.
  private static String dots(int count) {
    return ELLIPSIS.repeat(count / ELLIPSIS_DOTS) + DOT.repeat(count % ELLIPSIS_DOTS);
  }

  private static boolean partOfDate(Filter filter) {
    return filter == Filter.DAY || filter == Filter.MONTH || filter == Filter.YEAR;
  }

  private FieldType type(String field) {
    return form.field(field).map(FormField::type).orElse(FieldType.TEXT);
  }
}
