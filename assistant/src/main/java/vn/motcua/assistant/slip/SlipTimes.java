package vn.motcua.assistant.slip;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import vn.motcua.assistant.appraise.Appraisal;
import vn.motcua.knowledge.procedure.TimeLimit;

/// The days and hours of a slip in words; what is not known is a dotted line.
final class SlipTimes {

  private static final LocalTime DAY_ENDS = LocalTime.of(23, 59);

  private final Appraisal appraisal;

  SlipTimes(Appraisal appraisal) {
    this.appraisal = appraisal;
  }

  /// How long the office may take, as the record says; a dotted line where it gives several limits
  /// for what is known of the way of filing.
  String limit() {
    var asked = appraisal.question();
    var by = asked.circumstances().channel();
    var limits =
        asked.procedure().channels().stream()
            .filter(channel -> by.isEmpty() || channel.kind() == by.get())
            .flatMap(channel -> channel.timeLimit().stream())
            .map(TimeLimit::text)
            .distinct()
            .toList();
    return limits.size() == 1 ? SlipPapers.formal(limits.getFirst()) : Dots.LONG;
  }

  /// When it was received.
  String filed() {
    var filed = appraisal.question().filing();
    var hour = filed.time().map(SlipTimes::hour).orElse("…… giờ …… phút");
    return hour + ", ngày " + date(filed.day());
  }

  /// When the result is due.
  String due() {
    return Optional.ofNullable(appraisal.deadline().dueAt())
        .map(SlipTimes::moment)
        .orElse("…… giờ …… phút, ngày …… tháng …… năm ………");
  }

  private static String moment(LocalDateTime due) {
    return due.toLocalTime().isBefore(DAY_ENDS)
        ? hour(due.toLocalTime()) + ", ngày " + date(due.toLocalDate())
        : "ngày " + date(due.toLocalDate());
  }

  private static String hour(LocalTime time) {
    return "%02d giờ %02d phút".formatted(time.getHour(), time.getMinute());
  }

  static String date(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
