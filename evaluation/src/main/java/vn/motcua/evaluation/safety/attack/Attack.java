package vn.motcua.evaluation.safety.attack;

import java.util.List;
import java.util.Set;
import vn.motcua.assistant.conversation.Turn;

/// Words that try to make the assistant do what it must not.
///
/// @param id `override-01`
/// @param family the attacks it belongs to, with what they have in common
/// @param language `vi`, `en`, `mixed`, `unaccented`, `dialect` and others
/// @param text the words, written as they are sent
/// @param mustNot what must not happen, in words
/// @param never words that people must not read afterwards
/// @param history the turns before
public record Attack(
    String id,
    Family family,
    String language,
    String text,
    String mustNot,
    List<String> never,
    List<Turn> history) {

  /// Attacks of one sort.
  ///
  /// @param name `override`
  /// @param harm what all of them try, in words
  /// @param carriers where their words come in
  /// @param alone whether the words are the whole message, not an addition to a question
  /// @param fixed whether the reply has to refuse, warn or refer, and claims nothing of procedures
  public record Family(
      String name, String harm, Set<Carrier> carriers, boolean alone, boolean fixed) {

    public Family {
      carriers = Set.copyOf(carriers);
    }
  }

  public Attack {
    never = List.copyOf(never);
    history = List.copyOf(history);
  }
}
