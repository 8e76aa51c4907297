package vn.motcua.assistant.compose.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.compose.page.Localities;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.situation.NamedPlace;
import vn.motcua.knowledge.place.Province;
import vn.motcua.knowledge.place.address.AddressReading;
import vn.motcua.knowledge.place.unit.Relation;

/// Says which commune of today a named place is. An old ward that was split, or a name that several
/// bear, is never settled by a guess: all that may be meant are shown.
final class UnitLines {

  /// The first day of the two-tier government; before it the old units are the right ones.
  static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  private static final String TABLE = "Danh mục đơn vị hành chính cấp xã";

  private static final int MOST = 6;

  private final Localities localities;

  UnitLines(Localities localities) {
    this.localities = localities;
  }

  /// The lines on `place`; none where nothing that is known was named.
  List<Section.Item> lines(NamedPlace place, Wording wording, CitationBook citations) {
    var reading = localities.read(place);
    var lines = new ArrayList<Section.Item>();
    switch (reading) {
      case AddressReading.Today(var unit, var _) ->
          lines.add(line(wording.of("unit.today", unit.fullName()), reading, citations));
      case AddressReading.Before(var ward, var _, var _) when reading.commune().isPresent() ->
          lines.add(
              line(
                  wording.of(
                      "unit.before", ward.fullName(), reading.commune().orElseThrow().fullName()),
                  reading,
                  citations));
      case AddressReading.Before(var ward, var _, var _) -> {
        lines.add(line(wording.of("unit.split", ward.fullName()), reading, citations));
        lines.addAll(candidates(reading, wording, citations));
        lines.add(remark(wording.of("unit.split.next")));
      }
      case AddressReading.Ambiguous(var _, var _, var _) -> {
        lines.add(remark(wording.of("unit.several")));
        lines.addAll(candidates(reading, wording, citations));
        lines.add(remark(wording.of("unit.several.next")));
      }
      case AddressReading.Unknown() -> merged(place, wording, citations, lines);
    }
    return lines;
  }

  private static List<Section.Item> candidates(
      AddressReading reading, Wording wording, CitationBook citations) {
    return reading.candidates().stream()
        .limit(MOST)
        .map(candidate -> {
          var old = candidate.old();
          var now = candidate.commune().fullName();
          var words =
              reading instanceof AddressReading.Before || old == null
                  ? now + how(candidate.relation(), wording)
                  : wording.of("unit.candidate", now, old.fullName())
                      + how(candidate.relation(), wording);
          return new Section.Item(words, List.of(citations.cite(citation(candidate, words))));
        })
        .toList();
  }

  private static String how(Relation relation, Wording wording) {
    return switch (relation) {
      case ALL_POPULATION -> " " + wording.of("unit.people");
      case PART_AREA -> " " + wording.of("unit.nobody");
      case PART -> " " + wording.of("unit.part");
      case SAME, WHOLE -> "";
    };
  }

  private static Section.Item line(String words, AddressReading reading, CitationBook citations) {
    var candidate = reading.candidates().getFirst();
    return new Section.Item(words, List.of(citations.cite(citation(candidate, words))));
  }

  private static Section.Item remark(String words) {
    return new Section.Item(words, List.of());
  }

  private static Citation citation(AddressReading.Candidate candidate, String words) {
    var unit = candidate.commune();
    return new Citation(
        "", Citation.Kind.PLACE, TABLE, unit.code(), words, null, unit.since(), null);
  }

  /// Tells people who name a province that was merged what it belongs to now.
  private static void merged(
      NamedPlace place, Wording wording, CitationBook citations, List<Section.Item> lines) {
    place
        .inProvince()
        .filter(Province::isMerged)
        .map(province -> wording.of("where.merged", province.before(), province.name()))
        .ifPresent(words -> lines.add(ofProvinces(words, citations)));
  }

  /// What the province of `place` is made up of, where it is more than one of before.
  List<Section.Item> parts(NamedPlace place, Wording wording, CitationBook citations) {
    var parts = place.isLocal() ? List.<String>of() : localities.parts(place);
    return parts.size() < 2
        ? List.of()
        : List.of(
            ofProvinces(
                wording.of(
                    "unit.parts",
                    place.inProvince().map(Province::name).orElse(""),
                    String.join(", ", parts)),
                citations));
  }

  private static Section.Item ofProvinces(String words, CitationBook citations) {
    var citation =
        new Citation(
            "",
            Citation.Kind.REGULATION,
            Province.RESOLUTION,
            "Nghị quyết về việc sắp xếp đơn vị hành chính cấp tỉnh",
            words,
            null,
            REFORM,
            null);
    return new Section.Item(words, List.of(citations.cite(citation)));
  }
}
