package vn.motcua.evaluation.answer;

import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;

/// Somebody who answers questions: the assistant in this process, or a server.
@FunctionalInterface
public interface Answerer {

  /// The reply to a question.
  ///
  /// @throws RuntimeException if there is none, with the reason
  Reply ask(Question question);
}
