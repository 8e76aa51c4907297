package vn.motcua.assistant.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.FormReference;
import vn.motcua.knowledge.procedure.Procedure;

/// The dossier: what is handed in, what is shown, what data stands for, and the forms.
final class DocumentSections {

  private static final int MOST_ROWS = 25;
  private static final String PLACE = "Thành phần hồ sơ";

  private DocumentSections() {}

  static Section papers(Page page) {
    var rows =
        page.procedure().evidence().stream()
            .filter(row -> row.action() != Action.REPLACED)
            .filter(row -> page.shows(row.text(), row.source()))
            .toList();
    var items = new ArrayList<Section.Item>();
    var group = "";
    for (var row : rows.stream().limit(MOST_ROWS).toList()) {
      if (!row.group().equals(group)) {
        group = row.group();
        items.add(page.item(caseTitle(page, group), PLACE, group, row.source()));
      }
      items.add(paper(page, row));
    }
    if (rows.isEmpty()) {
      items.add(page.remark("documents.none"));
    } else if (rows.size() > MOST_ROWS) {
      items.add(page.remark("documents.more"));
    }
    if (!rows.isEmpty() && page.procedure().kind() == Procedure.Kind.DIRECTORY) {
      items.add(page.remark("documents.directory"));
    }
    return page.section(Section.Kind.DOCUMENTS, items);
  }

  private static String caseTitle(Page page, String group) {
    return group.isEmpty()
        ? page.wording().of("documents.case", "chung")
        : page.wording().of("documents.case", group);
  }

  static Optional<Section> replaced(Page page) {
    var items =
        page.procedure().evidence().stream()
            .filter(row -> row.action() == Action.REPLACED)
            .filter(row -> page.shows(row.text(), row.source()))
            .map(row -> paper(page, row))
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(page.section(Section.Kind.NOT_REQUIRED, items));
  }

  private static Section.Item paper(Page page, EvidenceRequirement row) {
    var words = words(page, row);
    return page.item(words, PLACE, words, row.source());
  }

  /// The row with its condition and alternatives, as people read it.
  private static String words(Page page, EvidenceRequirement row) {
    var text = named(row);
    var shown =
        row.action() == Action.SHOW
            && !text.toLowerCase(java.util.Locale.ROOT).contains("xuất trình");
    return Stream.of(
            Stream.of(shown ? page.wording().of("documents.show", text) : text),
            Stream.ofNullable(row.condition())
                .filter(condition -> !text.contains(condition))
                .map(condition -> page.wording().of("documents.condition", condition)),
            row.alternatives().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(
                    page.wording()
                        .of("documents.alternatives", String.join("; ", row.alternatives()))),
            count(page, row))
        .flatMap(part -> part)
        .map(part -> part.endsWith(".") ? part : part + ".")
        .collect(Collectors.joining(" "));
  }

  private static String named(EvidenceRequirement row) {
    var name = row.name();
    if (name == null || row.text().startsWith(name)) {
      return row.text();
    }
    return "**%s**: %s".formatted(name, row.text());
  }

  private static Stream<String> count(Page page, EvidenceRequirement row) {
    var originals = row.count().originals();
    var copies = row.count().copies();
    var parts =
        Stream.concat(
                Stream.ofNullable(originals)
                    .filter(count -> count > 0)
                    .map(count -> page.wording().of("documents.originals", count)),
                Stream.ofNullable(copies)
                    .filter(count -> count > 0)
                    .map(count -> page.wording().of("documents.copies", count)))
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? Stream.empty() : Stream.of("(" + parts + ")");
  }

  static Section forms(Page page) {
    var items = new ArrayList<Section.Item>();
    for (var form : forms(page.procedure())) {
      items.add(page.item(form.label(), "Mẫu đơn, tờ khai", form.label(), form.source()));
    }
    if (items.isEmpty()) {
      items.add(page.remark("form.none"));
    }
    return page.section(Section.Kind.FORM, items);
  }

  private static List<FormReference> forms(Procedure procedure) {
    var templates =
        procedure.evidence().stream()
            .filter(row -> row.template() != null)
            .map(row -> new FormReference(null, row.label(), row.source()));
    return procedure.forms().isEmpty() ? templates.distinct().toList() : procedure.forms();
  }
}
