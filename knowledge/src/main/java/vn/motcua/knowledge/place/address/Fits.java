package vn.motcua.knowledge.place.address;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.motcua.knowledge.place.name.AddressText;
import vn.motcua.knowledge.place.name.NameMatch;
import vn.motcua.knowledge.place.name.Word;
import vn.motcua.knowledge.place.unit.Commune;
import vn.motcua.knowledge.place.unit.OldDistrict;
import vn.motcua.knowledge.place.unit.OldProvince;
import vn.motcua.knowledge.place.unit.OldWard;

/// All the ways to read an address. It is read from its end: province, district, commune; what is
/// left is the detail.
final class Fits {

  /// How many parts between the province and the commune are passed over where nothing fits.
  private static final int PASSED = 2;

  private final Gazetteer names;
  private final AddressText text;

  Fits(Gazetteer names, AddressText text) {
    this.names = names;
    this.text = text;
  }

  List<Fit> all() {
    var fits = communes();
    return fits.isEmpty() ? districts() : fits;
  }

  private List<Fit> communes() {
    var end = text.size();
    var province = province();
    if (province.isEmpty()) {
      return inDistrictOrAnywhere(end);
    }
    var fits = in(province.getFirst());
    if (!fits.isEmpty()) {
      return fits;
    }
    return inDistrictOrAnywhere(end).stream().map(fit -> unlessTyped(fit)).toList();
  }

  /// Where nothing but a district is named.
  private List<Fit> districts() {
    var province = province();
    var end = province.isEmpty() ? text.size() : province.getFirst().start();
    return districts(end, where -> province.isEmpty() || province.getFirst().thing().holds(where))
        .stream()
        .filter(match -> match.start() == 0 && match.type() == NameMatch.TYPE_FITS)
        .map(this::whole)
        .toList();
  }

  private Fit whole(NameMatch<OldDistrict> district) {
    return Fit.of(district, new Fit.Place.Before(names.whole(district.thing())));
  }

  /// "Sài Gòn" at the end is the city rather than the commune, but not "phường Sài Gòn".
  private static Fit unlessTyped(Fit fit) {
    return fit.type() == NameMatch.TYPE_FITS || fit.hasDistrict() ? fit : fit.unsure();
  }

  /// The longest name of a province at the end, unless a district is meant: "TP Cao Bằng".
  private List<NameMatch<Scope>> province() {
    var found = names.provinces().endingAt(text, text.size());
    var cities = names.districts().endingAt(text, text.size());
    if (found.isEmpty()
        || (found.getLast().type() == NameMatch.TYPE_OTHER
            && cities.stream().anyMatch(city -> city.type() == NameMatch.TYPE_FITS))) {
      return List.of();
    }
    return List.of(found.getLast());
  }

  private List<Fit> in(NameMatch<Scope> province) {
    var scope = province.thing();
    var end = province.start();
    var fits = new ArrayList<>(inDistrict(end, scope::wasCalledSo));
    if (fits.stream().allMatch(fit -> fit.marks() == NameMatch.MARKS_OTHER)) {
      fits.addAll(inDistrict(end, scope::holds));
    }
    var direct = directlyIn(end, scope);
    fits.addAll(direct);
    if (!direct.isEmpty() && direct.stream().allMatch(fit -> fit.isUnsure())) {
      known(end, scope).forEach(district -> fits.add(whole(district).unsure()));
    }
    return fits.isEmpty() ? passing(end, scope) : fits;
  }

  /// What to ask about where the part before the province names no commune: one before that part,
  /// and where the part is a district, all in it. Its wards that were merged before 2025 are not
  /// known.
  private List<Fit> passing(int end, Scope scope) {
    var fits = new ArrayList<Fit>();
    var known = known(end, scope);
    for (int at = end - 1, passed = 0; fits.isEmpty() && at > 0 && passed < PASSED; at--) {
      if (text.word(at).before() == Word.Gap.COMMA) {
        passed++;
        if (known.isEmpty() || !isNumber(at)) {
          directlyIn(at, scope).forEach(fit -> fits.add(fit.unsure()));
        }
      }
    }
    known.forEach(district -> fits.add(whole(district).unsure()));
    return fits;
  }

