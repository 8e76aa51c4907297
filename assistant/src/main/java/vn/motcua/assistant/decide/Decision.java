package vn.motcua.assistant.decide;

import java.util.List;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Hit;

/// What to do about a message. The ways are few, and the compiler knows them all.
public sealed interface Decision {

  /// The procedures that were found, best first; empty where nothing was.
  List<Hit> hits();

  /// Answer from one procedure.
  ///
  /// @param procedure the record to answer from
  /// @param intents what to say of it, the main wish first
  /// @param twins the same procedure at other levels of government
  /// @param hits what was found
  record Answer(Procedure procedure, List<Intent> intents, List<Hit> twins, List<Hit> hits)
      implements Decision {

    public Answer {
      intents = List.copyOf(intents);
      twins = List.copyOf(twins);
      hits = List.copyOf(hits);
    }
  }

  /// Ask back which of several is meant.
  ///
  /// @param reason why one must ask
  /// @param options the procedures to choose from; empty where nothing was named at all
  /// @param hits what was found
  record AskBack(Reason reason, List<Hit> options, List<Hit> hits) implements Decision {

    /// Why one must ask.
    public enum Reason {
      /// The message names no procedure.
      NOTHING_NAMED,
      /// The same procedure exists at several levels, and the answer depends on it.
      LEVEL,
      /// Several fit equally well.
      EQUALLY_LIKELY,
      /// Something was found, but not well enough to answer from.
      UNSURE
    }

    public AskBack {
      options = List.copyOf(options);
      hits = List.copyOf(hits);
    }
  }

  /// Say the fixed words for a topic.
  record Guide(Topic topic) implements Decision {
    @Override
    public List<Hit> hits() {
      return List.of();
    }
  }

  /// Nothing in the catalogue fits well enough.
  ///
  /// @param gap the office to turn to, where the matter is one the catalogue lacks; else empty
  /// @param hits what came nearest; nobody is answered from it
  record NotFound(String gap, List<Hit> hits) implements Decision {

    public NotFound {
      hits = List.copyOf(hits);
    }
  }
}
