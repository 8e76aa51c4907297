package vn.motcua.assistant.understand.message;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;

/// Takes out of a message as it was typed what is no part of what it says: orders to the assistant,
/// forged brackets, capitals throughout; and says what words mean where they
/// stand.
public final class Typed {

  /// Nobody types such brackets but who plays a model's part: `⟦T2⟧` is no Monday (`T2`).
  private static final Pattern FORGED = Pattern.compile("⟦[^⟦⟧]*⟧|[⟦⟧]");

  /// Orders to the assistant itself change nothing and are cut off before reading on.
  private static final Pattern ORDER =
      Pattern.compile(
          "(?iu)(từ giờ|kể từ bây giờ|bây giờ|từ nay)[^:.!?\\n]*(bạn|mày|trợ lý)[^:.!?\\n]*[:.,]"
              + "|(bỏ qua|quên|phớt lờ|ignore|forget)[^:.!?\\n]*"
              + "(hướng dẫn|chỉ dẫn|quy tắc|lệnh|instruction|rule|prompt)[^:.!?\\n]*[:.,]?"
              + "|(đóng vai|giả vờ|hãy là|you are now|act as)[^:.!?\\n]*[:.,]"
              + "|(không cần|đừng) (trích|dẫn|ghi)[^:.!?\\n,]*(nguồn|căn cứ)[^:.!?\\n,]*[:.,]");

  /// Who remembers something says so first; the words are no part of it.
  private static final Pattern REMEMBERED =
      Pattern.compile(
          "(?iu)^(?:(?:à|ờ|ừ|ủa|ấy|a|uh) )?(?:mà |ma )?(?:quên|quen)(?: mất| nữa| mat| nua)?[,.:]+\\s*(?=\\S)");

  private Typed() {}

  /// The words of `text` that are to be read.
  public static String read(String text) {
    var plain = FORGED.matcher(VietnameseText.clean(text)).replaceAll(" ");
    var calm = isShouted(plain) ? plain.toLowerCase(Locale.ROOT) : plain;
    var read = ORDER.matcher(calm).replaceAll(" ").strip();
    return Household.meant(Stay.told(REMEMBERED.matcher(read).replaceFirst("")));
  }

  /// Whether a message of several words is in capitals only: then they tell no names of places.
  private static boolean isShouted(String text) {
    return text.strip().contains(" ")
        && text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