  private List<NameMatch<OldDistrict>> known(int end, Scope scope) {
    return districts(end, scope::holds).stream().filter(NameMatch::apart).toList();
  }

  private List<Fit> directlyIn(int end, Scope scope) {
    return ending(end, commune -> names.isIn(commune, scope), scope::holds);
  }

  private List<Fit> inDistrictOrAnywhere(int end) {
    var fits = new ArrayList<>(inDistrict(end, _ -> true));
    fits.addAll(ending(end, _ -> true, _ -> true));
    return fits;
  }

  /// A ward whose district stands before word `end`.
  private List<Fit> inDistrict(int end, Predicate<OldProvince> where) {
    var fits = new ArrayList<Fit>();
    for (var district : districts(end, where)) {
      for (var ward : names.wards().endingAt(text, district.start())) {
        if (names.isIn(ward.thing(), district.thing()) && isPlausible(ward, district.start())) {
          fits.add(Fit.of(ward, new Fit.Place.Before(ward.thing())).in(written(district)));
        }
      }
    }
    return fits;
  }

  private Fit.District written(NameMatch<OldDistrict> district) {
    return district.apart() || !text.hasCommas() ? Fit.District.APART : Fit.District.JOINED;
  }

  /// Of districts with one name, those whose rank is written.
  private List<NameMatch<OldDistrict>> districts(int end, Predicate<OldProvince> where) {
    var all =
        names.districts().endingAt(text, end).stream()
            .filter(match -> where.test(match.thing().province()))
            .filter(match -> isPlausible(match, end))
            .toList();
    return all.stream()
        .filter(match -> all.stream().noneMatch(other -> isBetter(other, match)))
        .toList();
  }

  private static boolean isBetter(NameMatch<OldDistrict> one, NameMatch<OldDistrict> other) {
    return one.name() == other.name()
        && one.thing().province().equals(other.thing().province())
        && (one.marks() > other.marks()
            || (one.marks() == other.marks() && one.type() > other.type()));
  }

  private List<Fit> ending(int end, Predicate<Commune> today, Predicate<OldWard> before) {
    var fits = new ArrayList<Fit>();
    for (var match : names.communes().endingAt(text, end)) {
      if (today.test(match.thing()) && isPlausible(match, end)) {
        fits.add(doubted(match, end, Fit.of(match, new Fit.Place.Today(match.thing()))));
      }
    }
    for (var match : names.wards().endingAt(text, end)) {
      if (before.test(match.thing()) && isPlausible(match, end) && !isHouse(match, end)) {
        fits.add(doubted(match, end, Fit.of(match, new Fit.Place.Before(match.thing()))));
      }
    }
    return fits;
  }

  /// "Xã Mẫu, Ba Vì, Hà Nội" names a ward that we do not know in the district Ba Vì, and not the
  /// commune Ba Vì; so may "Mẫu, Ba Vì, Hà Nội".
  private Fit doubted(NameMatch<?> match, int end, Fit fit) {
    var start = match.start();
    var isDistrict =
        match.type() == NameMatch.TYPE_UNSAID
            && text.isNameBefore(start)
            && !districts(end, _ -> true).isEmpty();
    return text.isCommuneBefore(start) || isDistrict ? fit.unsure() : fit;
  }

  /// Whether a name is more than chance: other marks than its own only where it stands apart, no
  /// hamlet or street, and a bare number only where nothing else can be meant.
  private boolean isPlausible(NameMatch<?> match, int end) {
    if (!match.apart()
        && (match.marks() == NameMatch.MARKS_OTHER
            || (text.hasCommas() && text.isDetail(match.start() - 1)))) {
      return false;
    }
    return match.name() < end - 1
        || !isNumber(end)
        || match.start() < match.name()
        || (match.apart() && (end == text.size() || text.isStart(end)));
  }

  /// A bare number is a ward only before its district.
  private boolean isHouse(NameMatch<?> match, int end) {
    return match.start() == end - 1 && isNumber(end);
  }

  /// Whether the word before `end` is a number.
  private boolean isNumber(int end) {
    return text.word(end - 1).isNumber();
  }
}
