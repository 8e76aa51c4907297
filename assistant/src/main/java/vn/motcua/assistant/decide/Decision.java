package vn.motcua.assistant.decide;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.appraise.Appraisal;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.deadline.Deadline;
import vn.motcua.assistant.deadline.Late;
import vn.motcua.assistant.deadline.said.FilingWish;
import vn.motcua.assistant.retrieve.found.ChangeMatch;
import vn.motcua.assistant.retrieve.found.LawMatch;
import vn.motcua.assistant.situation.NamedPlace;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.knowledge.event.LifeEvent;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.regulation.KnownRegulation;
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
  /// @param instead what serves another case than the one supposed; named, so that nobody is misled
  /// @param hits what was found
  record Answer(
      Procedure procedure, List<Intent> intents, List<Hit> twins, List<Hit> instead, List<Hit> hits)
      implements Decision {

    public Answer {
      intents = List.copyOf(intents);
      twins = List.copyOf(twins);
      instead = List.copyOf(instead);
      hits = List.copyOf(hits);
    }
  }

  /// Answer several matters of one message, in the order asked.
  ///
  /// @param first the first that can be answered
  /// @param others the others
  /// @param missing words of the parts that no procedure was found for, each with the office to turn
  ///     to; the office is empty where none is known
  record Several(Answer first, List<Answer> others, Map<String, String> missing)
      implements Decision {

    public Several {
      others = List.copyOf(others);
      missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
    }

    @Override
    public List<Hit> hits() {
      return Stream.concat(Stream.of(first), others.stream())
          .map(answer -> answer.hits().getFirst())
          .toList();
    }
  }

  /// Lay out the procedures of a life event.
  ///
  /// @param event the event
  /// @param procedures the records of its steps, in order; steps without a record are left out
  /// @param hits the same as hits
  record Event(LifeEvent event, List<Procedure> procedures, List<Hit> hits) implements Decision {

    public Event {
      procedures = List.copyOf(procedures);
      hits = List.copyOf(hits);
    }
  }

  /// Show the place in the law that was asked for by its number.
  ///
  /// @param match the place and the articles it may mean
  /// @param hits the procedures that were found besides
  record Law(LawMatch match, List<Hit> hits) implements Decision {

    public Law {
      hits = List.copyOf(hits);
    }
  }

  /// Tell what is known of a regulation whose text is not at hand.
  ///
  /// @param regulation the regulation
  /// @param article the article that was asked for; empty where the whole regulation was
  /// @param hits the procedures that were found besides
  record Known(KnownRegulation regulation, String article, List<Hit> hits) implements Decision {

    public Known {
      hits = List.copyOf(hits);
    }
  }

  /// Ask which of several regulations of one number is meant, whose texts are not at hand.
  ///
  /// @param options the regulations
  /// @param article the article that was asked for; empty where the whole regulation was
  /// @param hits the procedures that were found besides
  record WhichKnown(List<KnownRegulation> options, String article, List<Hit> hits)
      implements Decision {

    public WhichKnown {
      options = List.copyOf(options);
      hits = List.copyOf(hits);
    }
  }

  /// Tell what changed on some days.
  ///
  /// @param match the days and their changes
  record Changed(ChangeMatch match) implements Decision {
    @Override
    public List<Hit> hits() {
      return List.of();
    }
  }

  /// Say of papers whether they are due.
  ///
  /// @param verdicts what is said of each, in the order asked
  /// @param procedure the procedure they are for; null where none was named
  /// @param hits what was found
  record Judged(List<Verdict> verdicts, @Nullable Procedure procedure, List<Hit> hits)
      implements Decision {

    public Judged {
      verdicts = List.copyOf(verdicts);
      hits = List.copyOf(hits);
    }
  }

  /// Say which commune of today a place is.
  ///
  /// @param place as it was named
  /// @param hits what was found besides
  record Place(NamedPlace place, List<Hit> hits) implements Decision {

    public Place {
      hits = List.copyOf(hits);
    }
  }

  /// Offer to fill a form in.
  ///
  /// @param forms the forms that may be meant, the likeliest first; never empty
  /// @param procedure the code of the procedure they are for; empty where none was named
  /// @param hits what was found
  record Fill(List<Form> forms, String procedure, List<Hit> hits) implements Decision {

    public Fill {
      forms = List.copyOf(forms);
      hits = List.copyOf(hits);
    }
  }

  /// Ask for the one fact that the answer depends on.
  ///
  /// @param fact names the question in the phrases (`missing.FACT`)
  /// @param hits what was found
  record AskFact(String fact, List<Hit> hits) implements Decision {

    public AskFact {
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
      /// The message names a kind of act, but not of what.
      VAGUE,
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

  /// Say what is there and what is missing of a dossier.
  ///
  /// @param appraisal the dossier, held against what its procedure asks for
  /// @param hits what was found
  record Checked(Appraisal appraisal, List<Hit> hits) implements Decision {

    public Checked {
      hits = List.copyOf(hits);
    }
  }

  /// Say when a result is due.
  ///
  /// @param deadline the day, and how it was counted
  /// @param hits what was found
  record Due(Deadline deadline, List<Hit> hits) implements Decision {

    public Due {
      hits = List.copyOf(hits);
    }
  }

  /// Say what to do when nothing came on the promised day.
  ///
  /// @param late what to do
  /// @param toCome the promised day, where it has not passed; else null
  /// @param hits what was found
  record Overdue(Late late, @Nullable LocalDate toCome, List<Hit> hits) implements Decision {

    public Overdue {
      hits = List.copyOf(hits);
    }
  }

  /// Ask on which of two days somebody filed: weekday and day do not agree.
  ///
  /// @param days the two
  /// @param procedure what was filed; null where it is not known
  /// @param hits what was found
  record AskDay(FilingWish.Unclear days, @Nullable Procedure procedure, List<Hit> hits)
      implements Decision {

    public AskDay {
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
  /// @param near what may be named as sounding alike, for the person to choose
  /// @param hits what came nearest; nobody is answered from it
  record NotFound(String gap, List<Hit> near, List<Hit> hits) implements Decision {

    public NotFound {
      near = List.copyOf(near);
      hits = List.copyOf(hits);
    }

    /// Nothing that would be worth naming.
    public NotFound(String gap, List<Hit> hits) {
      this(gap, List.of(), hits);
    }
  }
}
