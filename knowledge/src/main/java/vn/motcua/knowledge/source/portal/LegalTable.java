package vn.motcua.knowledge.source.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.source.cell.RegulationNumber;
import vn.motcua.knowledge.source.cell.Words;

/// Reads the table of regulations: title and number follow one another without a border,
/// and titles name numbers too.
final class LegalTable {

  private static final String HEADER = "Tên văn bản pháp lýMã văn bản";

  private static final Pattern KIND =
      Pattern.compile(
          "(?<=\\S)(?:(?:Luật|Bộ luật|Nghị định|Thông tư(?: liên tịch)?|Quyết định|Nghị quyết"
              + "|Pháp lệnh)(?: số)?|[Ss]ố) $");

  private final Source source;

  LegalTable(Source source) {
    this.source = source;
  }

  /// Each regulation once.
  List<LegalBasis> read(String section) {
    var words = Words.line(section.replace(HEADER, ""));
    var numbers = RegulationNumber.PATTERN.matcher(words).results().toList();
    Map<String, LegalBasis> bases = new LinkedHashMap<>();
    var from = 0;
    for (var i = 0; i < numbers.size(); i++) {
      var number = numbers.get(i);
      var next = i + 1 < numbers.size() ? numbers.get(i + 1).start() : -1;
      if (endsRow(words, from, number, next)) {
        add(bases, title(words, from, number), number.group().replace(" ", ""));
        from = number.end();
      }
    }
    leftover(words.substring(from)).forEach(basis -> bases.putIfAbsent(basis.title(), basis));
    return List.copyOf(bases.values());
  }

  private void add(Map<String, LegalBasis> bases, String title, String number) {
    bases.putIfAbsent(number, basis(number, title));
  }

  private LegalBasis basis(String number, String title) {
    return new LegalBasis(number, Words.line(title), null, null, null, source);
  }

  /// A number that stands apart belongs to the title, unless the next title is glued to
  /// it.
  private static boolean endsRow(String words, int from, MatchResult number, int next) {
    if (border(words, from, number) >= 0) {
      return true;
    }
    var last = number.end() == words.length();
    return next != number.end() && (last || Character.isUpperCase(words.charAt(number.end())));
  }

  /// Where the cell of the number begins: at the number itself, or at the kind before it,
  /// if that is glued to the title; -1 where neither is.
  private static int border(String words, int from, MatchResult number) {
    if (number.start() > from && !isApart(words.charAt(number.start() - 1))) {
      return number.start();
    }
    var kind = KIND.matcher(words.substring(from, number.start()));
    return kind.find() ? from + kind.start() : -1;
  }

  private static boolean isApart(char before) {
    return Character.isWhitespace(before) || before == '(';
  }

  /// A title may end with its own number, where the table repeats no number.
  private static String title(String words, int from, MatchResult number) {
    var border = border(words, from, number);
    var inTitle = border < 0 && number.start() > from;
    return words.substring(from, inTitle ? number.end() : Math.max(border, from));
  }

  /// A last title whose number the page left out: the number it names itself, else none.
  private List<LegalBasis> leftover(String words) {
    var rest = new ArrayList<LegalBasis>();
    if (words.chars().filter(Character::isLetter).count() > 3) {
      var own = RegulationNumber.PATTERN.matcher(words);
      rest.add(basis(own.find() ? own.group() : "", words));
    }
    return rest;
  }
}
