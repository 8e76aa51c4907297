package vn.motcua.knowledge.value.person;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Typed;
import vn.motcua.knowledge.value.reading.ValueReader;
import vn.motcua.knowledge.value.reading.Warning;

/// Reads values of which there is a list: sexes, peoples, countries, kin, yes and no.
public final class TableReader implements ValueReader {

  /// `Nam` or `Nữ`.
  public static final TableReader SEX =
      new TableReader("sexes.tsv", "(?:giới tính|phái) ", Problem.NOT_A_SEX, false);

  /// The 54 peoples of Vietnam.
  public static final TableReader ETHNICITY =
      new TableReader("peoples.tsv", "(?:(?:người )?dân tộc|người) ", Problem.NOT_A_PEOPLE, false);

  /// Countries.
  public static final TableReader NATIONALITY =
      new TableReader("countries.tsv", "(?:quốc tịch|nước|người) ", Problem.NOT_A_COUNTRY, false);

  /// Kin and others that stand for somebody; words that are not in the list are taken as they are.
  public static final TableReader RELATION =
      new TableReader(
          "relations.tsv",
          "(?:(?:tôi|tui|mình|em|con|cháu) )?(?:chính )?là ",
          Problem.NOT_A_RELATION,
          true);

  /// `Có` or `Không`.
  public static final TableReader YES_NO =
      new TableReader("yes-no.tsv", "(?:dạ|vâng|da|vang),? ", Problem.NOT_YES_OR_NO, false);

  /// Whose kin: `mẹ của bé` and `mẹ bé` say no more than `mẹ`.
  private static final Pattern WHOSE =
      Pattern.compile(
          " (?:của .+|(?:cháu |em )?bé|cháu|trẻ|đứa trẻ|người (?:ấy|đó|mất|đã mất))$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{M}]+(?:[ ,/()-]{1,2}[\\p{L}\\p{M}]+)*+\\)?");
  private static final int LONGEST = 100;

  private final NameTable names;
  private final Pattern lead;
  private final Problem problem;
  private final boolean isOpen;

  private TableReader(String resource, String lead, Problem problem, boolean isOpen) {
    names = NameTable.of(resource);
    this.lead = Pattern.compile("^" + lead, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.problem = problem;
    this.isOpen = isOpen;
  }

  @Override
  public Reading read(String typed, LocalDate today) {
    var line = Typed.line(typed);
    if (line.length() > LONGEST) {
      return new Invalid(problem);
    }
    var name = names.find(line).isEmpty() ? lead.matcher(line).replaceFirst("") : line;
    if (isOpen && names.find(name).isEmpty()) {
      name = WHOSE.matcher(name).replaceFirst("");
    }
    var found = names.find(name);
    var isUnsure = names.isUnsureWithoutMarks(name);
    if (found.size() == 1 && !isUnsure) {
      return new Valid(found.getFirst());
    }
    if (found.size() == 1 && (isOpen || names.isRight(name))) {
      return new Valid(found.getFirst(), Warning.UNSURE_WITHOUT_MARKS);
    }
    if (!found.isEmpty()) {
      return new Invalid(Problem.SEVERAL_MEANINGS);
    }
    if (!isOpen && names.findWithoutMarks(name).size() == 1) {
      return new Valid(names.findWithoutMarks(name).getFirst(), Warning.UNSURE_WITHOUT_MARKS);
    }
    return isOpen && WORDS.matcher(name).matches()
        ? new Valid(name, Warning.NOT_IN_LIST)
        : new Invalid(problem);
  }
}
