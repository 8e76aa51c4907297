package vn.motcua.evaluation.crosscheck;

import java.util.List;
import java.util.Locale;
import vn.motcua.evaluation.crosscheck.Difference.Kind;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;

/// Compares the ways of filing and, for each that both have, fees and time limits.
final class ChannelCheck {

  private ChannelCheck() {}

  static void check(Procedure page, Procedure record, Told told) {
    for (var kind : FilingChannel.Kind.values()) {
      var theirs = of(kind, page);
      var ours = of(kind, record);
      var item = kind.name().toLowerCase(Locale.ROOT);
      if (!theirs.isEmpty() && !ours.isEmpty()) {
        FeeCheck.check(theirs, ours, told);
        TimeCheck.check(theirs, ours, told);
      } else if (!theirs.isEmpty()) {
        told.pageOnly(Kind.CHANNEL, item, kind.vietnamese());
      } else if (!ours.isEmpty()) {
        told.both(Kind.CHANNEL, item, "", kind.vietnamese(), ours.getFirst().source());
      }
    }
  }

  /// A page may have several rows for one way of filing, one for each case.
  private static List<FilingChannel> of(FilingChannel.Kind kind, Procedure procedure) {
    return procedure.channels().stream().filter(channel -> channel.kind() == kind).toList();
  }
}
