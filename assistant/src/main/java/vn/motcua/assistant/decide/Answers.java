package vn.motcua.assistant.decide;

import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.decide.choice.Missing;
import vn.motcua.assistant.decide.choice.Twins;
import vn.motcua.assistant.retrieve.fit.Variants;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// Answers from one procedure that was chosen, with what is wanted of it and what stands beside it.
///
/// @param catalogue where records are looked up
/// @param twins the same procedure at other levels
/// @param missing tells of procedures for other cases
/// @param variants tells what makes another procedure of the one spoken of
record Answers(Catalogue catalogue, Twins twins, Missing missing, Variants variants) {

  /// From `hit`, of which `levels` are the same at other levels; nothing found where it has no record
  /// for the day asked about.
  Decision from(Hit hit, List<Hit> levels, Understanding understanding, Retrieval retrieval) {
    var hits = Retrieval.first(hit, retrieval.hits());
    var instead = missing.otherCases(hits, retrieval.situation());
    return answer(hit, levels, understanding, wishes(hit, understanding, retrieval), hits, instead)
        .<Decision>map(found -> found)
        .orElseGet(() -> new Decision.NotFound("", retrieval.hits()));
  }

  /// From the best of `hits`, from the level nearest to citizens where there are several.
  Optional<Decision.Answer> fromBest(
      List<Hit> hits, Understanding understanding, List<Intent> intents) {
    var levels = twins.of(hits.getFirst(), hits);
    var hit =
        understanding
            .namedLevel()
            .flatMap(level -> twins.at(level, levels))
            .orElseGet(() -> twins.nearest(levels));
    return answer(hit, levels, understanding, intents, hits, List.of());
  }

  /// What is wanted of the procedure. Who only adds to what was said ("con tôi 12 tuổi") has heard
  /// all of it: what it depends on is new.
  private List<Intent> wishes(Hit hit, Understanding understanding, Retrieval retrieval) {
    if (understanding.has(Cue.ASKS_NOTHING) && isVariant(hit, understanding, retrieval)) {
      return List.of(Intent.GENERAL);
    }
    var isSame = hit.code().equals(understanding.context().focus());
    var leans = !retrieval.query().equals(understanding.query());
    return isSame && leans && understanding.intents().equals(List.of(Intent.GENERAL))
        ? List.of(Intent.CONDITION)
        : understanding.intents();
  }

  /// Whether what is told makes another procedure of the one spoken of: all of it is new.
  private boolean isVariant(Hit hit, Understanding understanding, Retrieval retrieval) {
    return variants
        .first(understanding.context().focus(), Retrieval.first(hit, retrieval.hits()))
        .isPresent();
  }

  private Optional<Decision.Answer> answer(
      Hit hit,
      List<Hit> levels,
      Understanding understanding,
      List<Intent> intents,
      List<Hit> hits,
      List<Hit> instead) {
    var twins = levels.stream().filter(twin -> !twin.equals(hit)).toList();
    return catalogue
        .find(hit.code(), understanding.question().asOf())
        .map(found ->
            new Decision.Answer(found, intents, twins, instead, Retrieval.first(hit, hits)));
  }
}
