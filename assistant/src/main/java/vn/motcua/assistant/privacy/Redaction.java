package vn.motcua.assistant.privacy;

import java.util.regex.Pattern;

/// Masks what points at one person before words leave the server: e-mail addresses, telephone
/// numbers, and the numbers of cards, accounts and dossiers. Names, addresses and birthdays are
/// not known by their form and stay.
///
/// In doubt it masks: a lost sum of money costs a little of the answer, a card number that went
/// out cannot be called back.
public final class Redaction {

  private static final String EMAIL_MASK = "[thư điện tử]";
  private static final String PHONE_MASK = "[điện thoại]";
  private static final String NUMBER_MASK = "[số]";

  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+-]++ ?@ ?[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");

  /// Up to three blanks, dots or dashes inside a number, as people group digits.
  private static final String GAP = "[\\s.()–-]{0,3}+";

  /// Ten or eleven digits from 0, or nine or ten after the country's 84, in any grouping.
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<!\\p{Nd})(?:(?:\\+|00)" + GAP + "84|84|0)(?:" + GAP + "\\p{Nd}){9,10}+(?!\\p{Nd})");

  /// Six digits or more in a row, or nine or more in groups.
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}(?:" + GAP + "\\p{Nd}){8,}+|\\p{Nd}{6,}+");

  /// What may be left of an address or a number that was cut in two.
  private static final Pattern CUT_EMAIL = Pattern.compile("[^\\s@]*+@\\S*+");

  private static final Pattern CUT_NUMBER = Pattern.compile("\\p{Nd}(?:" + GAP + "\\p{Nd}){2,}+");

  /// One that keeps nothing and may be used by all.
  public Redaction() {}

  /// `text` with masks in place of what was found.
  public String masked(String text) {
    var withoutEmails = EMAIL.matcher(text).replaceAll(EMAIL_MASK);
    var withoutPhones = PHONE.matcher(withoutEmails).replaceAll(PHONE_MASK);
    return NUMBER.matcher(withoutPhones).replaceAll(NUMBER_MASK);
  }

  /// A piece of a message with masks. Whoever took messages apart may have cut an address or a
  /// number in two, so every number of three digits or more goes, and every word with an `@`.
  public String maskedPiece(String piece) {
    var withoutEmails = CUT_EMAIL.matcher(masked(piece)).replaceAll(EMAIL_MASK);
    return CUT_NUMBER.matcher(withoutEmails).replaceAll(NUMBER_MASK);
  }
}
