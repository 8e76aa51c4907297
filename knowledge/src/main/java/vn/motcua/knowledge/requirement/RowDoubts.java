package vn.motcua.knowledge.requirement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.requirement.Requirement.Waiver;

/// What of the first sentence of a row was not made out.
///
/// @param head the sentence
/// @param waiver how the row waives its paper
/// @param types the kinds of paper
record RowDoubts(Row head, Optional<Waiver> waiver, EvidenceTypes types) {

  /// An exception that is followed by more of what the paper is about holds for a part of it.
  private static final Cue EXCEPTS_PART =
      Cue.pattern("\\(trừ [^()]*\\) (?:và|hoặc|thông qua|về|của|để)(?![\\p{L}])", "(trừ");

  private static final Pattern THAT_CASE =
      Wording.pattern("^(?:trong )?(?:các )?trường hợp (?:này|đó|trên|nêu trên)(?![\\p{L}])");

  /// The doubts that the papers of the sentence leave.
  Set<Doubt> of(Items items, List<Demand> demands) {
    var start = demands.getFirst().start();
    var doubts = Rest.of(head.normal(), head.normal().substring(start));
    if (Rest.namesNotAll(head.normal()) && demands.stream().skip(1).noneMatch(this::isCatchAll)) {
      doubts.add(Doubt.MORE_UNNAMED);
    }
    if (!items.isSure()) {
      doubts.add(Doubt.HIDDEN_PAPER);
    }
    if (waiver.filter(RowDoubts::isElsewhere).isPresent()
        || waivesSome(demands)
        || EXCEPTS_PART.isIn(head.normal())) {
      doubts.add(Doubt.WAIVES_SOME);
    }
    if (isUnclear(demands.getFirst().items().getFirst())) {
      doubts.add(Doubt.NO_PAPER_FIRST);
    }
    if (!isApart(demands) || isShared(demands.getLast())) {
      doubts.add(Doubt.SHARED_CONDITION);
    }
    return doubts;
  }

  private boolean isCatchAll(Demand demand) {
    return Traits.isCatchAll(demand.part(head), demand.papers(types));
  }

  /// Whether one of several papers is waived, and nobody can tell which.
  private boolean waivesSome(List<Demand> demands) {
    return demands.size() > 1
        && waiver.isPresent()
        && (WaiverReader.of(head).isEmpty()
            || demands.stream().skip(1).anyMatch(demand -> !demand.joint().equals(";")));
  }

  /// Whether it holds in a case that was told before.
  private static boolean isElsewhere(Waiver found) {
    return THAT_CASE.matcher(Row.of(found.condition()).normal()).find();
  }

  /// Whether the words at the head of an item are no paper.
  private boolean isUnclear(Item item) {
    return item.mention().isEmpty()
        && (Opening.isNoPaper(head.normal(), item.start())
            || (Opening.isMatter(head.normal(), item.start())
                && AcceptedForms.of(head.normal()).isEmpty()));
  }

  /// Of `A và B trong trường hợp C` nobody can tell whether A is due in that case alone.
  private boolean isApart(List<Demand> demands) {
    return demands.size() == 1
        || demands.stream()
            .skip(1)
            .allMatch(demand ->
                demand.joint().equals(";") || Condition.of(demand.part(head), true).isEmpty());
  }

  /// Of `A hoặc B (trường hợp C)` nobody can tell either.
  private boolean isShared(Demand last) {
    return last.isOneOfSeveral()
        && waiver.isEmpty()
        && Condition.isOfLast(head.normal())
        && !Condition.isOnAll(head);
  }
}
