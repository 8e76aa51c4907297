package vn.motcua.knowledge.place.address;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vn.motcua.knowledge.place.address.AddressReading.Candidate;
import vn.motcua.knowledge.place.name.AddressText;
import vn.motcua.knowledge.place.name.NameMatch;
import vn.motcua.knowledge.place.unit.Commune;
import vn.motcua.knowledge.place.unit.OldWard;
import vn.motcua.knowledge.place.unit.Relation;

/// Chooses among the ways to read an address: a written district decides, then marks, then the type;
/// what still fits equally well is asked.
final class Choice {

  private final AddressText text;

  Choice(AddressText text) {
    this.text = text;
  }

  AddressReading among(List<Fit> all) {
    if (all.isEmpty()) {
      return new AddressReading.Unknown();
    }
    var byMarks = best(placed(all), Fit::marks);
    return reading(best(byMarks, Fit::type));
  }

  /// A written district decides, if its ward is set apart. "12 Phúc Xá, Ba Đình" may be the ward
  /// Phúc Xá or the street; then whatever else fits is kept.
  private static List<Fit> placed(List<Fit> all) {
    var known = all.stream().filter(Choice::isInDistrict).toList();
    var decided = known.stream().filter(Fit::apart).toList();
    if (!decided.isEmpty()) {
      return decided;
    }
    return Stream.concat(known.stream(), best(all, fit -> fit.apart() ? 1 : 0).stream())
        .distinct()
        .toList();
  }

  private static boolean isInDistrict(Fit fit) {
    return fit.district() == Fit.District.APART && fit.marks() > NameMatch.MARKS_OTHER;
  }

  private static List<Fit> best(List<Fit> all, ToIntFunction<Fit> quality) {
    var best = all.stream().mapToInt(quality).max().orElse(0);
    return all.stream().filter(fit -> quality.applyAsInt(fit) == best).toList();
  }

  private AddressReading reading(List<Fit> fits) {
    var communes = new LinkedHashSet<Commune>();
    var wards = new LinkedHashSet<OldWard>();
    for (var fit : fits) {
      switch (fit.place()) {
        case Fit.Place.Today(var commune) -> communes.add(commune);
        case Fit.Place.Before(var ward) -> wards.add(ward);
      }
    }
    if (communes.size() == 1) {
      wards.removeIf(ward -> ward.isWhollyIn(communes.getFirst()));
    }
    var sure = fits.stream().allMatch(this::isSure);
    var detail = detail(fits);
    if (sure && wards.isEmpty() && communes.size() == 1) {
      return new AddressReading.Today(communes.getFirst(), detail);
    }
    if (sure && communes.isEmpty() && wards.size() == 1) {
      var ward = wards.getFirst();
      return new AddressReading.Before(ward, detail, ward.successors());
    }
    return new AddressReading.Ambiguous(candidates(communes, wards), detail, sure);
  }

  private boolean isSure(Fit fit) {
    return fit.marks() > NameMatch.MARKS_OTHER
        && (fit.apart() || (fit.hasDistrict() && !text.hasCommas()))
        && (fit.type() > NameMatch.TYPE_OTHER || fit.hasDistrict());
  }

  /// What is before every unit that may be meant.
  private String detail(List<Fit> fits) {
    return text.before(fits.stream().mapToInt(Fit::start).min().orElse(0));
  }

  private static List<Candidate> candidates(Iterable<Commune> communes, Iterable<OldWard> wards) {
    var all = new ArrayList<Candidate>();
    communes.forEach(commune -> all.add(new Candidate(commune, Relation.SAME, null)));
    wards.forEach(ward -> all.addAll(Candidate.of(ward)));
    return List.copyOf(all);
  }
}
