package vn.motcua.knowledge.value.card;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.knowledge.value.card.CardReading.NotACard;
import vn.motcua.knowledge.value.card.CardReading.Reason;

/// Reads the QR code of identity cards: `number|old number|name|birth|sex|address|issued`, on cards
/// since 1 July 2024 with four fields more.
///
/// Of a damaged code it gives what is certain and leaves the rest out. Source of the layout: readings
/// of many cards that agree; of the newer one: Thông tư 16/2024/TT-BCA, which lists the content and
/// not its order.
public final class IdCardQr {

  /// Longer payloads are not read.
  public static final int LONGEST = 1_000;

  private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)[^|]*");
  private static final Pattern HEALTH_NUMBER = Pattern.compile("(?:[a-z]{2}[1-5x]\\d{2})?\\d{10}");
  private static final Pattern HEX = Pattern.compile("(?:[0-9a-f]{2}){3,}");
  private static final Pattern MACHINE_LINES =
      Pattern.compile("i[d<]vnm[0-9a-z<\\s]*<.*", Pattern.DOTALL);
  private static final Pattern CARD_START = Pattern.compile("(?:^|[\\r\\n])\\s*\\d{12}\\s*\\|");
  private static final Pattern NUMBER = Pattern.compile("[\\d .-]*");

  private static final int DIGITS = 10;

  private IdCardQr() {}

  /// What `payload` says. Never throws, whatever it is.
  ///
  /// @param payload the text of the code, as it was scanned
  /// @param today the day of reading; what the code puts after it is left out
  public static CardReading read(String payload, LocalDate today) {
    if (payload.codePointCount(0, payload.length()) > LONGEST) {
      return new NotACard(Reason.TOO_LONG);
    }
    var text = Payload.of(payload);
    var reason = otherThanACard(text.line().toLowerCase(Locale.ROOT), payload);
    if (reason.isPresent()) {
      return new NotACard(reason.get());
    }
    var layout = CardLayout.of(text.fields());
    return layout.isPresent()
        ? new CardFields(layout.get(), text.isRepaired(), today).read()
        : new NotACard(Reason.UNKNOWN);
  }

  private static Optional<Reason> otherThanACard(String line, String payload) {
    if (line.isEmpty()) {
      return Optional.of(Reason.EMPTY);
    }
    if (LINK.matcher(line).matches()) {
      return Optional.of(Reason.LINK);
    }
    if (line.startsWith("{") || line.startsWith("[")) {
      return Optional.of(Reason.APPLICATION_DATA);
    }
    if (MACHINE_LINES.matcher(line).matches()) {
      return Optional.of(Reason.MACHINE_LINES);
    }
    if (line.startsWith("<")) {
      return Optional.of(Reason.MARKUP);
    }
    if (NUMBER.matcher(line).matches()) {
      return Optional.of(Reason.NUMBER_ONLY);
    }
    if (isHealthCard(line)) {
      return Optional.of(Reason.HEALTH_CARD);
    }
    return CARD_START.matcher(payload).results().count() > 1
        ? Optional.of(Reason.SEVERAL_CARDS)
        : Optional.empty();
  }

  /// The first field is the number, the second the name, mostly in hexadecimal digits, the fourth the
  /// sex as 1 or 2.
  private static boolean isHealthCard(String line) {
    var fields = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    return fields.size() > 3
        && HEALTH_NUMBER.matcher(fields.getFirst()).matches()
        && (HEX.matcher(fields.get(1)).matches()
            || fields.getFirst().length() > DIGITS
            || fields.get(3).matches("[12]"));
  }
}
