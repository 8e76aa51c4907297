package vn.motcua.channels.zalo.send;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.channels.talk.Outgoing;

/// Messages as plain text of at most 2,000 characters, which is all that is sure to work: buttons and
/// lists of v3 `cs` stand in no official program, so choices are numbered, and links stand after
/// their labels.
public final class ZaloText {

  /// Of a text. Counted in UTF-16 units: whichever way Zalo counts, it counts no more than that.
  static final int LONGEST = 2_000;

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final String HOW_TO_CHOOSE = "Anh/chị nhắn số để chọn:";

  private ZaloText() {}

  /// The message in order, each part of a length that Zalo takes.
  public static List<String> parts(Outgoing message) {
    var parts = new ArrayList<String>();
    var body = Normalizer.normalize(body(message), Normalizer.Form.NFC).strip();
    var menu = Normalizer.normalize(menu(message), Normalizer.Form.NFC);
    if (body.length() + menu.length() + 2 <= LONGEST) {
      add(parts, (body + "\n\n" + menu).strip());
    } else {
      split(body, parts);
      split(menu, parts);
    }
    return List.copyOf(parts);
  }

  private static String body(Outgoing message) {
    var body = new StringBuilder(message.text());
    message
        .links()
        .forEach(
            link -> body.append("\n\n").append(link.label()).append(":\n").append(link.address()));
    return body.toString();
  }

  private static String menu(Outgoing message) {
    var choices = message.choices();
    if (choices.isEmpty()) {
      return "";
    }
    var menu = new StringBuilder(HOW_TO_CHOOSE);
    for (var i = 0; i < choices.size(); i++) {
      menu.append('\n').append(i + 1).append(". ").append(choices.get(i));
    }
    return menu.toString();
  }

  private static void split(String text, List<String> parts) {
    var rest = text;
    while (rest.length() > LONGEST) {
      var end = end(rest);
      add(parts, rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    add(parts, rest);
  }

  private static void add(List<String> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(text);
    }
  }

  /// Where to cut: after a paragraph, else a line, else a sentence, if that leaves a part that is
  /// worth sending; else between words, at worst between characters as people see them.
  private static int end(String text) {
    for (var mark : List.of("\n\n", "\n")) {
      var at = text.lastIndexOf(mark, LONGEST);
      if (at >= LONGEST / 2) {
        return at;
      }
    }
    var sentence = before(BreakIterator.getSentenceInstance(VIETNAMESE), text);
    if (sentence >= LONGEST / 4) {
      return sentence;
    }
    var space = text.lastIndexOf(' ', LONGEST);
    return space > 0 ? space : before(BreakIterator.getCharacterInstance(VIETNAMESE), text);
  }

  private static int before(BreakIterator breaks, String text) {
    breaks.setText(text);
    var at = breaks.preceding(LONGEST + 1);
    return at == BreakIterator.DONE || at == 0 ? 0 : at;
  }
}
