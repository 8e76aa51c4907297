package vn.motcua.assistant.report;

import java.util.List;

/// Somebody above the offices concerned who gets the reports on them.
///
/// A report is theirs when the last part of its place ("Phường A, **Tỉnh B**") is their scope. It is
/// kept from them when a place that they are, or belong to, is named in its place, paper or
/// comment, however it is written: in doubt it is kept back.
///
/// @param name as the operator calls them
/// @param scope the province they watch over; empty: all
/// @param notAbout the places whose reports they must not see, their own
public record Recipient(String name, String scope, List<String> notAbout) {

  public Recipient {
    notAbout = List.copyOf(notAbout);
  }

  /// Whether a report is for this recipient, and if not, why.
  public enum Match {
    /// It is theirs.
    GIVEN,
    /// It says no place, so nobody knows whose it is.
    NO_PLACE,
    /// It happened elsewhere.
    ELSEWHERE,
    /// It is, or may be, about themselves.
    ON_ITSELF
  }

  /// Whether `report` is for this recipient.
  public Match match(Report report) {
    var place = report.about().place();
    if (place.isBlank() && !(scope.isBlank() && notAbout.isEmpty())) {
      return Match.NO_PLACE;
    }
    if (!scope.isBlank() && !PlaceWords.isIn(place, scope)) {
      return Match.ELSEWHERE;
    }
    var said = String.join(" ; ", place, report.about().paper(), report.comment());
    return notAbout.stream().anyMatch(own -> PlaceWords.names(said, own))
        ? Match.ON_ITSELF
        : Match.GIVEN;
  }
}
