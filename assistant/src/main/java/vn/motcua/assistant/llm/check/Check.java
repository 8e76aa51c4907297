package vn.motcua.assistant.llm.check;

import java.util.Optional;

/// Looks for one kind of fault in a sentence.
@FunctionalInterface
public interface Check {

  /// What is wrong with `claim`, if anything.
  Optional<Fault> fault(Claim claim);
}
