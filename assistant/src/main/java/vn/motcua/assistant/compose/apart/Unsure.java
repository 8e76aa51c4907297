package vn.motcua.assistant.compose.apart;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;

/// Says once what could not be confirmed, where whole sections could not: a mark behind every line
/// is no longer read. A section with both kinds of lines keeps its marks, and so does what is said
/// not to be due: there the doubt must stand beside the paper.
public final class Unsure {

  /// So many marks are read one by one.
  private static final int FEW = 1;

  private final Wording wording;
  private final String mark;

  /// @param wording in which the doubt is put
  public Unsure(Wording wording) {
    this.wording = wording;
    mark = wording.of("unverified");
  }

  /// The draft with one warning that names the sections, in place of a mark on each of their lines.
  public Draft once(Draft draft) {
    var whole = draft.sections().stream().filter(this::isWhole).toList();
    if (whole.stream().mapToLong(this::marks).sum() <= FEW) {
      return draft;
    }
    var titles = whole.stream().map(Section::title).distinct().collect(Collectors.joining("; "));
    var sections =
        draft.sections().stream()
            .map(section -> whole.contains(section) ? plain(section) : section)
            .toList();
    return draft.with(draft.lead(), sections).warning(wording.of("warning.unverified", titles));
  }

  /// Whether every line that rests on a source is marked, and there is one.
  private boolean isWhole(Section section) {
    var cited = cited(section);
    return section.kind() != Section.Kind.NOT_REQUIRED
        && !cited.isEmpty()
        && cited.size() == marks(section);
  }

  private long marks(Section section) {
    return cited(section).stream().filter(this::isMarked).count();
  }

  private static List<Section.Item> cited(Section section) {
    return section.items().stream().filter(item -> !item.citations().isEmpty()).toList();
  }

  private boolean isMarked(Section.Item item) {
    return item.text().endsWith(mark);
  }

  private Section plain(Section section) {
    return new Section(
        section.kind(), section.title(), section.items().stream().map(this::plain).toList());
  }

  private Section.Item plain(Section.Item item) {
    var text = item.text();
    return isMarked(item)
        ? new Section.Item(
            text.substring(0, text.length() - mark.length()).strip(), item.citations())
        : item;
  }
}
