package vn.motcua.assistant.report;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.privacy.Redaction;

/// What is taken of a report: first [#fault], then [#kept].
public final class Intake {

  /// From so many links on, a comment is taken for an advertisement.
  static final int LINKS = 3;

  private static final Pattern LINK =
      Pattern.compile("https?://|\\bwww\\.", Pattern.CASE_INSENSITIVE);

  /// Codes of the national catalogue, which a mask must not cover: `1.004194`, alone or as a province
  /// writes it, `1.004194.000.00.00.H41`.
  private static final Pattern CODE =
      Pattern.compile("[1-9]\\.[0-9]{6}(?:\\.000\\.00\\.00\\.[A-Z][0-9]{2})?");

  private final Redaction redaction = new Redaction();

  /// One that keeps nothing and may be used by all.
  public Intake() {}

  /// Why the report is not taken, if it is not.
  ///
  /// @param today the day on which it is filed
  public Optional<Fault> fault(Report report, LocalDate today) {
    var date = report.about().date();
    if (tooLong(report)) {
      return Optional.of(Fault.TOO_LONG);
    }
    if (date != null && date.isAfter(today)) {
      return Optional.of(Fault.FUTURE_DATE);
    }
    if (!report.contact().isEmpty() && !report.consent()) {
      return Optional.of(Fault.CONTACT_WITHOUT_CONSENT);
    }
    return LINK.matcher(report.comment()).results().count() >= LINKS
        ? Optional.of(Fault.TOO_MANY_LINKS)
        : Optional.empty();
  }

  /// The report as it may be stored: numbers and addresses that point at one person are masked
  /// everywhere but in the contact, which the citizen left on purpose.
  ///
  /// @throws IllegalArgumentException if it holds a contact without consent
  public Report kept(Report report) {
    if (!report.contact().isEmpty() && !report.consent()) {
      throw new IllegalArgumentException("A contact is only kept with consent. Ask fault() first");
    }
    var about = report.about();
    var procedure = about.procedure();
    var matter =
        new Matter(
            CODE.matcher(procedure).matches() ? procedure : redaction.masked(procedure),
            redaction.masked(about.paper()),
            redaction.masked(about.place()),
            about.date());
    return new Report(
        report.kind(),
        matter,
        redaction.masked(report.comment()),
        report.contact(),
        report.consent());
  }

  private static boolean tooLong(Report report) {
    var about = report.about();
    return length(about.procedure()) > Report.PROCEDURE
        || length(about.paper()) > Report.PAPER
        || length(about.place()) > Report.PLACE
        || length(report.comment()) > Report.COMMENT
        || length(report.contact()) > Report.CONTACT;
  }

  private static int length(String words) {
    var composed = Normalizer.normalize(words, Normalizer.Form.NFC);
    return composed.codePointCount(0, composed.length());
  }
}
