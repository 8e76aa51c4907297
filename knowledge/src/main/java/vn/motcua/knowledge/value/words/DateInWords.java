package vn.motcua.knowledge.value.words;

import java.time.LocalDate;

/// Writes days in words, as the registers of civil status want them.
public final class DateInWords {

  private static final int APRIL = 4;

  private DateInWords() {}

  /// `day` in words: `Ngày ba tháng năm năm hai nghìn không trăm hai mươi sáu`.
  public static String of(LocalDate day) {
    return "Ngày "
        + NumberInWords.of(day.getDayOfMonth())
        + " tháng "
        + (day.getMonthValue() == APRIL ? "tư" : NumberInWords.of(day.getMonthValue()))
        + " năm "
        + NumberInWords.of(day.getYear());
  }
}
