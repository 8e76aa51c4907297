package vn.motcua.assistant.phrase;

import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.language.Remembered;

/// A message as it was meant, with marks, in small letters.
public final class Meant {

  private static final Remembered<String, String> MEANT = new Remembered<>();

  private final Reading reading = new Reading();

  /// The same for `message`, keeping the signs between words.
  public String of(String message) {
    return MEANT.of(message, this::read);
  }

  private String read(String message) {
    var text = new StringBuilder();
    var last = 0;
    for (var token : reading.of(message)) {
      var between = message.substring(Math.min(last, token.start()), token.start());
      text.append(between.replaceAll("[^,;:.?!]+", " ")).append(' ').append(token.term());
      last = token.end();
    }
    text.append(message.substring(Math.min(last, message.length())).replaceAll("[^?.!]+", ""));
    return text.toString().replaceAll("\\s+", " ").replaceAll(" ([,;:.?!])", "$1").strip();
  }
}
