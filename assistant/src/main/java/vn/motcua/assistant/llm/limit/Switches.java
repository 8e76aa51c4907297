package vn.motcua.assistant.llm.limit;

import vn.motcua.assistant.llm.LanguageModel.Channel;

/// Whether people switched the model off where citizens or officers are. Asked often: it must cost
/// nothing.
public interface Switches {

  /// Whether the model is off for `channel`.
  boolean isOff(Channel channel);
}
