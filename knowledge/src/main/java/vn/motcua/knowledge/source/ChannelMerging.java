package vn.motcua.knowledge.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure.Difference;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.TimeLimit;

/// Merges the ways of filing of two records of one procedure, and notes where they disagree.
/// The written-out words are kept where both say the same.
final class ChannelMerging {

  private final List<Difference> differences = new ArrayList<>();

  List<Difference> differences() {
    return List.copyOf(differences);
  }

  List<FilingChannel> merge(List<FilingChannel> official, List<FilingChannel> own) {
    var all = new ArrayList<FilingChannel>();
    for (var kind : FilingChannel.Kind.values()) {
      var page = of(kind, official);
      var said = of(kind, own);
      if (page.isPresent() && said.isPresent()) {
        all.add(merge(page.get(), said.get()));
      } else {
        said.or(() -> page).ifPresent(all::add);
      }
    }
    return all;
  }

  private static Optional<FilingChannel> of(FilingChannel.Kind kind, List<FilingChannel> all) {
    return all.stream().filter(channel -> channel.kind() == kind).findFirst();
  }

  private FilingChannel merge(FilingChannel page, FilingChannel own) {
    var keepOwnTime = keepOwnTime(page, own);
    var keepOwnFees = keepOwnFees(page, own);
    return new FilingChannel(
        own.kind(),
        keepOwnTime ? own.time() : page.time(),
        keepOwnFees ? own.fees() : page.fees(),
        own.text().isEmpty() ? page.text() : own.text(),
        keepOwnTime ? own.source() : page.source());
  }

  private boolean keepOwnTime(FilingChannel page, FilingChannel own) {
    var ours = own.time();
    var theirs = page.time();
    if (ours == null || theirs == null) {
      return ours != null;
    }
    var same = sameTime(theirs, ours);
    var newer = same || isNewer(own.source(), page.source());
    if (!same) {
      note("thời hạn", own, newer, text(theirs), text(ours), page.source(), own.source());
    }
    return newer;
  }

  /// A bare number does not contradict the same number with its unit.
  private static boolean sameTime(TimeLimit page, TimeLimit own) {
    var sameUnit = page.unit() == own.unit() || page.lacksUnit();
    return page.value() == null
        || own.value() == null
        || (page.value().equals(own.value()) && sameUnit);
  }

  private boolean keepOwnFees(FilingChannel page, FilingChannel own) {
    if (own.fees().isEmpty() || page.fees().isEmpty()) {
      return !own.fees().isEmpty();
    }
    var same = sameFees(page.fees(), own.fees());
    var source = own.fees().getFirst().source();
    var newer = same || isNewer(source, page.fees().getFirst().source());
    if (!same) {
      note("lệ phí", own, newer, text(page.fees()), text(own.fees()), page.source(), source);
    }
    return newer;
  }

  /// Amounts disagree only where both sources give amounts and they share none.
  private static boolean sameFees(List<Fee> page, List<Fee> own) {
    var theirs = amounts(page);
    var ours = amounts(own);
    return theirs.isEmpty() || ours.isEmpty() || ours.stream().anyMatch(theirs::contains);
  }

  private static List<Long> amounts(List<Fee> fees) {
    var amounts = new ArrayList<Long>();
    for (var fee : fees) {
      var amount = fee.kind() == Fee.Kind.FREE ? Long.valueOf(0) : fee.amount();
      if (amount != null) {
        amounts.add(amount);
      }
    }
    return amounts;
  }

  private static boolean isNewer(Source own, Source page) {
    return own.asOf().isAfter(page.asOf());
  }

  private void note(
      String fact,
      FilingChannel channel,
      boolean keepOwn,
      String theirs,
      String ours,
      Source page,
      Source own) {
    var what = fact + " khi nộp " + channel.kind().vietnamese().toLowerCase(java.util.Locale.ROOT);
    differences.add(
        keepOwn
            ? new Difference(what, ours, theirs, own, page)
            : new Difference(what, theirs, ours, page, own));
  }

  private static String text(@Nullable TimeLimit time) {
    return time == null ? "" : time.text();
  }

  private static String text(List<Fee> fees) {
    return fees.stream().map(Fee::text).collect(Collectors.joining("; "));
  }
}
