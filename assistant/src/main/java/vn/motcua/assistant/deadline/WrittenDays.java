package vn.motcua.assistant.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.assistant.conversation.Question.Language;

/// Days in words.
public final class WrittenDays {

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");
  private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final List<String> VIETNAMESE =
      List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

  private WrittenDays() {}

  /// `thứ Sáu 27/11/2026`.
  public static String named(LocalDate day, Language language) {
    return weekday(day, language) + " " + FULL.format(day);
  }

  /// `thứ Sáu`.
  public static String weekday(LocalDate day, Language language) {
    return language == Language.VI
        ? VIETNAMESE.get(day.getDayOfWeek().getValue() - 1)
        : day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /// `27/11/2026`.
  static String full(LocalDate day) {
    return FULL.format(day);
  }

  /// `30/11, 01/12, 02/12`.
  static String listed(List<LocalDate> days) {
    return days.stream().map(SHORT::format).collect(Collectors.joining(", "));
  }
}
