package vn.motcua.assistant.appraise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.appraise.Clearing.Whom;
import vn.motcua.assistant.phrase.Sentences;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.verdict.CheckedDossier;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.requirement.Requirement;

/// Turns what is open in a dossier into questions.
final class Clearings {

  private final Wording wording;
  private final Map<String, Integer> copies;
  private final boolean dataMissing;

  /// @param copies how many of each paper the list says
  /// @param dataMissing whether the data were looked up in vain
  Clearings(Wording wording, Map<String, Integer> copies, boolean dataMissing) {
    this.wording = wording;
    this.copies = copies;
    this.dataMissing = dataMissing;
  }

  List<Clearing> of(CheckedDossier checked) {
    var all = new ArrayList<Clearing>();
    var byCase = new LinkedHashMap<String, List<CheckedDossier.Entry>>();
    for (var entry : checked.conditional()) {
      caseOf(entry)
          .ifPresentOrElse(
              name -> byCase.computeIfAbsent(name, _ -> new ArrayList<>()).add(entry),
              () -> all.add(conditional(entry)));
    }
    byCase.forEach((name, entries) -> all.add(ofCase(name, entries)));
    checked.unsure().forEach(entry -> all.add(unsure(entry)));
    checked.present().forEach(entry -> tooFew(entry).ifPresent(all::add));
    return all;
  }

  /// The case that decides on a paper, where the dossier names it and a citizen can tell.
  private Optional<String> caseOf(CheckedDossier.Entry entry) {
    if (isForData(entry)) {
      return Optional.empty();
    }
    var row = Optional.ofNullable(entry.row());
    return row.flatMap(Requirement::condition)
        .or(() -> row.map(Requirement::group).filter(group -> !group.isBlank()))
        .map(Clearings::trimmed);
  }

  /// One question, whatever number of papers the case brings.
  private Clearing ofCase(String name, List<CheckedDossier.Entry> entries) {
    var papers =
        entries.stream()
            .map(CheckedDossier.Entry::paper)
            .distinct()
            .collect(Collectors.joining("; "));
    return new Clearing(
        papers,
        Whom.CITIZEN,
        wording.of("appraise.clear.case", name, papers),
        entries.getFirst().requirement());
  }

  private Clearing conditional(CheckedDossier.Entry entry) {
    if (isForData(entry)) {
      var said = Optional.ofNullable(entry.requirement()).orElse(entry.reason());
      return officer(entry, wording.of("appraise.clear.data", entry.paper(), said));
    }
    var conditions = conditions(entry);
    return citizen(
        entry,
        conditions.isEmpty()
            ? wording.of("appraise.clear.which", entry.paper())
            : wording.of("appraise.clear.conditions", entry.paper(), conditions));
  }

  /// Only the office can say what its data hold.
  private boolean isForData(CheckedDossier.Entry entry) {
    return !dataMissing && DataFirst.holds(entry);
  }

  private static String conditions(CheckedDossier.Entry entry) {
    return Optional.ofNullable(entry.verdict())
        .map(verdict -> Sentences.of(verdict.depends()))
        .orElse("");
  }

  private Clearing unsure(CheckedDossier.Entry entry) {
    var row = entry.row();
    if (row == null) {
      return citizen(entry, wording.of("appraise.clear.what", entry.paper()));
    }
    return entry.verdict() == null || !row.understood()
        ? officer(entry, wording.of("appraise.clear.unread"))
        : officer(entry, wording.of("appraise.clear.look", entry.reason()));
  }

  /// A paper of which the row asks for more than the list says.
  private Optional<Clearing> tooFew(CheckedDossier.Entry entry) {
    var said = copies.get(entry.paper());
    var due =
        Optional.ofNullable(entry.row()).map(Requirement::count).map(Clearings::most).orElse(0);
    return said == null || said >= due
        ? Optional.empty()
        : Optional.of(
            officer(entry, wording.of("appraise.clear.copies", due.toString(), said.toString())));
  }

  private static int most(Count count) {
    return zero(count.originals()) + zero(count.copies());
  }

  private static int zero(@Nullable Integer count) {
    return count == null ? 0 : count;
  }

  private static String trimmed(String condition) {
    var words = condition.strip().replaceFirst("[\\s.,;:]+$", "");
    var lead = wordless(words);
    return lead.isEmpty() ? words : lead;
  }

  /// The condition without the words that lead it in, so that a question may be made of it.
  private static String wordless(String words) {
    return words.replaceFirst(
        "(?iu)^(?:đối với|với|trong|nếu|chỉ khi|khi|trường hợp)\\s+(?:(?:các )?trường hợp\\s+)?",
        "");
  }

  private static Clearing citizen(CheckedDossier.Entry entry, String question) {
    return new Clearing(entry.paper(), Whom.CITIZEN, question, entry.requirement());
  }

  private static Clearing officer(CheckedDossier.Entry entry, String question) {
    return new Clearing(entry.paper(), Whom.OFFICER, question, entry.requirement());
  }
}
