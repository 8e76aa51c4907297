package vn.motcua.knowledge.value.card;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.knowledge.value.reading.Typed;

/// The text of a code, tidied: one line in NFC, its fields divided by `|`.
///
/// @param line the text
/// @param isRepaired whether its letters were bytes of UTF-8 that had been taken for single letters
record Payload(String line, boolean isRepaired) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// A scanner may put quotes around, and other signs for the line between fields.
  static Payload of(String payload) {
    var repaired = repaired(payload);
    var line =
        Typed.line(repaired).replace('｜', '|').replace('¦', '|').replace("\uFEFF", "").strip();
    var isQuoted = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
    return new Payload(
        isQuoted ? line.substring(1, line.length() - 1).strip() : line, !repaired.equals(payload));
  }

  /// The fields, empty ones included; `null` and the like count as empty.
  List<String> fields() {
    var fields = new ArrayList<String>();
    for (var field : line.split("\\|", -1)) {
      var bare = field.strip();
      fields.add(bare.toLowerCase(Locale.ROOT).matches("null|n/a|undefined") ? "" : bare);
    }
    return fields;
  }

  /// UTF-8 that was read as Windows-1252 or Latin-1. Only text that is UTF-8 from end to end is
  /// turned back, which no Vietnamese text is by chance.
  private static String repaired(String payload) {
    if (payload.chars().allMatch(letter -> letter < 0x80)) {
      return payload;
    }
    var bytes = new byte[payload.length()];
    for (var at = 0; at < bytes.length; at++) {
      var code = code(payload.charAt(at));
      if (code < 0) {
        return payload;
      }
      bytes[at] = (byte) code;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return payload;
    }
  }

  private static int code(char letter) {
    if (letter < 0x100) {
      return letter;
    }
    var code = String.valueOf(letter).getBytes(WINDOWS)[0] & 0xFF;
    return code == '?' ? -1 : code;
  }
}
