package vn.motcua.assistant.slip;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.appraise.Appraisal;

/// A slip to draft. Texts that are not known are empty; the slip then has a dotted line.
///
/// @param kind which slip
/// @param appraisal the dossier
/// @param agency who sends it
/// @param applicant whom it is for; used for this slip only
/// @param demanded papers that the officer wants or whose lack is the ground; each must be due
/// @param reason of a refusal or a delay, in the officer's words
/// @param basis the clause that a refusal rests on
/// @param promisedOn the day on the receipt; null: as counted from the day of filing
/// @param newDay the day promised instead; null: left open
public record SlipQuestion(
    SlipKind kind,
    Appraisal appraisal,
    Agency agency,
    Applicant applicant,
    List<String> demanded,
    String reason,
    String basis,
    @Nullable LocalDate promisedOn,
    @Nullable LocalDate newDay) {

  /// Who sends a slip.
  ///
  /// @param parent the agency above; may be empty
  /// @param name the agency
  /// @param office its office that takes dossiers in
  /// @param place where it is signed
  /// @param contact whom to ask, with telephone
  public record Agency(String parent, String name, String office, String place, String contact) {}

  /// Whom a slip is for.
  public record Applicant(String name, String address, String phone, String email) {

    /// Nobody is named.
    public static final Applicant UNNAMED = new Applicant("", "", "", "");

    /// Names nobody: a record's own text would end up in logs.
    @Override
    public String toString() {
      return "Applicant";
    }
  }

  public SlipQuestion {
    demanded = List.copyOf(demanded);
  }
}
