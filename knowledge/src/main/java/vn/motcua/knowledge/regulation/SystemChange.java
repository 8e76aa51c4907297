package vn.motcua.knowledge.regulation;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.Source.Verification;

/// A day on which much of what citizens notice changed at once.
///
/// @param id short name, unique
/// @param day the day from which it is so
/// @param title what changed, in a few words
/// @param points what changed, one thing each; never empty
/// @param sources what the points were read in
public record SystemChange(
    String id, LocalDate day, String title, List<Point> points, List<Source> sources) {

  /// One thing that changed.
  ///
  /// @param words what is so from that day on, in our own words
  /// @param number number of the regulation that makes it so
  /// @param locator the place in it
  /// @param verification how that was read
  public record Point(String words, String number, String locator, Verification verification) {}

  public SystemChange {
    points = List.copyOf(points);
    sources = List.copyOf(sources);
  }
}
