package vn.motcua.assistant.llm.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claim;
import vn.motcua.assistant.llm.check.Fact;
import vn.motcua.assistant.llm.check.Fault;
import vn.motcua.assistant.llm.check.Ground;
import vn.motcua.assistant.llm.check.Sentence;
import vn.motcua.assistant.llm.check.form.IssuedTokens;
import vn.motcua.assistant.llm.check.form.NoLeak;
import vn.motcua.assistant.llm.check.form.OneAddress;
import vn.motcua.assistant.llm.check.form.PlainForm;
import vn.motcua.assistant.llm.check.form.PlainVietnamese;
import vn.motcua.assistant.llm.check.form.ShortEnough;
import vn.motcua.assistant.llm.check.sense.KnownNames;
import vn.motcua.assistant.llm.check.sense.LiteralQuotes;
import vn.motcua.assistant.llm.check.sense.NoFigures;
import vn.motcua.assistant.llm.check.sense.Phrases;
import vn.motcua.assistant.llm.check.sense.Polarity;
import vn.motcua.assistant.llm.check.sense.Support;
import vn.motcua.assistant.llm.check.sense.Wholeness;

/// Reads what a model wrote, sentence by sentence, and then as a whole. A sentence with a fault is not
/// shown. What is left stands by itself where nothing grave was written, half of the sentences or more
/// are left, and no fact is missing that must be told.
final class Proofreader {

  private static final int MOST = 6;
  private static final int MOST_RESTS = 4;

  /// Characters of the whole, tokens as they are shown.
  private static final int LONGEST = 1_600;

  /// Grave faults first, so that none hides behind another.
  private final List<Check> checks =
      List.of(
          new PlainForm(),
          new NoLeak(),
          new Phrases(),
          new ShortEnough(),
          new IssuedTokens(),
          new NoFigures(),
          new LiteralQuotes(),
          new PlainVietnamese(),
          new OneAddress(),
          new KnownNames(),
          new Polarity(),
          new Support(),
          new Wholeness());

  Proof read(List<Sentence> sentences, Ground ground) {
    if (sentences.isEmpty()) {
      return Proof.unread();
    }
    var kept = new ArrayList<Sentence>();
    var faults = new ArrayList<Proof.Found>();
    for (var sentence : sentences) {
      var fault = fault(sentence, ground);
      if (fault.isPresent()) {
        var place = sentences.indexOf(sentence) + 1;
        faults.add(new Proof.Found(place, sentence.text(), fault.get()));
      } else if (!kept.contains(sentence)) {
        kept.add(sentence);
      }
    }
    kept.sort(Comparator.comparing(sentence -> !tells("name", sentence, ground)));
    var whole = whole(kept, ground);
    whole.forEach(fault -> faults.add(new Proof.Found(0, "", fault)));
    var proof = new Proof(kept, faults, whole.isEmpty() && 2 * kept.size() >= sentences.size());
    return proof.isGrave() ? new Proof(List.of(), faults, false) : proof;
  }

  private Optional<Fault> fault(Sentence sentence, Ground ground) {
    var claim = ground.claim(sentence);
    if (!knowsItsGround(sentence, claim)) {
      return Optional.of(new Fault(Fault.Kind.SUPPORT, String.join(" ", sentence.rests())));
    }
    return checks.stream().flatMap(check -> check.fault(claim).stream()).findFirst();
  }

  private static boolean knowsItsGround(Sentence sentence, Claim claim) {
    var known = claim.facts().size() + claim.passages().size();
    return known == sentence.rests().stream().distinct().count() && known <= MOST_RESTS;
  }

  private static boolean tells(String kind, Sentence sentence, Ground ground) {
    return ground.claim(sentence).facts().stream().anyMatch(fact -> fact.kind().equals(kind));
  }

  /// What is wrong with all of it together.
  private static List<Fault> whole(List<Sentence> kept, Ground ground) {
    var text = String.join(" ", kept.stream().map(Sentence::text).toList());
    var tooLong = kept.size() > MOST || ground.tokens().restored(text).length() > LONGEST;
    var missing =
        ground.facts().stream()
            .filter(Fact::must)
            .filter(fact -> kept.stream().noneMatch(sentence -> tellsWhole(sentence, fact)))
            .map(fact -> new Fault(Fault.Kind.MISSING, fact.id()));
    return Stream.concat(
            tooLong || kept.isEmpty()
                ? Stream.of(new Fault(Fault.Kind.LENGTH, ""))
                : Stream.<Fault>empty(),
            missing)
        .toList();
  }

  private static boolean tellsWhole(Sentence sentence, Fact fact) {
    return sentence.rests().contains(fact.id())
        && fact.tokens().stream().allMatch(sentence.text()::contains);
  }
}
