package vn.motcua.assistant.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Section;

/// Holds every statement against what it cites: the citation exists and is in force on the day
/// asked about, and every figure and code of the statement stands in it.
public final class Verifier {

  /// Numbers to call in an emergency rest on no source.
  private static final Set<String> EMERGENCY = Set.of("111", "113", "114", "115");

  /// A verifier.
  public Verifier() {}

  /// Checks `draft` for the day asked about.
  public Verification verify(Draft draft, LocalDate day) {
    var citations = new LinkedHashMap<String, Citation>();
    draft.citations().forEach(citation -> citations.put(citation.id(), citation));
    var faults = new ArrayList<String>();
    faults.addAll(
        faults("lead", new Section.Item(draft.lead(), draft.leadCitations()), citations, day));
    var lead = faults.isEmpty() ? draft.lead() : "";
    var sections = new ArrayList<Section>();
    for (var section : draft.sections()) {
      var kept = new ArrayList<Section.Item>();
      for (var item : section.items()) {
        var wrong = faults(section.kind().name(), item, citations, day);
        faults.addAll(wrong);
        if (wrong.isEmpty()) {
          kept.add(item);
        }
      }
      if (!kept.isEmpty()) {
        sections.add(new Section(section.kind(), section.title(), kept));
      }
    }
    return faults.isEmpty()
        ? new Verification.Supported(draft)
        : new Verification.Unsupported(draft.with(lead, sections), faults);
  }

  private static List<String> faults(
      String place, Section.Item item, Map<String, Citation> citations, LocalDate day) {
    var faults = new ArrayList<String>();
    var grounds = new StringBuilder();
    for (var id : item.citations()) {
      var citation = citations.get(id);
      if (citation == null) {
        faults.add(place + ": no citation " + id);
      } else if (!inForce(citation, day) && !saysWhen(citation, item, day)) {
        faults.add(place + ": " + citation.source() + " is not in force on " + day);
      } else {
        grounds.append(' ').append(words(citation));
      }
    }
    var known = Figures.in(grounds.toString());
    Figures.in(item.text()).stream()
        .filter(figure -> !known.contains(figure) && !EMERGENCY.contains(figure))
        .forEach(figure -> faults.add(place + ": nothing cited says " + figure));
    return faults;
  }

  private static boolean inForce(Citation citation, LocalDate day) {
    var from = citation.effectiveFrom();
    var to = citation.effectiveTo();
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /// A law to come, or one that is over, may be spoken of by a statement that says when.
  private static boolean saysWhen(Citation citation, Section.Item item, LocalDate day) {
    var from = citation.effectiveFrom();
    var to = citation.effectiveTo();
    var turn = from != null && from.isAfter(day) ? from : to;
    return turn != null && item.text().contains(String.valueOf(turn.getYear()));
  }

  private static String words(Citation citation) {
    return String.join(" ", citation.source(), citation.locator(), citation.quote());
  }
}
