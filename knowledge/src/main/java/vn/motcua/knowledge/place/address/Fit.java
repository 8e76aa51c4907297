package vn.motcua.knowledge.place.address;

import vn.motcua.knowledge.place.name.NameMatch;
import vn.motcua.knowledge.place.unit.Commune;
import vn.motcua.knowledge.place.unit.OldWard;

/// One way to read an address.
///
/// @param place the unit that its end names
/// @param start the first word of that unit; what is before is the detail
/// @param apart whether it is set apart from what is before
/// @param marks how well its marks fit
/// @param type how well its type fits
/// @param district what is written behind it
record Fit(Place place, int start, boolean apart, int marks, int type, District district) {

  /// Whether a district is written behind the unit.
  enum District {
    NONE,
    /// With nothing between the two where other parts have commas: "Phường 1 Bảo Lộc, Lâm Đồng".
    JOINED,
    APART
  }

  /// A unit of today or of before.
  sealed interface Place {

    record Today(Commune commune) implements Place {}

    record Before(OldWard ward) implements Place {}
  }

  static <T> Fit of(NameMatch<T> match, Place place) {
    return new Fit(place, match.start(), match.apart(), match.marks(), match.type(), District.NONE);
  }

  /// The same with its district behind it.
  Fit in(District written) {
    return new Fit(place, start, apart, marks, type, written);
  }

  boolean isUnsure() {
    return !apart && marks == NameMatch.MARKS_OTHER;
  }

  boolean hasDistrict() {
    return district != District.NONE;
  }

  /// The same as something to ask about.
  Fit unsure() {
    return new Fit(place, start, false, NameMatch.MARKS_OTHER, type, District.NONE);
  }
}
