package vn.motcua.assistant.compose.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.ShortNames;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.knowledge.search.Hit;

/// What an answer names beside its record: the same procedure at other levels, what serves other
/// cases, and its official name.
public final class RelatedSections {

  private static final String NAME = "Tên thủ tục";

  private RelatedSections() {}

  /// What serves other cases than the one supposed, and the same procedure at other levels.
  public static Optional<Section> others(Page page, Decision.Answer answer) {
    var items = new ArrayList<Section.Item>();
    answer.instead().forEach(hit -> items.add(other(page, hit, "related.instead")));
    answer.twins().forEach(hit -> items.add(other(page, hit, "related.item")));
    var title = answer.instead().isEmpty() ? "section.RELATED" : "section.INSTEAD";
    return Section.of(Section.Kind.RELATED, page.wording().of(title), items);
  }

  private static Section.Item other(Page page, Hit hit, String phrase) {
    var name =
        new Citation("", Citation.Kind.PROCEDURE, hit.code(), NAME, hit.name(), null, null, null);
    return new Section.Item(
        page.wording().of(phrase, ShortNames.shown(hit.name()), Drafts.levels(hit), hit.code()),
        List.of(page.citations().cite(name)));
  }

  /// The official name, where the answer opens with a shorter one.
  public static Optional<Section> fullName(Page page) {
    var full = Drafts.plain(page.procedure().name());
    if (ShortNames.shown(page.procedure().name()).equals(full)) {
      return Optional.empty();
    }
    return Optional.of(
        new Section(
            Section.Kind.RELATED,
            page.wording().of("section.FULLNAME"),
            List.of(new Section.Item(full + ".", List.of(citedName(page, full))))));
  }

  /// The id of the citation that the procedure is called `name`.
  public static String citedName(Page page, String name) {
    var source = page.procedure().sources().getFirst();
    return page.citations().cite(page.procedure(), NAME, name, source);
  }
}
