package vn.motcua.assistant.compose.apart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.verdict.CheckedDossier;
import vn.motcua.assistant.verdict.CheckedDossier.Entry;
import vn.motcua.knowledge.language.Syllables;

/// Pairs papers of a dossier that were named by half their name ("tờ khai") with the one open row
/// that they may be. The pair is said to be unsure: the paper counts neither as there nor as missing.
final class Guessed {

  private Guessed() {}

  /// `checked` with such pairs among what is unsure.
  static CheckedDossier in(CheckedDossier checked, Wording wording) {
    var paired = new ArrayList<Entry>();
    var unsure = new ArrayList<Entry>();
    for (var entry : checked.unsure()) {
      var row = entry.row() == null ? meant(entry, checked) : Optional.<Entry>empty();
      row.ifPresent(paired::add);
      unsure.add(row.map(found -> pair(entry, found, wording)).orElse(told(entry, wording)));
    }
    return new CheckedDossier(
        checked.procedure(),
        checked.complete(),
        checked.present(),
        without(checked.missing(), paired),
        without(checked.conditional(), paired),
        checked.surplus(),
        without(unsure, paired));
  }

  private static List<Entry> without(List<Entry> entries, List<Entry> paired) {
    return entries.stream().filter(entry -> !paired.contains(entry)).toList();
  }

  /// The one open row whose paper begins with the words of `named`.
  private static Optional<Entry> meant(Entry named, CheckedDossier checked) {
    var words = Syllables.of(named.paper());
    var rows =
        Stream.of(checked.missing(), checked.conditional(), checked.unsure())
            .flatMap(List::stream)
            .filter(entry -> isRow(entry) && begins(entry, words))
            .toList();
    return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
  }

  private static boolean isRow(Entry entry) {
    return entry.row() != null;
  }

  private static boolean begins(Entry entry, List<String> words) {
    var text = Optional.ofNullable(entry.requirement()).orElse("");
    return begins(entry.paper(), words) || begins(text, words);
  }

  private static boolean begins(String paper, List<String> words) {
    var whole = Syllables.of(paper);
    return whole.size() >= words.size() && whole.subList(0, words.size()).equals(words);
  }

  private static Entry pair(Entry named, Entry row, Wording wording) {
    var text = Optional.ofNullable(row.requirement()).orElse(row.paper());
    return new Entry(
        named.paper(), null, wording.of("checked.guess", text), row.citations(), null, null);
  }

  /// A paper that serves no row is not called due, however near it comes to one.
  private static Entry told(Entry entry, Wording wording) {
    var verdict = entry.verdict();
    if (isRow(entry) || verdict == null) {
      return entry;
    }
    var phrase =
        switch (verdict.kind()) {
          case REQUIRED, ALTERNATIVE -> "checked.near";
          case UNKNOWN -> verdict.why() == Why.PAPER_UNCLEAR ? "checked.unclear" : "";
          case PRESENT_ONLY, CONDITIONAL, NOT_REQUIRED, REPLACED_BY_DATA -> "";
        };
    return phrase.isEmpty()
        ? entry
        : new Entry(entry.paper(), null, wording.of(phrase), entry.citations(), null, verdict);
  }
}
