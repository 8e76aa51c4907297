package vn.motcua.evaluation.safety.run;

import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Progress;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.llm.LanguageModel;

/// The assistant, asked with a model or without one.
@FunctionalInterface
public interface Asker {

  /// The reply; `progress` hears how it comes along.
  ///
  /// @param model null for none
  Reply ask(Question question, Progress progress, @Nullable LanguageModel model);
}
