package vn.motcua.knowledge.source.portal;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import vn.motcua.knowledge.source.RefusedRecord;
import vn.motcua.knowledge.source.cell.Words;

/// The text of one portal page, cut at its headings. The record's own fields were cut at
/// the first words that looked like a heading, so that some lost half their text; the
/// page lost nothing.
final class PortalPage {

  private final Map<Section, String> sections;

  private PortalPage(Map<Section, String> sections) {
    this.sections = sections;
  }

  /// @throws RefusedRecord naming `code`, if a heading is missing
  static PortalPage cut(String code, String text) throws RefusedRecord {
    var sections = new EnumMap<Section, String>(Section.class);
    var open = Section.NAME;
    var from = -1;
    for (var section : Section.values()) {
      Matcher found = section.heading().matcher(text);
      if (found.find(Math.max(from, 0))) {
        put(sections, open, text, from, found.start());
        open = section;
        from = found.end();
      } else if (!section.isOptional()) {
        throw new RefusedRecord(
            "%s: the page has no heading '%s'".formatted(code, section.title()));
      }
    }
    put(sections, open, text, from, text.length());
    return new PortalPage(sections);
  }

  private static void put(
      Map<Section, String> sections, Section section, String text, int from, int to) {
    if (from >= 0) {
      sections.put(section, text.substring(from, to));
    }
  }

  /// The words under a heading; empty where the page says nothing there.
  String words(Section section) {
    var words = sections.getOrDefault(section, "").strip();
    return Words.line(words).isEmpty() ? "" : words;
  }

  /// The same on one line.
  String line(Section section) {
    return Words.line(words(section));
  }
}
