package vn.motcua.assistant.compose.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What to watch out for in an answer on one procedure: that the record is old, that it holds in one
/// province, that it is told for another day.
public final class AnswerWarnings {

  /// Older than this on the day asked about, a record is answered with a warning.
  static final int OLD_AFTER_DAYS = 180;

  private final Localities localities;

  /// @param localities what is known of places
  public AnswerWarnings(Localities localities) {
    this.localities = localities;
  }

  /// What people should know of the answer on `page` before they rely on it.
  public List<String> of(Page page) {
    var procedure = page.procedure();
    var warnings = new ArrayList<String>();
    if (isOld(procedure.asOf(), page.day())) {
      warnings.add(page.wording().of("warning.old"));
    }
    localities
        .local()
        .get()
        .only(procedure.code())
        .filter(own -> !isIn(own, page))
        .ifPresent(own -> warnings.add(page.wording().of("warning.local", own)));
    if (page.understanding().subject().dated()) {
      warnings.add(page.wording().of("warning.day"));
    }
    return warnings;
  }

  private boolean isIn(String province, Page page) {
    var place = page.understanding().situation().place();
    return localities.province(place).filter(province::equals).isPresent();
  }

  /// Whether what is known as of that day is old on `day`.
  public static boolean isOld(LocalDate asOf, LocalDate day) {
    return asOf.plusDays(OLD_AFTER_DAYS).isBefore(day);
  }
}
