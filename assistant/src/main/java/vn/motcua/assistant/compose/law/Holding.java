package vn.motcua.assistant.compose.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.regulation.Validity;

/// Says from when to when something holds.
final class Holding {

  /// How days are written.
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Holding() {}

  /// `có hiệu lực từ ngày 01/03/2027`, or since when it holds no more and what took its place.
  static String of(Validity validity, LocalDate day, Wording wording) {
    var to = validity.to();
    if (to != null && day.isAfter(to)) {
      var by = validity.endedBy();
      return by == null
          ? wording.of("law.ended", DAY.format(to))
          : wording.of("law.replaced", DAY.format(to), by);
    }
    var from = validity.from();
    return from == null ? wording.of("law.undated") : wording.of("law.since", DAY.format(from));
  }

  /// ` (có hiệu lực từ ngày 01/03/2027)` behind words on what does not hold on `day`; empty where it
  /// holds, or where `words` name that year already.
  static String unless(Validity validity, LocalDate day, String words, Wording wording) {
    var from = validity.from();
    var to = validity.to();
    if (from != null && day.isBefore(from)) {
      return said(from, words, wording.of("changes.since", DAY.format(from)));
    } else if (to != null && day.isAfter(to)) {
      return said(to, words, wording.of("law.ended", DAY.format(to)));
    }
    return "";
  }

  private static String said(LocalDate turn, String words, String phrase) {
    return words.contains(String.valueOf(turn.getYear())) ? "" : " (" + phrase + ")";
  }
}
