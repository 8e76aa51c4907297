package vn.motcua.knowledge.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;

/// What the operator knows of one province. It wins over the general records; where it is silent,
/// they stand.
///
/// @param province name without the word for its rank: `Lào Cai`
/// @param source where it comes from
/// @param fees set by the province
/// @param points where one files
/// @param procedures codes of procedures that only this province has
public record LocalFacts(
    String province,
    Source source,
    List<LocalFee> fees,
    List<FilingPoint> points,
    Set<String> procedures) {

  public LocalFacts {
    fees = List.copyOf(fees);
    points = List.copyOf(points);
    procedures = Set.copyOf(procedures);
  }

  /// `procedure` with the fees of this province in the place of the general ones. Words on who pays
  /// less or nothing stay.
  public Procedure over(Procedure procedure, LocalDate day) {
    var channels = procedure.channels().stream().map(c -> over(procedure.code(), c, day)).toList();
    return channels.equals(procedure.channels()) ? procedure : procedure.withChannels(channels);
  }

  private FilingChannel over(String code, FilingChannel channel, LocalDate day) {
    var own =
        fees.stream()
            .filter(fee -> fee.holdsFor(code, channel.kind()))
            .map(LocalFee::fee)
            .filter(fee -> fee.source().inForceOn(day))
            .toList();
    if (own.isEmpty()) {
      return channel;
    }
    var staying = channel.fees().stream().filter(LocalFacts::isException);
    return new FilingChannel(
        channel.kind(),
        channel.time(),
        Stream.concat(own.stream(), staying).toList(),
        channel.text(),
        channel.source());
  }

  private static boolean isException(Fee fee) {
    return fee.kind() == Fee.Kind.VARIES || (fee.kind() == Fee.Kind.FREE && !fee.text().isBlank());
  }

  /// Every counter that serves a commune.
  ///
  /// @param commune its full name; empty where only the province is known
  public List<FilingPoint> pointsIn(String commune, LocalDate day) {
    return points.stream()
        .filter(point -> point.serves(commune) && point.source().inForceOn(day))
        .toList();
  }

  /// Where `procedure` is filed in a commune.
  ///
  /// @param commune its full name; empty where only the province is known
  public List<FilingPoint> pointsFor(Procedure procedure, String commune, LocalDate day) {
    return pointsIn(commune, day).stream()
        .filter(point ->
            point.procedures().isEmpty()
                ? procedure.heading().levels().contains(Level.COMMUNE)
                : point.procedures().contains(procedure.code()))
        .toList();
  }
}
