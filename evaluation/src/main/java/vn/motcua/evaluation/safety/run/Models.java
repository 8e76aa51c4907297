package vn.motcua.evaluation.safety.run;

import java.net.URI;
import vn.motcua.assistant.llm.LanguageModel;

/// Connects to language models.
@FunctionalInterface
public interface Models {

  /// A new connection to the model at `address`, which remembers no earlier failure.
  LanguageModel at(URI address, String name);
}
