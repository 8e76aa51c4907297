package vn.motcua.knowledge.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.Source.Verification;

/// A regulation that is known by reference: what it is called and how long it holds, without its
/// text. What is not known is null or empty; nothing here is guessed.
///
/// @param number its number as written, `63/2010/NĐ-CP`
/// @param kind what it is, in small letters: `luật`, `nghị định`
/// @param title what it is called; of a law with the kind, `Luật Hộ tịch`
/// @param issuer who issued it
/// @param issued the day it was issued
/// @param validity the days in force; the last one, and what ended it, only where that is known
/// @param links the regulations that it changes or is changed by
/// @param recorded how it stood on the day of `origin`
/// @param gists what single articles say, in our own words
/// @param origin where these facts were read
public record KnownRegulation(
    String number,
    String kind,
    String title,
    @Nullable String issuer,
    @Nullable LocalDate issued,
    Validity validity,
    Links links,
    Standing recorded,
    List<Gist> gists,
    Origin origin) {

  /// How a regulation stands on a day.
  public enum Standing {
    /// It holds.
    IN_FORCE,
    /// It holds, but for articles that were repealed.
    PARTLY,
    /// It holds no more.
    EXPIRED,
    /// It does not hold yet.
    NOT_YET,
    /// Nothing tells.
    UNKNOWN
  }

  /// The regulations around it, by number as written.
  ///
  /// @param amends those that it amends
  /// @param amendedBy those that amended it
  /// @param replaces those that it ended
  public record Links(List<String> amends, List<String> amendedBy, List<String> replaces) {

    public Links {
      amends = List.copyOf(amends);
      amendedBy = List.copyOf(amendedBy);
      replaces = List.copyOf(replaces);
    }
  }

  /// What a place in the regulation says, in our own words; never its text.
  ///
  /// @param locator the place, `Điều 18 khoản 3`
  /// @param words what it says
  /// @param source where it was read
  /// @param verification how it was read
  public record Gist(String locator, String words, String source, Verification verification) {

    /// Whether it is of the article with this number, `14` or `98a`.
    public boolean isOf(String article) {
      return Pattern.compile("Điều " + Pattern.quote(article) + "(?![\\p{L}\\d])")
          .matcher(locator)
          .find();
    }
  }

  /// Where the facts come from.
  ///
  /// @param source what they were read in
  /// @param asOf the newest day on which that is known to have said so
  /// @param verification how sure that is
  public record Origin(String source, LocalDate asOf, Verification verification) {}

  public KnownRegulation {
    gists = List.copyOf(gists);
  }

  /// The key under which it is found.
  public RegulationKey key() {
    return RegulationKey.of(number).orElseThrow();
  }

  /// The number of what replaced it, where that is known.
  public Optional<String> replacedBy() {
    return Optional.ofNullable(validity.endedBy());
  }

  /// The gists of one article, in the order of its clauses.
  public List<Gist> gists(String article) {
    return gists.stream().filter(gist -> gist.isOf(article)).toList();
  }

  /// Whether it is known to hold on `day`, wholly or in part.
  public boolean holdsOn(LocalDate day) {
    return switch (on(day)) {
      case IN_FORCE, PARTLY -> true;
      case EXPIRED, NOT_YET, UNKNOWN -> false;
    };
  }

  /// How it stands on `day`, as far as the days that are known tell; else as it was recorded.
  public Standing on(LocalDate day) {
    var from = validity.from();
    var to = validity.to();
    if (to != null && day.isAfter(to)) {
      return Standing.EXPIRED;
    } else if (from != null && day.isBefore(from)) {
      return Standing.NOT_YET;
    }
    var passed =
        (recorded == Standing.NOT_YET && from != null)
            || (recorded == Standing.EXPIRED && to != null);
    return passed ? Standing.IN_FORCE : recorded;
  }
}
