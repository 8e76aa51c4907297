package vn.motcua.channels.talk.person;

import java.time.Instant;
import java.util.List;

/// What is remembered of somebody on a messaging channel.
///
/// @param conversation id of the conversation; opens it, so it is never logged
/// @param heardAt when the person last said something
/// @param waiting what the next words may answer
/// @param failures how many answers in a row helped nothing
/// @param procedure code of the procedure talked about last; empty where none was
/// @param filling whether a form was being filled in
/// @param rest pages of the last answer that were not shown yet
/// @param choices what was offered last
/// @param papers a list that waits for the name of its procedure
public record Person(
    String conversation,
    Instant heardAt,
    Waiting waiting,
    int failures,
    String procedure,
    boolean filling,
    List<String> rest,
    List<Choice> choices,
    List<String> papers) {

  public Person {
    rest = List.copyOf(rest);
    choices = List.copyOf(choices);
    papers = List.copyOf(papers);
  }

  /// Somebody of whom nothing is known but the conversation that was opened.
  public static Person met(String conversation, Instant now) {
    return new Person(
        conversation, now, Waiting.NOTHING, 0, "", false, List.of(), List.of(), List.of());
  }

  /// The same, heard now, with nothing waiting and nothing left to show.
  public Person heard(Instant now) {
    return new Person(
        conversation,
        now,
        Waiting.NOTHING,
        failures,
        procedure,
        filling,
        List.of(),
        choices,
        List.of());
  }

  /// The same, waiting for something.
  public Person awaiting(Waiting what) {
    return new Person(
        conversation, heardAt, what, failures, procedure, filling, rest, choices, papers);
  }

  /// The same, waiting for the procedure that `list` is for.
  public Person holding(List<String> list) {
    return new Person(
        conversation,
        heardAt,
        Waiting.PROCEDURE,
        failures,
        procedure,
        filling,
        rest,
        choices,
        list);
  }

  /// The same after so many answers in a row that helped nothing.
  public Person failed(int times) {
    return new Person(
        conversation, heardAt, waiting, times, procedure, filling, rest, choices, papers);
  }

  /// The same, talking about the procedure with this code.
  public Person about(String code) {
    return new Person(
        conversation, heardAt, waiting, failures, code, filling, rest, choices, papers);
  }

  /// The same, with or without a form under way.
  public Person filling(boolean underWay) {
    return new Person(
        conversation, heardAt, waiting, failures, procedure, underWay, rest, choices, papers);
  }

  /// The same after something was shown.
  ///
  /// @param left pages that were not shown yet
  /// @param offered what can be chosen
  public Person shown(List<String> left, List<Choice> offered) {
    return new Person(
        conversation, heardAt, waiting, failures, procedure, filling, left, offered, papers);
  }
}
