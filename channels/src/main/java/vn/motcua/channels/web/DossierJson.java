package vn.motcua.channels.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.verdict.CheckedDossier;

/// A checked dossier as the contract writes it; every citation stands once, numbered anew.
record DossierJson(
    VerdictJson.@Nullable Named procedure,
    boolean complete,
    List<Entry> present,
    List<Entry> missing,
    List<Entry> conditional,
    List<Entry> surplus,
    List<Entry> unsure,
    List<ReplyJson.CitationJson> citations) {

  /// A paper or a requirement, with the ids of its citations.
  record Entry(String paper, @Nullable String requirement, String reason, List<String> citations) {}

  /// Numbers citations in order of first use.
  private record Numbers(Map<String, ReplyJson.CitationJson> byPlace) {

    String of(Citation citation) {
      var place = citation.source() + "\n" + citation.locator() + "\n" + citation.quote();
      return byPlace.computeIfAbsent(place, p -> numbered(citation)).id();
    }

    private ReplyJson.CitationJson numbered(Citation citation) {
      var id = "c" + (byPlace.size() + 1);
      return ReplyJson.CitationJson.of(
          new Citation(
              id,
              citation.kind(),
              citation.source(),
              citation.locator(),
              citation.quote(),
              citation.url(),
              citation.effectiveFrom(),
              citation.effectiveTo()));
    }

    List<Entry> entries(List<CheckedDossier.Entry> all) {
      return all.stream()
          .map(each ->
              new Entry(
                  each.paper(),
                  each.requirement(),
                  each.reason(),
                  each.citations().stream().map(this::of).distinct().toList()))
          .toList();
    }
  }

  static DossierJson of(CheckedDossier checked) {
    var numbers = new Numbers(new LinkedHashMap<>());
    var present = numbers.entries(checked.present());
    var missing = numbers.entries(checked.missing());
    var conditional = numbers.entries(checked.conditional());
    var surplus = numbers.entries(checked.surplus());
    var unsure = numbers.entries(checked.unsure());
    return new DossierJson(
        VerdictJson.Named.of(checked.procedure()),
        checked.complete(),
        present,
        missing,
        conditional,
        surplus,
        unsure,
        List.copyOf(numbers.byPlace().values()));
  }
}
