package vn.motcua.assistant.verdict.judge;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.assistant.likeness.Likeness;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.assistant.verdict.told.Conditions;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.requirement.Requirement;

/// The cases of a procedure that have rows of their own, and which of them is the person's.
///
/// @param all the headings of the cases
/// @param told those that the person's words name; empty where they name none
/// @param chosen the same, or where nothing was said the one that the procedure is named after
/// @param likely those that the person's words resemble: enough to say that a paper is due
/// @param single those whose rows all state one condition: then the heading says it
/// @param ruledOut those that the person's words say are not theirs
/// @param besides whether papers are asked for outside of all cases too, or a case asks for none
public record Cases(
    List<String> all,
    List<String> told,
    List<String> chosen,
    List<String> likely,
    List<String> single,
    List<String> ruledOut,
    boolean besides) {

  /// Other headings of official pages tell what is done with the papers under them, or when they
  /// are handed in. In records that we wrote every heading is a case.
  private static final Pattern CASE =
      Pattern.compile("(?iu)trường hợp|đối với|nếu |khi |dành cho|áp dụng");

  /// What is handed in besides, whatever the case.
  private static final Pattern BESIDES =
      Pattern.compile("(?iu)kèm theo|(?:nộp|có|gửi|bổ sung) thêm|phải bổ sung|nộp thay");

  /// Headings of those who each bring a part, or of parts that all have to be gone through.
  private static final Pattern PARTS = Pattern.compile("(?iu)^(?:bên|bước|giai đoạn) ");

  /// What a heading for several cases lists.
  private static final Pattern LISTED = Pattern.compile(",| hoặc | và ");

  /// How headings of cases begin.
  private static final Pattern WHEN =
      Pattern.compile(
          "^(?:[\\p{L}\\d]{1,2}[.)] ?)?(?:đối )?(?:với |trong )?(?:các )?(?:trường hợp )?");

  /// Headings that begin with so many of the same words tell cases of one kind.
  private static final int ALIKE = 3;

  private static final Pattern PAPERS = Pattern.compile("(?iu)^(hồ sơ|giấy tờ|thành phần)");

  /// The cases of the dossier that `asked` is about.
  public static Cases of(Case asked, Conditions conditions) {
    var likeness = conditions.likeness();
    var all =
        asked
            .dossier()
            .map(dossier ->
                dossier.requirements().stream()
                    .filter(row -> row.action() != Action.NOTE)
                    .map(Requirement::group)
                    .filter(heading -> isCase(heading, asked))
                    .distinct()
                    .toList())
            .orElse(List.of());
    var said = asked.circumstances().said();
    var chosen =
        nearest(
            all.stream()
                .filter(name -> said.stream().anyMatch(phrase -> names(phrase, name, likeness)))
                .toList(),
            said,
            likeness);
    var likely = likely(all, asked, conditions);
    return new Cases(
        all,
        chosen,
        chosen.isEmpty() && likely.isEmpty() ? ownCase(all, asked, likeness) : chosen,
        likely.isEmpty() ? likelyCase(all, asked, likeness) : likely,
        all.stream().filter(name -> isSingle(name, asked)).toList(),
        all.stream().filter(name -> conditions.isRuledOut(name, asked)).toList(),
        asksBesides(all, asked));
  }

  /// Those that the person's words resemble; else the one of whose own words they have some; else
  /// those that follow from what is known.
  private static List<String> likely(List<String> all, Case asked, Conditions conditions) {
    var said = asked.circumstances().said();
    var likeness = conditions.likeness();
    var resembling =
        all.stream()
            .filter(name ->
                conditions.isCovered(name, asked)
                    || said.stream().anyMatch(phrase -> mayName(phrase, name, likeness)))
            .toList();
    var distinct = resembling.isEmpty() ? OwnWords.told(all, said) : resembling;
    return distinct.isEmpty()
        ? all.stream()
            .filter(name -> conditions.isTold(name, asked) == Conditions.Answer.YES)
            .toList()
        : distinct;
  }

  private static boolean isSingle(String heading, Case asked) {
    return asked.dossier().stream()
            .flatMap(dossier -> dossier.requirements().stream())
            .filter(row -> row.group().equals(heading))
            .map(Requirement::condition)
            .distinct()
            .count()
        == 1;
  }

  /// Of several, the one whose very words were said.
  private static List<String> nearest(List<String> named, List<String> said, Likeness likeness) {
    var same =
        named.stream()
            .filter(name -> said.stream().anyMatch(phrase -> likeness.equal(phrase, name)))
            .toList();
    return same.size() == 1 ? same : named;
  }

  private static boolean mayName(String phrase, String heading, Likeness likeness) {
    return likeness.resembles(phrase, heading)
        || LISTED.splitAsStream(heading).anyMatch(part -> likeness.mentions(phrase, part));
  }

  /// The case that the procedure's name lists among others.
  private static List<String> likelyCase(List<String> all, Case asked, Likeness likeness) {
    return all.stream().filter(heading -> likeness.mentions(asked.title(), heading)).toList();
  }

  private static boolean asksBesides(List<String> all, Case asked) {
    return asked.dossier().stream()
        .flatMap(dossier -> dossier.requirements().stream())
        .filter(row -> !all.contains(row.group()))
        .anyMatch(row -> row.action() != Action.NOTE || isCase(row.group(), asked));
  }

  /// The case that the procedure itself is named after, if there is one. A name that lists several
  /// procedures tells no case.
  private static List<String> ownCase(List<String> all, Case asked, Likeness likeness) {
    var name = asked.procedure().map(Procedure::name).orElse("");
    return name.contains(";")
        ? List.of()
        : all.stream().filter(heading -> likeness.says(name, heading)).toList();
  }

  private static boolean isCase(String heading, Case asked) {
    var ours =
        asked
            .procedure()
            .filter(procedure ->
                procedure.kind() == Procedure.Kind.WRITTEN
                    || procedure.kind() == Procedure.Kind.MERGED)
            .isPresent();
    return !heading.isBlank()
        && !PARTS.matcher(heading).find()
        && (CASE.matcher(heading).find() || (ours && !PAPERS.matcher(heading).find()));
  }

  private static boolean names(String phrase, String heading, Likeness likeness) {
    var head = heading.replaceAll("\\(.*", "");
    return likeness.says(phrase, head) || likeness.isSaidIn(phrase, heading);
  }

  /// Whether this row is due in one case only.
  public boolean isOfCase(Requirement row) {
    return all.contains(row.group());
  }

  /// Whether the person's words name the case of this row, and no other.
  public boolean isChosen(Requirement row) {
    return chosen.size() == 1 && chosen.contains(row.group());
  }

  /// Whether the person's words resemble the case of this row, and no other.
  boolean isLikely(Requirement row) {
    return likely.size() == 1 && likely.contains(row.group());
  }

  /// Whether the person's words name the heading of this row, which says what its condition says.
  boolean tells(Requirement row) {
    return single.contains(row.group()) && (isChosen(row) || isLikely(row));
  }

  /// Whether these rows are all of cases that the person's words rule out, or of other ones than the
  /// one that they name, and those cases exclude each other, as their headings begin alike: "khi đổi
  /// tên", "khi đổi trụ sở".
  boolean excludes(List<Requirement> rows) {
    return (!ruledOut.isEmpty()
            && rows.stream().map(Requirement::group).allMatch(ruledOut::contains))
        || areOfOther(rows);
  }

  private boolean areOfOther(List<Requirement> rows) {
    return told.size() == 1
        && likely.stream().noneMatch(this::isOtherThanTold)
        && rows.stream().map(Requirement::group).allMatch(this::isOtherThanTold);
  }

  private boolean isOtherThanTold(String heading) {
    return all.contains(heading)
        && !told.contains(heading)
        && beginning(heading).equals(beginning(told.getFirst()));
  }

  private static List<String> beginning(String heading) {
    var words = WHEN.matcher(VietnameseText.normal(heading)).replaceFirst("").split(" ");
    return words.length < ALIKE ? List.of(heading) : List.of(words).subList(0, ALIKE);
  }

  /// Whether a row may be of the person's case: of the one that their words name or do not rule out,
  /// or of all.
  boolean isOfTold(Requirement row) {
    return told.contains(row.group())
        || !isOfCase(row)
        || (told.isEmpty() && !ruledOut.contains(row.group()));
  }

  /// Whether these rows are there in every case.
  public boolean coverAll(List<Requirement> rows) {
    var covered = rows.stream().map(Requirement::group).toList();
    return covered.stream().anyMatch(group -> !all.contains(group))
        || (!(all.size() == 1 && besides)
            && covered.containsAll(
                all.stream().filter(heading -> !BESIDES.matcher(heading).find()).toList()));
  }

  /// Whether these rows all stand under one heading.
  boolean areOne(List<Requirement> rows) {
    return rows.stream().map(Requirement::group).filter(all::contains).distinct().count() <= 1;
  }
}
