package vn.motcua.assistant.retrieve.talk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.assistant.retrieve.fit.Variants;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.order.CaseVariant;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;

/// Stays with the procedure that was spoken of, where a message says nothing that leads away from it.
///
/// @param finder looks procedures up
/// @param mentions reads names
/// @param variants knows which other procedure a case makes of one
/// @param turning tells whether a message leads away
public record Staying(Finder finder, Mentions mentions, Variants variants, Turning turning) {

  /// Who tells a circumstance may use the words of another procedure; found better than this, that
  /// one is meant. Set by `evaluation questions`, follow-ups of the project's own set.
  private static final double MEANT = 0.45;

  /// The same for who says that something is lacking: that is mostly a paper of the procedure.
  private static final double MEANT_LACKING = 0.56;

  /// What makes another procedure of the one spoken of.
  private static final Set<CaseFact> TURNING =
      EnumSet.of(
          CaseFact.LOST,
          CaseFact.DAMAGED,
          CaseFact.EXPIRED,
          CaseFact.WRONG,
          CaseFact.FIRST,
          CaseFact.AGAIN,
          CaseFact.FOREIGN,
          CaseFact.ABROAD,
          CaseFact.STATELESS,
          CaseFact.DEATH);

  /// The same, looked up by another.
  public Staying with(Finder other) {
    return new Staying(other, mentions, variants, turning.with(other));
  }

  /// The procedure spoken of, where the message only tells how things are: "không có hợp đồng thì
  /// sao", "tôi là công chức". Another procedure that is found well is meant, unless what is said
  /// to be lacking belongs to the one spoken of.
  public Optional<Retrieval> told(Understanding understanding, Retrieval alone) {
    if (!understanding.tells() || turns(understanding)) {
      return Optional.empty();
    }
    var code = understanding.context().focus();
    var isKnown =
        understanding.has(Cue.LACKING)
            && finder.record(code).filter(record -> mentions.of(alone.query(), record)).isPresent();
    var meant = understanding.has(Cue.LACKING) ? MEANT_LACKING : MEANT;
    return alone.bestScore() < meant || isKnown
        ? Spoken.resumed(code, understanding.context(), alone, finder)
        : Optional.empty();
  }

  /// The procedure spoken of, where the message does not clearly turn to another matter: then it is
  /// a circumstance or a wish within the talk. A case that makes a neighbour of that procedure of it
  /// ("cháu mới 10 tuổi") leads to the neighbour.
  public Optional<Retrieval> within(Understanding understanding, Retrieval alone) {
    if (understanding.context().focus().isEmpty() || turning.leadsAway(understanding, alone)) {
      return Optional.empty();
    }
    var spoken = Spoken.of(understanding.context(), finder);
    var all = alone.situation().after(spoken.told());
    var now = finder.search(spoken.words(), all).hits();
    var code = understanding.context().focus();
    var name = finder.record(code).map(Procedure::name).orElse("");
    var focus = finder.coded(code);
    var hits = others(focus.map(hit -> Retrieval.first(hit, now)).orElse(now), name, all);
    return variant(understanding, name, all, alone)
        .or(() ->
            now.stream()
                .limit(1)
                .filter(hit -> understanding.situation().turns() && !hit.code().equals(code))
                .filter(hit -> hit.score() >= MEANT && spoken.finds(hit))
                .filter(hit -> !variants.isPlainer(hit.name(), name))
                .findFirst())
        .or(() -> focus)
        .map(hit ->
            new Retrieval(spoken.words() + " " + alone.query(), Retrieval.first(hit, hits), all));
  }

  /// `hits` with the procedure for a foreign element behind the first, where somebody lives abroad:
  /// that may or may not make such an element.
  private List<Hit> others(List<Hit> hits, String name, Situation all) {
    return all.is(CaseFact.ABROAD) && !all.is(CaseFact.FOREIGN)
        ? variants
            .foreign(name, finder.search(name + " có yếu tố nước ngoài", all).hits())
            .flatMap(hit -> finder.coded(hit.code()))
            .map(hit -> Retrieval.first(hits.getFirst(), Retrieval.first(hit, hits)))
            .orElse(hits)
        : hits;
  }

  /// What is told now makes of the procedure spoken of, if it makes another of it. A loss of another
  /// thing makes none.
  private Optional<Hit> variant(
      Understanding understanding, String name, Situation all, Retrieval alone) {
    var message = understanding.question().text();
    var best = alone.best().map(Hit::name).orElse("");
    return variants
        .calledFor(name, understanding.situation(), all, message)
        .filter(row ->
            !row.facts().contains(CaseFact.LOST) || !variants.isOfAnother(message, best, name))
        .flatMap(row -> new CaseVariant(finder, variants).of(name, row, all).stream())
        .findFirst();
  }

  private static boolean turns(Understanding understanding) {
    return TURNING.stream().anyMatch(understanding.situation()::is);
  }
}
