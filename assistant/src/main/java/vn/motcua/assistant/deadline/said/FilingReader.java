package vn.motcua.assistant.deadline.said;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.deadline.Filed;

/// Reads messages such as "nộp chiều thứ sáu 27/11 thì bao giờ có", "hôm qua tôi nộp tạm trú, khi nào
/// lấy" and "hẹn ngày 3 mà nay 7 rồi chưa có". A day alone is no such message, and neither is the
/// question when one must file, or a day on which something else happens.
public final class FilingReader {

  /// What was read.
  ///
  /// @param wish what the message wants to know
  /// @param rest the message without the day and the time
  public record Read(FilingWish wish, String rest) {}

  private static final String WHEN =
      "(?:bao gio|khi nao|hom nao|ngay nao|chung nao|luc nao|bao lau|may hom|may ngay|bao nhieu"
          + " ngay)";
  private static final String RESULT =
      "(?:co|lay|xong|nhan|tra|ra|duoc|het han|den han|giai quyet|cam)";

  private static final Pattern ASKS =
      Pattern.compile(
          "\\b%s(?: \\w+){0,4}? %s\\b|\\b%s(?:,? \\w+){0,3} %s\\b|\\bbao lau\\b|\\bhen (?:tra )?%s"
              .formatted(WHEN, RESULT, RESULT, WHEN, WHEN));
  private static final Pattern MUST_FILE =
      Pattern.compile(
          "\\b%s(?: (?:toi|em|minh|con|anh|chi|thi|phai|can|nen|duoc|di|den|moi|ra)){0,4}"
                  .formatted(WHEN)
              + " (?:nop|dang ky|lam thu tuc)\\b");
  private static final Pattern FILES =
      Pattern.compile("\\b(?:nop|gui ho so|gui don|dang ky|lam|xin)\\b|" + FilingClauses.TAKES_IN);
  private static final Pattern PAST =
      Pattern.compile(
          "\\b(?:da nop|nop roi|vua nop|moi nop|da gui|da lam|hom thu|nop hom|nop tu"
              + "|(?:da|vua|moi) (?:tiep )?nhan|nhan hom)\\b");
  private static final Pattern PROMISED = Pattern.compile("\\bhen\\b");
  private static final Pattern MISSING =
      Pattern.compile("\\b(?:chua|khong thay|khong co|van khong)\\b");

  /// Put off again and again, or left lying.
  private static final Pattern OVERDUE =
      Pattern.compile(
          "\\b(?:(?:qua|tre|cham) (?:ngay |lich )?hen"
              + "|hen (?:lan (?:hen |nay )?(?:luot|lua|lan|hoi)?|toi (?:hen )?lui|len (?:hen )?xuong"
              + "|(?:\\w+ ){0,2}(?:hoai|mai|suot|nhieu lan))"
              + "|(?:ngam|giam|om) (?:\\w+ )?(?:ho so|giay to|don)"
              + "|(?:giai quyet|tra ket qua|tra ho so) (?:qua |rat )?(?:cham|tre)"
              + "|(?:cham|tre) (?:tre |tre nai )?(?:giai quyet|tra ket qua|tra ho so))\\b");

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(?:khong phu thuoc dia gioi|phi dia gioi"
              + "|(?:o|tai) (?:noi|tinh|phuong|xa|cho) khac|khac (?:tinh|noi cu tru))\\b");

  /// In letters.
  private static final int NEAR = 10;

  /// A reader.
  public FilingReader() {}

  /// What `text` wants to know; empty where it is no such message.
  public Optional<Read> read(String text, LocalDate today) {
    var message = Folded.of(text);
    return overdue(message, text, today).or(() -> when(message, text, today));
  }

  private static Optional<Read> overdue(Folded message, String text, LocalDate today) {
    if (message.has(OVERDUE)) {
      return Optional.of(new Read(new FilingWish.Overdue(null), text));
    }
    var promised = PROMISED.matcher(message.bare());
    if (!promised.find() || !MISSING.matcher(message.bare()).find(promised.end())) {
      return Optional.empty();
    }
    var from = promised.end();
    var named = first(message, today, true, from).or(() -> first(message, today, false, from));
    return named.map(
        day -> new Read(new FilingWish.Overdue(day.day()), without(text, named.stream().toList())));
  }

  private static Optional<SaidDay> first(Folded message, LocalDate today, boolean past, int from) {
    var days = new DayWords(message, today, past);
    return Stream.of(days.dated(from), days.weekday(from), days.distant(from))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(SaidDay::start));
  }

  private static Optional<Read> when(Folded message, String text, LocalDate today) {
    if (!message.has(FILES) || !message.has(ASKS) || message.has(MUST_FILE)) {
      return Optional.empty();
    }
    var filing = FilingClauses.of(message);
    var words = new DayWords(filing, today, message.has(PAST));
    var dated = words.dated(0).or(() -> words.distant(0));
    var weekday = words.weekday(0).filter(said -> isBeside(said, dated));
    var named = dated.or(() -> weekday);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    var day = named.get().day();
    var time = new TimeWords(filing).of(day);
    var filed = time.map(TimeWords.Found::filed).orElseGet(() -> Filed.on(day));
    var places =
        Stream.of(
                dated,
                weekday,
                time.map(found -> new SaidDay(day, found.found().start(), found.found().end())))
            .flatMap(Optional::stream)
            .toList();
    return Optional.of(
        new Read(wish(filed, weekday, message.has(ELSEWHERE)), without(text, places)));
  }

  /// Beside a day, "thứ hai" is a weekday only where both stand together.
  private static boolean isBeside(SaidDay weekday, Optional<SaidDay> dated) {
    return dated
        .map(day ->
            Math.min(Math.abs(day.start() - weekday.end()), Math.abs(weekday.start() - day.end()))
                <= NEAR)
        .orElse(true);
  }

  private static FilingWish wish(Filed filed, Optional<SaidDay> weekday, boolean elsewhere) {
    var day = filed.day();
    var named = weekday.map(said -> said.day().getDayOfWeek()).orElse(day.getDayOfWeek());
    return named == day.getDayOfWeek()
        ? new FilingWish.When(filed, elsewhere)
        : new FilingWish.Unclear(
            filed, day.plusDays(named.getValue() - day.getDayOfWeek().getValue()));
  }

  private static String without(String text, List<SaidDay> places) {
    var cut = new TreeSet<>(Comparator.comparingInt(SaidDay::start).reversed());
    cut.addAll(places);
    var rest = new StringBuilder(text);
    for (var place : cut) {
      if (place.end() <= rest.length()) {
        rest.replace(place.start(), place.end(), " ");
      }
    }
    var words = rest.toString().replaceAll("[ ]{2,}", " ").strip();
    return words.isEmpty() ? text : words;
  }
}
