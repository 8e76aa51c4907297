package vn.motcua.channels.web;

import java.util.Arrays;
import java.util.List;
import vn.motcua.assistant.report.Fault;
import vn.motcua.assistant.report.Kind;
import vn.motcua.assistant.report.Matter;
import vn.motcua.assistant.report.Report;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;

/// Reports as the contract writes them.
final class ReportJson {

  private ReportJson() {}

  /// What reporting is, told before anything is sent.
  record About(String notice, ReportNotice.Official official, List<String> kinds) {}

  /// A report was taken.
  record Taken(String id, String notice, ReportNotice.Official official) {}

  static List<String> kinds() {
    return Arrays.stream(Kind.values()).map(Values::word).toList();
  }

  static Report read(Fields fields) {
    var about =
        new Matter(
            fields.text("procedure", Report.PROCEDURE).orElse(""),
            fields.text("paper", Report.PAPER).orElse(""),
            fields.text("place", Report.PLACE).orElse(""),
            fields.date("date").orElse(null));
    return new Report(
        fields
            .constant("kind", Kind.class)
            .orElseThrow(
                () -> Refused.field(Problem.UNKNOWN_VALUE, "kind", String.join("|", kinds()))),
        about,
        fields.text("comment", Report.COMMENT).orElse(""),
        fields.text("contact", Report.CONTACT).orElse(""),
        fields.flag("consent"));
  }

  static Refused refused(Fault fault) {
    return switch (fault) {
      case TOO_LONG -> Refused.because(Problem.TOO_LONG);
      case FUTURE_DATE -> Refused.field(Problem.FUTURE_DATE, "date", "YYYY-MM-DD");
      case CONTACT_WITHOUT_CONSENT -> Refused.field(Problem.CONSENT_MISSING, "consent", "true");
      case TOO_MANY_LINKS -> Refused.field(Problem.TOO_MANY_LINKS, "comment", "0..2");
    };
  }
}
