package vn.motcua.channels.talk.phone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.verdict.CheckedDossier;
import vn.motcua.assistant.verdict.CheckedDossier.Entry;
import vn.motcua.channels.talk.person.Choice;

/// A dossier that was checked, page by page: what is missing first.
public final class CheckedPages {

  private CheckedPages() {}

  /// The pages.
  ///
  /// @param gist how it stands, in a few words
  public static Shown of(CheckedDossier checked, String gist) {
    var book = new CitationBook();
    var sections = sections(checked, book);
    var pages = new Pages(new SourceLines(book.all()));
    pages.paragraph("Hồ sơ “%s”: %s.".formatted(checked.procedure().name(), gist));
    sections.forEach(pages::section);
    pages.paragraph("Nơi nhận hồ sơ là nơi quyết định. Trợ lý ảo trả lời để tham khảo.");
    var all = pages.all();
    var rest = all.subList(1, all.size());
    var choices = rest.isEmpty() ? List.<Choice>of() : List.of(new Choice(Shown.MORE, Shown.MORE));
    return new Shown(all.getFirst(), rest, choices, List.of());
  }

  private static List<Section> sections(CheckedDossier checked, CitationBook book) {
    var groups = new LinkedHashMap<String, List<Entry>>();
    groups.put("Còn thiếu", checked.missing());
    groups.put("Không cần nộp", checked.surplus());
    groups.put("Tùy trường hợp", checked.conditional());
    groups.put("Tôi chưa chắc, anh/chị hỏi nơi nộp", checked.unsure());
    groups.put("Đã có", checked.present());
    var sections = new ArrayList<Section>();
    groups.forEach((title, entries) -> {
      if (!entries.isEmpty()) {
        sections.add(
            new Section(
                Section.Kind.DOCUMENTS,
                title,
                entries.stream().map(entry -> item(entry, title, book)).toList()));
      }
    });
    return sections;
  }

  private static Section.Item item(Entry entry, String title, CitationBook book) {
    return new Section.Item(
        title.equals("Đã có") ? entry.paper() : words(entry),
        entry.citations().stream().map((Citation each) -> book.cite(each)).toList());
  }

  /// The reason often begins with the paper by itself.
  private static String words(Entry entry) {
    return entry.reason().startsWith(entry.paper())
        ? entry.reason()
        : entry.paper() + ": " + entry.reason();
  }
}
