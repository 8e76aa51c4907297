package vn.motcua.knowledge.place.address;

import vn.motcua.knowledge.place.unit.Commune;
import vn.motcua.knowledge.place.unit.OldWard;

/// One way to read an address.
///
/// @param place the unit that its end names
/// @param start the first word of that unit; what is before is the detail
/// @param apart whether it is set apart from what is before
/// @param marks how well its marks fit
/// @param type how well its type fits
/// @param inDistrict whether the district is written behind it
record Fit(Place place, int start, boolean apart, int marks, int type, boolean inDistrict) {

  /// A unit of today or of before.
  sealed interface Place {

    record Today(Commune commune) implements Place {}

    record Before(OldWard ward) implements Place {}
  }

  static <T> Fit of(NameMatch<T> match, Place place) {
    return new Fit(place, match.start(), match.apart(), match.marks(), match.type(), false);
  }

  /// The same with its district behind it.
  Fit inDistrict(boolean districtApart) {
    return new Fit(place, start, apart && districtApart, marks, type, true);
  }

  /// The same as something to ask about.
  Fit unsure() {
    return new Fit(place, start, false, NameMatch.MARKS_OTHER, type, false);
  }
}
