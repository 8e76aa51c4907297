package vn.motcua.assistant.fill.prefill.person;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whom a word of kinship means, and how a form writes it.
final class Kin {

  private Kin() {}

  /// Who is meant by kin of `of`; without one, the child's parents where a form is about a child.
  static Who of(String kind, @Nullable Who of, boolean isAboutChild) {
    var isChilds = of == Who.CHILD || (of == null && isAboutChild);
    var isSpeakers = of == Who.SPEAKER || of == null;
    return switch (kind) {
      case "KIN_MOTHER" ->
          isChilds ? Who.CHILDS_MOTHER : isSpeakers ? Who.SPEAKERS_MOTHER : Who.OTHER;
      case "KIN_FATHER" ->
          isChilds ? Who.CHILDS_FATHER : isSpeakers ? Who.SPEAKERS_FATHER : Who.OTHER;
      case "KIN_WIFE" -> isSpeakers ? Who.WIFE : Who.OTHER;
      case "KIN_HUSBAND" -> isSpeakers ? Who.HUSBAND : Who.OTHER;
      case "KIN_BETROTHED" -> isSpeakers ? Who.BETROTHED : Who.OTHER;
      default -> Who.OTHER;
    };
  }

  /// As a form has it.
  static String word(String kind, String typed) {
    return switch (kind) {
      case "KIN_MOTHER" -> "Mẹ";
      case "KIN_FATHER" -> "Cha";
      case "KIN_WIFE" -> typed.equals("vợ") || typed.equals("bà xã") ? "Vợ" : "";
      case "KIN_HUSBAND" -> typed.equals("chồng") || typed.equals("ông xã") ? "Chồng" : "";
      case "KIN_BETROTHED" -> "";
      default -> capital(typed);
    };
  }

  /// `bà nội` as `Bà nội`.
  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
