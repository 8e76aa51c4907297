package vn.motcua.channels.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.appraise.Appraisal;
import vn.motcua.assistant.slip.SlipKind;
import vn.motcua.assistant.slip.SlipQuestion;
import vn.motcua.assistant.slip.SlipQuestion.Agency;
import vn.motcua.assistant.slip.SlipQuestion.Applicant;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;

/// What a slip needs besides the dossier, as the contract writes it.
record SlipInput(
    SlipKind kind,
    Agency agency,
    Applicant applicant,
    List<String> demanded,
    String reason,
    String basis,
    @Nullable LocalDate promisedOn,
    @Nullable LocalDate newDay) {

  private static final String OFFICE = "Bộ phận Một cửa";

  /// Code points of a name or a number.
  private static final int NAME = 200;

  private static final int ADDRESS = 300;
  private static final int REASON = 2_000;

  static SlipInput of(Fields fields) {
    return new SlipInput(
        Values.constant("kind", fields.required("kind", NAME), SlipKind.class),
        agency(
            fields
                .object("agency")
                .orElseThrow(() -> Refused.field(Problem.BLANK, "agency", "object"))),
        fields.object("applicant").map(SlipInput::applicant).orElse(Applicant.UNNAMED),
        fields.texts("demanded", AppraisalInput.MOST_PAPERS, AppraisalInput.WORDS).stream()
            .filter(paper -> !paper.isEmpty())
            .toList(),
        fields.text("reason", REASON).orElse(""),
        fields.text("basis", REASON).orElse(""),
        fields.date("promisedOn").orElse(null),
        fields.date("newDay").orElse(null));
  }

  SlipQuestion question(Appraisal appraisal) {
    return new SlipQuestion(
        kind, appraisal, agency, applicant, demanded, reason, basis, promisedOn, newDay);
  }

  private static Agency agency(Fields fields) {
    return new Agency(
        fields.text("parent", NAME).orElse(""),
        fields.required("name", NAME),
        fields.text("office", NAME).filter(words -> !words.isEmpty()).orElse(OFFICE),
        fields.text("place", NAME).orElse(""),
        fields.text("contact", ADDRESS).orElse(""));
  }

  private static Applicant applicant(Fields fields) {
    return new Applicant(
        fields.text("name", NAME).orElse(""),
        fields.text("address", ADDRESS).orElse(""),
        fields.text("phone", NAME).orElse(""),
        fields.text("email", NAME).orElse(""));
  }
}
