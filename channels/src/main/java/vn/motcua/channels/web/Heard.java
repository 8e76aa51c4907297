package vn.motcua.channels.web;

import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;

/// Hears what was asked and how it was answered.
@FunctionalInterface
public interface Heard {

  /// `question` was answered with `reply`. Must not fail, and must not take long.
  void replied(Question question, Reply reply);
}
