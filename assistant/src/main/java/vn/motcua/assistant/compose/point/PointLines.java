package vn.motcua.assistant.compose.point;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.asked.AskedWords;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.Passage;
import vn.motcua.assistant.compose.told.Whom;
import vn.motcua.assistant.conversation.Section;

/// Finds the lines of a record on the one point that is asked for.
public final class PointLines {

  /// Words that ask how long a paper is good for, and of whom: what is left names the paper.
  private static final Pattern AROUND_THE_PAPER =
      Pattern.compile(
          "(?iuU)\\b(?:dùng|xài|sử dụng|có|còn|giá trị|hiệu lực|thời hạn|hạn|mấy|bao nhiêu|bao lâu|ngày"
              + "|tháng|năm|đến|tới|khi nào|bao giờ|năm nào|hết|được|thì|là|phải|trong|lâu|vậy|cấp|lần"
              + "|\\d+|tuổi|con|tôi|trai|gái|nhỏ|người lớn|trẻ em)\\b");

  /// Procedures that are for children: what they say of the young needs no child to be spoken of.
  private static final Pattern OF_CHILDREN =
      Pattern.compile("(?iuU)khai sinh|\\btrẻ|\\bcon\\b|giám hộ|dưới \\d+ tuổi");

  private static final Pattern CLAUSE = Pattern.compile("(?iuU)[,;.?!]\\s*|\\b(?:và|rồi|với)\\b");

  private static final Pattern LASTING =
      Pattern.compile(
          "(?iuU)\\b(?:giá trị|hiệu lực|dùng được|xài được|sử dụng|hạn|hết hạn|đổi)\\b");

  private static final Pattern IN_CASE = Pattern.compile("^[^:.]{0,90}: (?:chỉ )?khi ([^.]*)");

  private final AskedWords words;

  /// @param words reads what a question asks beyond the name of the procedure
  public PointLines(AskedWords words) {
    this.words = words;
  }

  /// A line and how many words of the question it has.
  private record Counted(Passage passage, long words) {}

  /// The lines on `point`, those first that have most words of the question; an age is one of them.
  public Stream<Section.Item> of(Page page, Point point) {
    var question = page.understanding().question().text();
    var name = page.procedure().name();
    var asked = Whom.of(page.understanding());
    return Passage.of(page)
        .filter(passage -> point.isIn(passage.text()))
        .flatMap(Passage::cut)
        .filter(passage -> point.isIn(passage.text()))
        .filter(takes(point, asked, question, name))
        .filter(passage -> passage.isShown(page))
        .map(passage -> {
          var words = this.words.shared(question, name, passage.text());
          return new Counted(passage, words + (asked.isFor(passage.text()) ? 1 : 0));
        })
        .sorted(Comparator.comparingLong(Counted::words).reversed())
        .map(counted -> counted.passage().item(page));
  }

  private Predicate<Passage> takes(Point point, Whom asked, String question, String name) {
    Predicate<Passage> isForThem = passage -> !asked.isForOthers(passage.text());
    return switch (point) {
      case HOLDER -> asked.age().isEmpty() ? isForThem : passage -> asked.isFor(passage.text());
      case SIGNER ->
          OF_CHILDREN.matcher(name).find()
              ? isForThem.and(inCase(question))
              : isForThem
                  .and(inCase(question))
                  .and(passage -> !asked.isOnlyOfYoung(passage.text()));
      case VALIDITY -> isForThem.and(onPaper(onTime(question), name));
      case PRESENCE, PROXY, FILER, OLD_ONE, HANDWRITTEN -> isForThem;
    };
  }

  /// Whether a line is due in any case, or in one of which the question has a word.
  private Predicate<Passage> inCase(String question) {
    var asked = words.pairs(question, "");
    return passage -> {
      var ofCase = IN_CASE.matcher(passage.text());
      return !ofCase.find() || words.count(asked, ofCase.group(1)) > 0;
    };
  }

  /// The clause that asks for how long, where it names the paper; else all of `question`.
  private static String onTime(String question) {
    return CLAUSE
        .splitAsStream(question)
        .filter(clause -> LASTING.matcher(clause).find())
        .filter(clause -> !AROUND_THE_PAPER.matcher(clause).replaceAll("").isBlank())
        .reduce((_, last) -> last)
        .orElse(question);
  }

  /// Whether a line is on the paper that is asked about. What the procedure ends with need not be
  /// named again, but the rows of its dossier are on other papers.
  private Predicate<Passage> onPaper(String question, String name) {
    var paper = AROUND_THE_PAPER.matcher(question).replaceAll(" ");
    var others = words.pairs(paper, name);
    var own = words.pairs(paper, "");
    return passage ->
        others.isEmpty()
            ? !passage.isRow() || words.count(own, passage.text()) > 0
            : 2 * words.count(others, passage.text()) >= others.size();
  }
}
