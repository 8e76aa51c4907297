package vn.motcua.knowledge.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// An administrative procedure (thủ tục hành chính; CPSV-AP `PublicService`) with all that is known
/// about it. Lists are empty where the source says nothing: silence is never read as "none".
///
/// @param heading what identifies it
/// @param kind how the record came to be
/// @param sources every source of the record; the first is the main one
/// @param authority who decides and where one files
/// @param channels the ways of filing, each with time limit and fees
/// @param evidence the dossier, row by row
/// @param statements purpose, steps, conditions, warnings, in order within each kind
/// @param outputs what the citizen gets
/// @param forms official forms
/// @param legalBases the regulations it rests on
/// @param related codes of procedures that are often meant instead, or follow
/// @param differences where two sources of a merged record disagree on a fact
public record Procedure(
    Heading heading,
    Kind kind,
    List<Source> sources,
    Authority authority,
    List<FilingChannel> channels,
    List<EvidenceRequirement> evidence,
    List<Statement> statements,
    List<Output> outputs,
    List<FormReference> forms,
    List<LegalBasis> legalBases,
    List<String> related,
    List<Difference> differences) {

  /// How a record came to be.
  public enum Kind {
    /// Derived facts only: the embedded directory.
    DIRECTORY,
    /// Written out in full in our own words.
    WRITTEN,
    /// Read from an official page that the operator imported.
    IMPORTED,
    /// An official record together with the written-out one of the same code.
    MERGED
  }

  /// A fact on which two sources disagree.
  ///
  /// @param fact what it is about, as citizens read it: `lệ phí nộp trực tuyến`
  /// @param kept what the newer source says
  /// @param other what the older source says
  /// @param newer the source that was believed
  /// @param older the other one
  public record Difference(String fact, String kept, String other, Source newer, Source older) {}

  public Procedure {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("Procedure " + heading.code() + " has no source");
    }
    sources = List.copyOf(sources);
    channels = List.copyOf(channels);
    evidence = List.copyOf(evidence);
    statements = List.copyOf(statements);
    outputs = List.copyOf(outputs);
    forms = List.copyOf(forms);
    legalBases = List.copyOf(legalBases);
    related = List.copyOf(related);
    differences = List.copyOf(differences);
  }

  /// The code in the national catalogue.
  public String code() {
    return heading.code();
  }

  /// The official name.
  public String name() {
    return heading.name();
  }

  /// The day up to which the main source is known to hold.
  public LocalDate asOf() {
    return sources.getFirst().asOf();
  }

  /// The same with other ways of filing.
  public Procedure withChannels(List<FilingChannel> others) {
    return new Procedure(
        heading,
        kind,
        sources,
        authority,
        others,
        evidence,
        statements,
        outputs,
        forms,
        legalBases,
        related,
        differences);
  }

  /// The statements of one kind, in order.
  public Stream<Statement> statements(Statement.Kind wanted) {
    return statements.stream().filter(statement -> statement.kind() == wanted);
  }
}
