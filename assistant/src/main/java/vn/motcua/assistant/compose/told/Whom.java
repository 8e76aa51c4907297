package vn.motcua.assistant.compose.told;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.situation.Age;
import vn.motcua.assistant.situation.Ages;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.rule.CaseFact;

/// For whom a question asks, which tells the lines of a record that are for people of another age.
///
/// @param age how old that one is, as far as it is told; empty where it is not
/// @param isYoung whether a child is spoken of
public record Whom(Optional<Age> age, boolean isYoung) {

  private static final int OF_AGE = 18;

  /// Who is younger is no grown-up relative: "thẻ của vợ tôi, vợ mới sinh".
  private static final int YOUTH = 14;

  private static final Age GROWN = new Age(OF_AGE, Age.MOST);

  private static final String RELATIVE =
      "(?:vợ|chồng|cha|bố|ba|tía|mẹ|má|ông|bà)\\b(?! (?:con|cháu))";

  /// What is done for a grown-up relative, whoever was spoken of before.
  private static final Pattern FOR_GROWN =
      Pattern.compile(
          "(?iuU)(?:(?<!không )\\b(?:cho|còn|giùm|giúp|thẻ|hộ chiếu|căn cước) "
              + RELATIVE
              + "|\\b(?:thẻ|hộ chiếu|căn cước)(?: \\p{L}+){0,2} của "
              + RELATIVE
              + ")");

  private static final Pattern FOR_CHILD =
      Pattern.compile("(?iuU)\\b(?:cho|của) (?:con|cháu|bé|em bé|trẻ)\\b");

  /// What is for the young alone, without an age.
  private static final Pattern YOUNG =
      Pattern.compile("(?iuU)\\b(?:trẻ|chưa thành niên|cha, mẹ hoặc người giám hộ)\\b");

  /// The first age of a range, which is seldom told in full: "từ đủ 15 đến dưới 18 tuổi".
  private static final Pattern FROM =
      Pattern.compile("(?iu)(?<=từ |từ đủ )(\\d{1,3})(?= (?:đến|tới) )");

  private static final Pattern CLAUSE = Pattern.compile("[.;:,]\\s");

  private static final Ages AGES = new Ages(new Reading());

  /// For whom `understanding` asks: an age told before is of no use for somebody else.
  public static Whom of(Understanding understanding) {
    var text = understanding.question().text();
    var own =
        FOR_GROWN.matcher(text).find() && !FOR_CHILD.matcher(text).find()
            ? AGES.in(text, understanding.question().asOf().getYear())
                .filter(age -> age.from() >= YOUTH)
                .or(() -> Optional.of(GROWN))
            : understanding.situation().named();
    var isYoung =
        own.map(age -> age.to() < OF_AGE)
            .orElseGet(() -> understanding.situation().is(CaseFact.CHILD));
    return new Whom(own, isYoung);
  }

  private boolean isGrown() {
    return age.filter(told -> told.from() >= OF_AGE).isPresent();
  }

  /// Whether `line` has a clause for people of that age; "from 14 on" says nothing of somebody of 40,
  /// but something of somebody of 15.
  public boolean isFor(String line) {
    return age.filter(told -> !told.equals(GROWN))
        .filter(told ->
            ranges(line)
                .filter(wanted ->
                    wanted.to() < Age.MOST || wanted.from() >= 2 * OF_AGE || told.to() < OF_AGE)
                .anyMatch(told::within))
        .isPresent();
  }

  /// Whether `line` is only for people of other ages.
  public boolean isForOthers(String line) {
    if (age.isEmpty()) {
      return false;
    }
    var ranges = ranges(line).filter(range -> range.from() < range.to()).toList();
    return ranges.isEmpty()
        ? isGrown() && isOfYoung(line)
        : ranges.stream().allMatch(age.get()::outside);
  }

  /// Whether `line` is only on the young while nobody spoke of one.
  public boolean isOnlyOfYoung(String line) {
    return !isYoung && (isOfYoung(line) || ranges(line).anyMatch(range -> range.to() < OF_AGE));
  }

  private static boolean isOfYoung(String line) {
    return YOUNG.matcher(line).find();
  }

  private static Stream<Age> ranges(String line) {
    return line.contains("tuổi")
        ? List.of(CLAUSE.split(FROM.matcher(line).replaceAll("$1 tuổi"))).stream()
            .flatMap(clause -> AGES.in(clause, 0).stream())
        : Stream.empty();
  }
}
