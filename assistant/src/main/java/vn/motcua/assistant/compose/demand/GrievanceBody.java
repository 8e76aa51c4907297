package vn.motcua.assistant.compose.demand;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.page.ShortNames;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Catalogue;

/// Names who decided, where somebody complains of the outcome of the procedure spoken of.
///
/// @param catalogue looks the record up
public record GrievanceBody(Catalogue catalogue) {

  /// The fixed words on complaints, with who is complained to before them.
  public Draft over(Draft fixed, Understanding understanding, Wording wording) {
    return spokenOf(understanding).map(procedure -> with(procedure, fixed, wording)).orElse(fixed);
  }

  /// The procedure spoken of, where its record names one body that decides.
  private Optional<Procedure> spokenOf(Understanding understanding) {
    return Optional.of(understanding.context().focus())
        .filter(code -> !code.isEmpty())
        .flatMap(code -> catalogue.find(code, understanding.question().asOf()))
        .filter(found -> isOne(found.authority().decides()));
  }

  private static boolean isOne(String decides) {
    return !decides.isEmpty() && !decides.contains(";");
  }

  private static Draft with(Procedure procedure, Draft fixed, Wording wording) {
    var citations = new CitationBook();
    fixed.citations().forEach(citations::cite);
    var authority = procedure.authority();
    var cited =
        citations.cite(procedure, "Cơ quan có thẩm quyền", authority.decides(), authority.source());
    var words =
        wording.of("grievance.body", ShortNames.shown(procedure.name()), authority.decides());
    var item = new Section.Item(words, List.of(cited));
    return fixed
        .citing(citations.all())
        .with(fixed.lead(), fixed.sections().stream().map(all -> first(item, all)).toList());
  }

  private static Section first(Section.Item item, Section all) {
    return new Section(
        all.kind(), all.title(), Stream.concat(Stream.of(item), all.items().stream()).toList());
  }
}
