package vn.motcua.channels.papers;

import java.time.Duration;
import java.util.List;

/// What the software knows of itself, from its settings.
///
/// @param agency who runs it; empty: not set
/// @param name of the assistant, as people read it
/// @param place that it serves; empty: the whole country
/// @param hotline shown to people; empty: none
/// @param sites other sites that may embed it
/// @param postgres whether the lasting data lie in PostgreSQL, else in H2 files
/// @param outside who else is sent what people write, each with what exactly; empty: nobody
/// @param kept what is kept of people
public record Installation(
    String agency,
    String name,
    String place,
    String hotline,
    List<String> sites,
    boolean postgres,
    List<String> outside,
    List<Kept> kept) {

  public Installation {
    sites = List.copyOf(sites);
    outside = List.copyOf(outside);
    kept = List.copyOf(kept);
  }

  /// How long things are kept.
  ///
  /// @param idle a conversation after the last word
  /// @param filling a form after it was begun
  /// @param contacts how people who reported can be reached
  /// @param words what they reported
  /// @param questions questions without an answer, and feedback
  /// @param lookups what officers looked up
  /// @param audit who did what in the console
  /// @param erasures the log of erasures
  public record Times(
      Duration idle,
      Duration filling,
      Duration contacts,
      Duration words,
      Duration questions,
      Duration lookups,
      Duration audit,
      Duration erasures) {}
}
