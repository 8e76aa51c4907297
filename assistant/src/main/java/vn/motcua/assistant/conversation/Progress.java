package vn.motcua.assistant.conversation;

/// Told how an answer comes along, on the thread that answers.
public interface Progress {

  /// The steps people see.
  enum Step {
    UNDERSTOOD,
    FOUND,
    CHECKING
  }

  /// Tells nobody.
  Progress SILENT =
      new Progress() {
        @Override
        public void step(Step step) {}

        @Override
        public void section(Section section) {}
      };

  /// A step is done.
  void step(Step step);

  /// The checked opening by rules, before its sections, where a language model will be asked to word
  /// it better; the whole reply may open otherwise.
  default void lead(String text) {}

  /// A checked section of the answer is ready; it comes again in the whole reply.
  void section(Section section);
}
