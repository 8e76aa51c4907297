package vn.motcua.evaluation.place;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.measure.Rate;
import vn.motcua.knowledge.place.PlaceAnswer;
import vn.motcua.knowledge.place.Places;

/// Reads every old ward and every commune of today, each in three spellings, with and without a
/// house before it. Right is the one commune where the spelling stands for one, else to ask with
/// all of them. Worst is to name a single one that is wrong.
public final class PlacesTask implements Task {

  private static final double WANTED = 0.99;

  private enum Outcome {
    RIGHT,
    /// Asked with the right one among others, though the spelling says enough.
    ASKED,
    MISSED,
    WRONG
  }

  /// An address that was read.
  private record Case(Address address, Outcome outcome) {}

  @Override
  public String name() {
    return "places";
  }

  @Override
  public String summary() {
    return "reads all old wards and all communes in three spellings; fails below .99 or when"
        + " wrong; --failures";
  }

  @Override
  public boolean run(Bench bench) {
    var folder = bench.shared().resolve("data/places");
    if (!Files.isDirectory(folder)) {
      bench.say("Skipped, not there: " + folder);
      return true;
    }
    var places = Places.embedded();
    var table = new OfficialTable(folder);
    var holds = true;
    for (var spelling : Address.Spelling.values()) {
      holds &= judge(bench, places, "old wards " + spelling.words(), table.oldWards(spelling));
    }
    for (var spelling : Address.Spelling.values()) {
      holds &= judge(bench, places, "communes " + spelling.words(), table.communes(spelling));
    }
    return holds;
  }

  private boolean judge(Bench bench, Places places, String what, List<Address> addresses) {
    var plain = judge(bench, places, what, "", addresses);
    return judge(bench, places, what + ", house before", Address.DETAIL, addresses) && plain;
  }

  private boolean judge(
      Bench bench, Places places, String what, String detail, List<Address> addresses) {
    var start = System.nanoTime();
    var cases =
        addresses.stream()
            .map(each -> new Case(each, outcome(places.lookup(detail + each.text()), each)))
            .toList();
    var micros = (System.nanoTime() - start) / 1e3 / Math.max(1, cases.size());
    var right = Rate.of(cases, one -> one.outcome() == Outcome.RIGHT);
    var wrong = Rate.of(cases, one -> one.outcome() == Outcome.WRONG);
    bench.say(
        "%-48s right %s; asked %d, missed %d; wrong %s; %.0f µs each"
            .formatted(
                what,
                told(right),
                count(cases, Outcome.ASKED),
                count(cases, Outcome.MISSED),
                told(wrong),
                micros));
    cases.stream()
        .filter(one -> one.outcome() != Outcome.RIGHT)
        .limit(bench.options().number("failures", 0))
        .forEach(one -> bench.say("  %s: %s".formatted(one.outcome(), one.address())));
    return right.value() >= WANTED && wrong.hits() == 0;
  }

  private static String told(Rate rate) {
    return "%d of %d  %s".formatted(rate.hits(), rate.cases(), Measure.of("", "", rate).words());
  }

  private static long count(List<Case> cases, Outcome outcome) {
    return cases.stream().filter(one -> one.outcome() == outcome).count();
  }

  private static Outcome outcome(PlaceAnswer answer, Address address) {
    var found =
        answer.candidates().stream().map(PlaceAnswer.Candidate::code).collect(Collectors.toSet());
    if (answer.status() == PlaceAnswer.Status.EXACT) {
      return found.equals(address.codes()) ? Outcome.RIGHT : Outcome.WRONG;
    }
    return asked(address.codes(), found);
  }

  private static Outcome asked(Set<String> wanted, Set<String> found) {
    if (!found.containsAll(wanted)) {
      return Outcome.MISSED;
    }
    return wanted.size() > 1 ? Outcome.RIGHT : Outcome.ASKED;
  }
}
