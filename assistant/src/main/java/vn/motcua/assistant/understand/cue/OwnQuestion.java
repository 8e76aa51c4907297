package vn.motcua.assistant.understand.cue;

import java.util.Collection;
import java.util.regex.Pattern;
import vn.motcua.assistant.phrase.Meant;

/// Whether a message that leans on the one before asks something of its own, so that it does not keep
/// what that one asked: "còn đèn trời thì sao, làm riêng à", "nếu muốn đổi bãi thì sao".
public final class OwnQuestion {

  private static final Pattern SUPPOSED =
      Pattern.compile("(?u)(?<!\\p{L})(?:nếu|lỡ|giả sử|sau này|mai mốt)(?!\\p{L})");

  /// A clause behind another one that asks by its last word.
  private static final Pattern ASKS_BESIDE =
      Pattern.compile(
          "(?u)[,.;?!] ?[^,.;?!]+ (?:à|hả|không|ko|hông|hong|chưa|nhỉ|ta)(?: ạ| vậy| em| anh| chị)?[ .?!]*$");

  private final Meant meant = new Meant();

  /// @param found the cues of the message
  public boolean in(String message, Collection<Cue> found) {
    var text = meant.of(message);
    return (found.contains(Cue.ACT) && SUPPOSED.matcher(text).find())
        || ASKS_BESIDE.matcher(text).find();
  }
}
