package vn.motcua.channels.officer.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.appraise.Appraisal;
import vn.motcua.assistant.slip.SlipKind;
import vn.motcua.assistant.slip.SlipQuestion;
import vn.motcua.assistant.slip.SlipQuestion.Agency;
import vn.motcua.assistant.slip.SlipQuestion.Applicant;
import vn.motcua.channels.officer.page.Typed;

/// A slip as an officer filled it in, without the dossier.
///
/// @param kind which slip; null: to be chosen
/// @param agency who sends it
/// @param applicant whom it is for; printed and shown again, kept nowhere
/// @param demanded papers that the officer names, a line each
/// @param reason of a refusal or a delay
/// @param basis the clause that a refusal rests on
/// @param promisedOn the day on the receipt; null: as counted
/// @param newDay the day promised instead; null: left open
record SlipForm(
    @Nullable SlipKind kind,
    Agency agency,
    Applicant applicant,
    List<String> demanded,
    String reason,
    String basis,
    @Nullable LocalDate promisedOn,
    @Nullable LocalDate newDay) {

  private static final String DESK = "Bộ phận Một cửa";
  private static final int NAME = 200;
  private static final int ADDRESS = 300;
  private static final int REASON = 2_000;
  private static final int PAPERS = 60;

  /// @param office what a form says that was not filled in yet
  static SlipForm of(Typed typed, Office office) {
    return new SlipForm(
        typed.constant("kind", SlipKind.class).orElse(null),
        new Agency(
            typed.text("parent", NAME),
            or(typed.text("agency", NAME), office.agency()),
            or(typed.text("office", NAME), DESK),
            or(typed.text("place", NAME), office.place()),
            typed.text("contact", ADDRESS)),
        new Applicant(
            typed.text("name", NAME),
            typed.text("address", ADDRESS),
            typed.text("phone", NAME),
            typed.text("email", NAME)),
        typed.lines("demanded", PAPERS, DossierForm.WORDS),
        typed.text("reason", REASON),
        typed.text("basis", REASON),
        typed.day("promisedOn").orElse(null),
        typed.day("newDay").orElse(null));
  }

  /// The same of this kind.
  SlipForm as(SlipKind chosen) {
    return new SlipForm(chosen, agency, applicant, demanded, reason, basis, promisedOn, newDay);
  }

  SlipQuestion question(SlipKind chosen, Appraisal appraisal) {
    return new SlipQuestion(
        chosen, appraisal, agency, applicant, demanded, reason, basis, promisedOn, newDay);
  }

  private static String or(String typed, String otherwise) {
    return typed.isEmpty() ? otherwise : typed;
  }
}
