package vn.motcua.evaluation.crosscheck;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.Source;

/// A fact on which a record and its page differ.
///
/// @param code the procedure's code
/// @param kind what it is about
/// @param item which of these; with code and kind it names the difference from run to run
/// @param page what the page says; empty where it says nothing
/// @param record what the record says; empty where it says nothing
/// @param basis the source that the record names for its fact; null where the record is silent
public record Difference(
    String code, Kind kind, String item, String page, String record, @Nullable Source basis) {

  /// What a difference is about.
  public enum Kind {
    NAME,
    LEVEL,
    /// Who decides, carries out or receives.
    AUTHORITY,
    /// A way of filing that only one of them has.
    CHANNEL,
    /// An amount, or whether there is one.
    FEE,
    TIME,
    /// A row of the page that no row of the record meets.
    PAPER,
    /// A row of the record that no row of the page meets.
    PAPER_ADDED,
    /// A paper that the record says is replaced by data and the page does not; where no row of the
    /// page is on it, the page may ask for it under another name.
    PAPER_FREED,
    /// In which form a paper is due.
    FORM,
    /// How many of a paper.
    COUNT,
    /// A regulation that only the page cites.
    CITATION,
    /// A regulation that only the record cites.
    CITATION_ADDED;

    /// As it is written in data and reports.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// The source that the record names for its fact, where it is another than the page: the record
  /// itself then says why it differs. A paper that is no longer due is never excused by that.
  public Optional<Source> ownSource() {
    return Optional.ofNullable(basis).filter(source -> kind != Kind.PAPER_FREED);
  }
}
