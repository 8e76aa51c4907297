package vn.motcua.assistant.conversation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One message of a person, with what the answer depends on.
///
/// @param text the person's words, 1 to 2,000 code points after NFC
/// @param history the turns before, oldest first
/// @param audience for whom the answer is worded
/// @param language of fixed phrases and labels; facts stay Vietnamese
/// @param place where the person lives or files, in words, if said
/// @param asOf the day asked about
/// @param channel where the person is
public record Question(
    String text,
    List<Turn> history,
    Audience audience,
    Language language,
    @Nullable String place,
    LocalDate asOf,
    Channel channel) {

  /// For whom an answer is worded.
  public enum Audience {
    CITIZEN,
    OFFICER
  }

  /// The language of fixed phrases and labels.
  public enum Language {
    VI,
    EN
  }

  /// Where people ask; a language model can be switched off for each.
  public enum Channel {
    WEB,
    ZALO,
    OFFICER
  }

  /// A citizen's question on the web, or an officer's at the desk.
  public Question(
      String text,
      List<Turn> history,
      Audience audience,
      Language language,
      @Nullable String place,
      LocalDate asOf) {
    this(
        text,
        history,
        audience,
        language,
        place,
        asOf,
        audience == Audience.OFFICER ? Channel.OFFICER : Channel.WEB);
  }

  public Question {
    history = List.copyOf(history);
  }

  /// A citizen's question in Vietnamese without anything before it.
  public static Question of(String text, LocalDate asOf) {
    return new Question(text, List.of(), Audience.CITIZEN, Language.VI, null, asOf);
  }

  /// The same question about another day.
  public Question on(LocalDate day) {
    return new Question(text, history, audience, language, place, day, channel);
  }

  /// The same question, to be answered in another language.
  public Question in(Language other) {
    return new Question(text, history, audience, other, place, asOf, channel);
  }

  /// The same question asked somewhere else.
  public Question over(Channel other) {
    return new Question(text, history, audience, language, place, asOf, other);
  }
}
