package vn.motcua.knowledge.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.journey.Journey;
import vn.motcua.knowledge.procedure.Source;

/// A situation that starts several procedures (sự kiện trong đời; CPSV-AP `LifeEvent`): a child is
/// born, somebody dies, a family moves.
///
/// @param id short name, unique
/// @param name the situation as citizens say it: `Sinh con`
/// @param wordings other ways to say it
/// @param steps its procedures, in the order in which they are best done; two or more
/// @param notes what else to know, in words
/// @param sources what the order and the notes rest on
/// @param way the journey through it; null where none is written out
public record LifeEvent(
    String id,
    String name,
    List<String> wordings,
    List<Step> steps,
    List<String> notes,
    List<Source> sources,
    @Nullable Journey way) {

  private static final int LEAST_STEPS = 2;

  /// One procedure of an event.
  ///
  /// @param code its code in the catalogue
  /// @param why what it is good for here
  /// @param when until when, or in which case, it is done; empty where nothing limits it
  /// @param joint codes of the procedures that are done in one go with it (liên thông)
  public record Step(String code, String why, String when, List<String> joint) {

    public Step {
      joint = List.copyOf(joint);
    }
  }

  public LifeEvent {
    wordings = List.copyOf(wordings);
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
    sources = List.copyOf(sources);
    check(!id.isBlank() && !name.isBlank(), id, "needs an id and a name");
    check(steps.size() >= LEAST_STEPS, id, "needs two steps or more, has " + steps.size());
    var codes = new HashSet<String>();
    for (var step : steps) {
      check(codes.add(step.code()), id, "names procedure " + step.code() + " twice");
      check(!step.why().isBlank(), id, "does not say why procedure " + step.code());
    }
    check(!sources.isEmpty(), id, "has no source");
  }

  /// An event whose journey is not written out.
  public LifeEvent(
      String id,
      String name,
      List<String> wordings,
      List<Step> steps,
      List<String> notes,
      List<Source> sources) {
    this(id, name, wordings, steps, notes, sources, null);
  }

  /// The journey through it, where one is written out.
  public Optional<Journey> journey() {
    return Optional.ofNullable(way);
  }

  /// The same event with this way through it.
  LifeEvent with(@Nullable Journey journey) {
    return new LifeEvent(id, name, wordings, steps, notes, sources, journey);
  }

  private static void check(boolean holds, String id, String what) {
    if (!holds) {
      throw new IllegalArgumentException("Life event '%s' %s".formatted(id, what));
    }
  }
}
