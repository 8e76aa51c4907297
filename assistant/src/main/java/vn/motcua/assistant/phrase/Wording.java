package vn.motcua.assistant.phrase;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.assistant.conversation.Question.Language;

/// Fixed phrases in one language (`phrases_vi.properties`, `phrases_en.properties`).
public final class Wording {

  private static final String BUNDLE = "vn.motcua.assistant.compose.phrases";

  private final ResourceBundle phrases;

  private Wording(Locale locale) {
    phrases =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// The phrases of `language`.
  public static Wording in(Language language) {
    return new Wording(Locale.of(language.name().toLowerCase(Locale.ROOT)));
  }

  /// The phrase named `key`, with `parts` in its places.
  ///
  /// @throws java.util.MissingResourceException if there is no such phrase
  public String of(String key, Object... parts) {
    return new MessageFormat(phrases.getString(key), Locale.ROOT).format(parts);
  }
}
