package vn.motcua.knowledge.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.knowledge.procedure.Authority;
import vn.motcua.knowledge.procedure.Heading;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;

/// Merges an official record with the written-out one of the same code: the official one supplies
/// words and facts, the written-out one what the page lacks. Where they disagree on a time limit
/// or a fee, the newer source is believed and the difference is kept, to be told.
public final class Merging {

  private Merging() {}

  /// The two records as one.
  ///
  /// @param official from an imported page or the directory
  /// @param written the written-out record of the same code; its source ids must be its own
  public static Procedure merge(Procedure official, Procedure written) {
    var channels = new ChannelMerging();
    var merged = channels.merge(official.channels(), written.channels());
    return new Procedure(
        heading(official.heading(), written.heading()),
        Procedure.Kind.MERGED,
        newerFirst(official, written).flatMap(record -> record.sources().stream()).toList(),
        authority(official, written),
        merged,
        preferred(written.evidence(), official.evidence()),
        statements(written.statements(), official.statements()),
        newest(official, written, Procedure::outputs),
        newest(official, written, Procedure::forms),
        legalBases(written.legalBases(), official.legalBases()),
        preferred(written.related(), official.related()),
        channels.differences());
  }

  private static Heading heading(Heading official, Heading written) {
    return new Heading(
        official.code(),
        official.name(),
        written.nameEn(),
        preferred(official.levels(), written.levels()),
        official.field().isEmpty() ? written.field() : official.field(),
        preferred(official.applicants(), written.applicants()),
        Optional.ofNullable(official.decision()).orElse(written.decision()),
        Optional.ofNullable(official.page()).orElse(written.page()));
  }

  /// The two records, the one with the newer main source first; the official one where they are
  /// of the same day.
  private static Stream<Procedure> newerFirst(Procedure official, Procedure written) {
    return written.asOf().isAfter(official.asOf())
        ? Stream.of(written, official)
        : Stream.of(official, written);
  }

  private static <T> List<T> newest(
      Procedure official, Procedure written, Function<Procedure, List<T>> part) {
    return newerFirst(official, written)
        .map(part)
        .filter(parts -> !parts.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// The official one only where it is newer and says where to file: the written-out one says so
  /// in plain words.
  private static Authority authority(Procedure official, Procedure written) {
    var page = official.authority();
    var newer = official.asOf().isAfter(written.asOf()) && !page.receives().isEmpty();
    return newer || written.authority().isUnknown() ? page : written.authority();
  }

  private static <T> List<T> preferred(List<T> first, List<T> second) {
    return first.isEmpty() ? second : first;
  }

  /// For each kind, the written-out statements; the official ones where there are none.
  private static List<Statement> statements(List<Statement> own, List<Statement> official) {
    var all = new ArrayList<Statement>();
    for (var kind : Statement.Kind.values()) {
      var said = own.stream().filter(s -> s.kind() == kind).toList();
      var page = official.stream().filter(s -> s.kind() == kind).toList();
      all.addAll(preferred(said, page));
    }
    return all;
  }

  /// Pages cut the end off some numbers (`118/2025/NĐ-C`): what begins like one of ours is that one.
  private static List<LegalBasis> legalBases(List<LegalBasis> own, List<LegalBasis> official) {
    var named = own.stream().map(LegalBasis::number).toList();
    return Stream.concat(
            own.stream(),
            official.stream()
                .filter(basis -> named.stream().noneMatch(name -> begins(name, basis.number()))))
        .toList();
  }

  private static boolean begins(String whole, String cut) {
    return !cut.isEmpty() && whole.startsWith(cut);
  }
}
