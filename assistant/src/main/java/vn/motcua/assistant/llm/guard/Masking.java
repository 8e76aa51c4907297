package vn.motcua.assistant.llm.guard;

import java.util.regex.Pattern;
import vn.motcua.assistant.privacy.PersonNames;
import vn.motcua.assistant.privacy.Redaction;

/// Masks what points at one person in words that a model will read: numbers, addresses of mail,
/// names, days, and numbers that are spelled out digit by digit. What is masked here never comes back.
public final class Masking {

  private static final String DAY_MASK = "[ngày]";
  private static final String NUMBER_MASK = "[số]";

  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\p{Nd})\\p{Nd}{1,2} ?[/.-] ?\\p{Nd}{1,2} ?[/.-] ?\\p{Nd}{2,4}(?!\\p{Nd})");

  private static final String DIGIT =
      "(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|khong|mot|bon|tu|nam|sau|bay|tam|chin"
          + "|\\p{Nd})";

  private static final Pattern SPELLED =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{Nd}])"
              + DIGIT
              + "(?:[\\s,.-]{1,3}"
              + DIGIT
              + "){5,}(?![\\p{L}\\p{Nd}])");

  private final Redaction redaction = new Redaction();
  private final PersonNames names = new PersonNames();

  /// One that keeps nothing and may be used by all.
  public Masking() {}

  /// `text` plain and with masks.
  public String masked(String text) {
    var dated = DAY.matcher(numberless(text)).replaceAll(DAY_MASK);
    return names.masked(redaction.masked(dated));
  }

  /// `text` plain and without numbers of persons; names and days stay.
  public String numberless(String text) {
    var plain = PlainWords.of(text);
    var spelled = SPELLED.matcher(plain).replaceAll(NUMBER_MASK);
    return redaction.masked(spelled);
  }
}
