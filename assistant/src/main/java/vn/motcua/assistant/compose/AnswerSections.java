package vn.motcua.assistant.compose;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.demand.Demanded;
import vn.motcua.assistant.compose.demand.OverDemanded;
import vn.motcua.assistant.compose.fact.PenaltyWords;
import vn.motcua.assistant.compose.fact.PermitSection;
import vn.motcua.assistant.compose.fact.RelatedSections;
import vn.motcua.assistant.compose.fact.SumSections;
import vn.motcua.assistant.compose.fact.WantedSections;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.pertinent.Pertinence;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// Puts the sections of an answer on one procedure in their order: what speaks of the very thing that
/// was asked, then the sections that were wanted, then what belongs beside them.
final class AnswerSections {

  /// A procedure found less well than the best by no more than this may have the line that was asked
  /// for.
  private static final double NEAR = 0.1;

  private static final int MOST_NEAR = 2;

  private static final Set<Section.Kind> ONCE =
      EnumSet.of(Section.Kind.SUMMARY, Section.Kind.CONDITION, Section.Kind.NEXT);

  private final Pertinence pertinence = new Pertinence();
  private final OverDemanded overDemanded;
  private final WantedSections wanted;
  private final Catalogue catalogue;
  private final Demanded demanded;

  AnswerSections(Catalogue catalogue, Verdicts verdicts, WantedSections wanted, Demanded demanded) {
    this.catalogue = catalogue;
    this.demanded = demanded;
    this.wanted = wanted;
    overDemanded = new OverDemanded(verdicts);
  }

  List<Section> of(Page page, Decision.Answer answer) {
    var pertinent = pertinence.section(page, near(page, answer));
    var fine = PenaltyWords.section(page);
    var opens = PenaltyWords.isAlone(page.understanding());
    var first =
        Stream.of(
                fine.filter(_ -> opens),
                PermitSection.section(page),
                SumSections.section(page),
                pertinent,
                demanded.section(page))
            .flatMap(Optional::stream);
    var told = pertinent.map(Section::items).orElse(List.of());
    var written = written(page, answer).flatMap(section -> untold(section, told).stream());
    var name = RelatedSections.fullName(page).stream();
    var sections = Stream.of(first, written, name).flatMap(each -> each).toList();
    var all = PermitSection.once(sections, page);
    return fine.filter(_ -> !opens).map(own -> PenaltyWords.last(all, own)).orElse(all);
  }

  /// The sections that are wanted, and what is related; each is written when it is its turn, so that
  /// citations are numbered as they stand.
  private Stream<Section> written(Page page, Decision.Answer answer) {
    var writers = wanted.of(page, answer.intents());
    writers.computeIfPresent(
        Section.Kind.NOT_REQUIRED,
        (kind, replaced) -> p -> overDemanded.with(replaced.apply(p), p));
    writers.put(Section.Kind.RELATED, p -> RelatedSections.others(p, answer));
    return writers.values().stream().map(writer -> writer.apply(page)).flatMap(Optional::stream);
  }

  /// The records of the procedures that were found nearly as well, other levels of the same left out.
  private List<Page> near(Page page, Decision.Answer answer) {
    var best = answer.hits().stream().findFirst().map(Hit::score).orElse(0.0);
    return answer.hits().stream()
        .skip(1)
        .filter(hit -> best - hit.score() < NEAR && !answer.twins().contains(hit))
        .limit(MOST_NEAR)
        .flatMap(hit -> catalogue.find(hit.code(), page.day()).stream())
        .map(other -> new Page(other, page.understanding(), page.wording(), page.citations()))
        .toList();
  }

  /// What was told first is not told again among conditions and notes; a list of papers stays whole.
  private static Optional<Section> untold(Section section, List<Section.Item> told) {
    if (!ONCE.contains(section.kind())) {
      return Optional.of(section);
    }
    var again =
        section.items().stream()
            .filter(item -> told.stream().anyMatch(each -> each.text().endsWith(item.text())))
            .toList();
    return Optional.of(section.without(again)).filter(left -> !left.items().isEmpty());
  }
}
