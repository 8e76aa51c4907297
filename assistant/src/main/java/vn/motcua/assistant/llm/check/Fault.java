package vn.motcua.assistant.llm.check;

import java.util.Locale;

/// What is wrong with a sentence.
///
/// @param kind of fault
/// @param words the words it is about; empty where it is the sentence as a whole
public record Fault(Kind kind, String words) {

  private static final int SHOWN = 60;

  /// The kinds.
  public enum Kind {
    UNREAD,
    TOKEN,
    FIGURE,
    NUMBER_WORD,
    FREE,
    LINK,
    MARKUP,
    QUOTE,
    SUPPORT,
    POLARITY,
    NAME,
    CITATION,
    MISSING,
    PROMISE,
    PAYMENT,
    RUDE,
    ADDRESS,
    LANGUAGE,
    LENGTH,
    LEAK;

    /// Whether whoever writes so is not asked again.
    public boolean isGrave() {
      return this == LINK || this == PAYMENT || this == RUDE || this == LEAK;
    }

    /// `number_word`.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Fault {
    words = words.length() > SHOWN ? words.substring(0, SHOWN) : words;
  }
}
