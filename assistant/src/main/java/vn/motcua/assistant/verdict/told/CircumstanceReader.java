package vn.motcua.assistant.verdict.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.kinship.Kinship;
import vn.motcua.assistant.phrase.Demands;
import vn.motcua.assistant.phrase.Meant;
import vn.motcua.assistant.phrase.Message;
import vn.motcua.assistant.phrase.PhraseRules;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.situation.SituationReader;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.rule.DocumentRule.Filer;

/// Reads a person's case from short phrases.
public final class CircumstanceReader {

  private final Reading reading = new Reading();
  private final EverydayTerms terms = new EverydayTerms(EverydayTerms.shipped(), reading::of);
  private final PhraseRules<Hint> hints =
      new PhraseRules<>(CircumstanceReader.class, "circumstances.tsv", Hint.class, terms);
  private final SituationReader situations = new SituationReader(terms, reading);
  private final Kinship kinship = new Kinship(reading);
  private final Meant meant = new Meant();

  /// The case that `phrases` tell of; those that say nothing known are named as unread.
  public Circumstances read(List<String> phrases) {
    var facts = EnumSet.noneOf(CaseFact.class);
    var denied = EnumSet.noneOf(CaseFact.class);
    var said = new LinkedHashSet<Hint>();
    var unread = new ArrayList<String>();
    for (var phrase : phrases) {
      var found = hints.labels(Message.of(phrase, terms));
      var situation = situations.read(phrase, "", LocalDate.EPOCH).situation();
      said.addAll(found);
      var told = Denied.isAll(VietnameseText.normal(phrase)) ? denied : facts;
      told.addAll(named(CaseFact.class, found));
      told.addAll(situation.facts());
      denied.addAll(situation.denied());
      if (found.isEmpty() && saysNothing(situation)) {
        unread.add(phrase);
      }
    }
    denied.removeAll(facts);
    return new Circumstances(
        only(named(FilingChannel.Kind.class, said)),
        only(named(Filer.class, said)),
        facts,
        denied,
        kinship.ofFiler(phrases),
        said.contains(Hint.PRIVATE) && phrases.stream().noneMatch(this::isOfficeAsking),
        phrases,
        unread);
  }

  /// The case as `situation` tells it, with what `text` says besides.
  public Circumstances read(Situation situation, String text) {
    var read = read(List.of(text));
    var facts = EnumSet.noneOf(CaseFact.class);
    facts.addAll(read.facts());
    facts.addAll(situation.facts());
    return new Circumstances(
        read.saidChannel(),
        read.saidFiler(),
        facts,
        situation.denied(),
        read.kin(),
        read.privateDemander(),
        List.of(text),
        List.of());
  }

  /// Whether a state office demands the paper, whoever else has to write it.
  private boolean isOfficeAsking(String phrase) {
    return Demands.areOfAnOffice(meant.of(phrase));
  }

  private static boolean saysNothing(Situation situation) {
    return situation.facts().isEmpty() && situation.denied().isEmpty();
  }

  /// The constants of `type` that have the names of `labels`.
  private static <E extends Enum<E>> Set<E> named(
      Class<E> type, Collection<? extends Enum<?>> labels) {
    var all = EnumSet.noneOf(type);
    for (var constant : type.getEnumConstants()) {
      if (labels.stream().anyMatch(label -> label.name().equals(constant.name()))) {
        all.add(constant);
      }
    }
    return all;
  }

  private static <E> @Nullable E only(Collection<E> found) {
    return Optional.of(found)
        .filter(one -> one.size() == 1)
        .map(one -> one.iterator().next())
        .orElse(null);
  }
}
