package vn.motcua.channels.talk.engine;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/// What is said on messaging channels beside answers (`words.properties`). No fact of the
/// administration is in it.
final class TalkWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final ResourceBundle words =
      ResourceBundle.getBundle(
          "vn.motcua.channels.talk.engine.words",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  private final TalkOptions options;
  private final Supplier<LocalDate> asOf;

  /// @param asOf the day up to which the data hold
  TalkWords(TalkOptions options, Supplier<LocalDate> asOf) {
    this.options = options;
    this.asOf = asOf;
  }

  /// The phrase named `key`, with `parts` in its places.
  String of(String key, Object... parts) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(parts);
  }

  /// What this is, said before anything else.
  String notice() {
    var whose = options.agency().isBlank() ? "" : of("notice.agency", options.agency());
    return of("notice", whose, DAY.format(asOf.get()));
  }

  /// Where a person is reached who does not write, as a sentence.
  String elsewhere() {
    return options.elsewhere();
  }
}
