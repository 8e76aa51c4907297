package vn.motcua.assistant.compose.demand;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.rule.DocumentRule;

/// Warns, beside the dossier, of the papers that are often demanded for a procedure beyond it.
public final class OverDemanded {

  private static final int MOST = 3;

  private final Verdicts verdicts;

  /// @param verdicts judges what is demanded
  public OverDemanded(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  /// What the record says is replaced, if it does, with the papers that rules name for this
  /// procedure.
  public Optional<Section> with(Optional<Section> replaced, Page page) {
    var own = section(page);
    if (replaced.isEmpty() || own.isEmpty()) {
      return replaced.or(() -> own);
    }
    var section = replaced.get();
    var items = Stream.concat(section.items().stream(), own.get().items().stream()).toList();
    return Optional.of(new Section(section.kind(), section.title(), items));
  }

  private Optional<Section> section(Page page) {
    var day = page.understanding().question().asOf();
    var items =
        verdicts.barred(page.procedure(), day).stream()
            .limit(MOST)
            .map(rule -> item(rule, page))
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                Section.Kind.NOT_REQUIRED, page.wording().of("section.OVERDEMANDED"), items));
  }

  private static Section.Item item(DocumentRule rule, Page page) {
    var words = rule.words();
    var text =
        rule.title()
            + "."
            + (words.conditions().isEmpty()
                ? ""
                : " " + page.wording().of("overdemanded.if", words.conditions().getFirst()));
    var basis = rule.basis().getFirst();
    var cited =
        page.citations()
            .cite(
                new Citation(
                    "",
                    Citation.Kind.RULE,
                    rule.id(),
                    basis.locator() + ", " + basis.source(),
                    text,
                    null,
                    rule.from(),
                    rule.to()));
    return new Section.Item(text, List.of(cited));
  }
}
