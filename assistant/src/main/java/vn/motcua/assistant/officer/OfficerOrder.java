package vn.motcua.assistant.officer;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;

/// In which order an officer reads what a citizen would be told, and the law.
final class OfficerOrder {

  private OfficerOrder() {}

  /// Of one procedure what is asked goes first and its ground second; where nothing but the procedure
  /// is named, or the law itself is asked for, that goes before all else. Fixed words stand as they
  /// are.
  ///
  /// @param own what a citizen would be told
  /// @param law the law that opens the answer
  static List<Section> of(
      List<Section> own, List<Section> law, Decision decision, OfficerPage page) {
    if (decision instanceof Decision.Guide) {
      return Stream.concat(own.stream(), law.stream()).toList();
    }
    var bases = own.stream().filter(OfficerOrder::isLaw);
    var rest = own.stream().filter(section -> !isLaw(section));
    if (!(decision instanceof Decision.Answer) || opensWithLaw(own, page)) {
      return Stream.of(law.stream(), bases, rest).flatMap(each -> each).toList();
    }
    var told = own.stream().filter(section -> !isLaw(section) && !isAside(section));
    var aside = own.stream().filter(OfficerOrder::isAside);
    return Stream.of(told, law.stream(), bases, aside).flatMap(each -> each).toList();
  }

  private static boolean opensWithLaw(List<Section> own, OfficerPage page) {
    var pertinent = page.wording().of("section.PERTINENT");
    return switch (page.understanding().intents().getFirst()) {
      case LEGAL_BASIS, REGULATION -> true;
      case GENERAL ->
          !RulesAsked.isDefinite(page.understanding())
              && own.stream().noneMatch(section -> section.title().equals(pertinent));
      default -> false;
    };
  }

  private static boolean isAside(Section section) {
    return section.kind() == Section.Kind.RELATED;
  }

  private static boolean isLaw(Section section) {
    return section.kind() == Section.Kind.LEGAL_BASIS;
  }
}
