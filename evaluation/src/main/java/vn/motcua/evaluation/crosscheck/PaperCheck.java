package vn.motcua.evaluation.crosscheck;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.evaluation.crosscheck.Difference.Kind;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.requirement.RequirementReader;

/// Compares the dossiers row by row: each paper of the page is to be met by a row of the record
/// and conversely; a paper that the page asks for and the record frees is told, and so are other
/// forms and counts.
final class PaperCheck {

  private static final Pattern ON_DATA =
      Pattern.compile(
          "khai thác|không (?:phải|cần) (?:nộp|xuất trình|tải)|kết nối, chia sẻ|dữ liệu điện tử"
              + "|định danh (?:điện tử )?mức|trong Cơ sở dữ liệu",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final RequirementReader reader;
  private final PaperLikeness likeness;

  PaperCheck(EvidenceTypes types) {
    reader = new RequirementReader(types);
    likeness = new PaperLikeness(types);
  }

  void check(Procedure page, Procedure record, Told told) {
    var theirs = reader.read(page).requirements();
    var ours = reader.read(record).requirements();
    missing(theirs, ours, told);
    for (var own : ours) {
      if (own.action() != Action.NOTE) {
        ownRow(own, theirs, told);
      }
    }
  }

  /// A row of the page that holds several papers is told once for each that nothing meets.
  private void missing(List<Requirement> theirs, List<Requirement> ours, Told told) {
    for (var their : theirs) {
      if (isPaper(their) && ours.stream().noneMatch(own -> likeness.meets(their, own))) {
        told.pageOnly(Kind.PAPER, RowName.of(their.row()), their.row().text());
      }
    }
  }

  /// Rows whose count the office left at zero are papers where they name one.
  private static boolean isPaper(Requirement read) {
    return read.action() != Action.NOTE || read.row().name() != null || !read.papers().isEmpty();
  }

  private void ownRow(Requirement own, List<Requirement> theirs, Told told) {
    var met = theirs.stream().filter(their -> likeness.meets(their, own)).toList();
    var row = own.row();
    if (met.isEmpty()) {
      var kind = own.action() == Action.REPLACED ? Kind.PAPER_FREED : Kind.PAPER_ADDED;
      told.both(kind, row.label(), "", row.text(), row.source());
    } else if (own.action() != Action.REPLACED) {
      form(own, met, told);
      count(own, met, told);
    } else if (met.stream().noneMatch(PaperCheck::isFreed)) {
      var their = likeness.nearest(own, met).row().text();
      told.both(Kind.PAPER_FREED, row.label(), their, row.text(), row.source());
    }
  }

  /// Whether the page itself says that data may stand for the paper, or that it is a remark.
  private static boolean isFreed(Requirement their) {
    return their.waiver().isPresent() || ON_DATA.matcher(their.row().text()).find();
  }

  /// The record is to accept the very forms that a row of the page accepts, where both say which.
  private void form(Requirement own, List<Requirement> met, Told told) {
    var ours = own.forms();
    var wrong =
        !ours.isEmpty()
            && met.stream()
                .noneMatch(their -> their.forms().isEmpty() || their.forms().equals(ours));
    if (wrong) {
      var row = own.row();
      var their = likeness.nearest(own, met).row().text();
      told.both(Kind.FORM, row.label(), their, row.text(), row.source());
    }
  }

  private void count(Requirement own, List<Requirement> met, Told told) {
    var row = own.row();
    var wrong =
        own.action() == Action.SUBMIT
            && met.stream().noneMatch(their -> areSame(row.count(), their.row().count()));
    if (wrong) {
      var their = likeness.nearest(own, met).row();
      var theirs = words(their.count()) + ": " + their.text();
      told.both(
          Kind.COUNT, row.label(), theirs, words(row.count()) + ": " + row.text(), row.source());
    }
  }

  /// No original and no copy is what an office leaves that says nothing.
  private static boolean areSame(Count own, Count their) {
    return (isNone(their.originals()) && isNone(their.copies()))
        || (agree(own.originals(), their.originals()) && agree(own.copies(), their.copies()));
  }

  private static boolean isNone(@Nullable Integer number) {
    return number == null || number == 0;
  }

  private static boolean agree(@Nullable Integer own, @Nullable Integer their) {
    return own == null || their == null || own.equals(their);
  }

  private static String words(Count count) {
    return "%s bản chính, %s bản sao".formatted(said(count.originals()), said(count.copies()));
  }

  private static String said(@Nullable Integer number) {
    return number == null ? "?" : String.valueOf(number);
  }
}
