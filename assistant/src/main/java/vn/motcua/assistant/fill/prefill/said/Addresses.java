package vn.motcua.assistant.fill.prefill.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.place.Provinces;

/// Finds where an address or the name of a place ends: at the next words that tell of something
/// else, not at every comma.
public final class Addresses {

  private static final int LONGEST = 30;

  private static final List<String> UNITS =
      List.of(
          "phường",
          "xã",
          "thị trấn",
          "quận",
          "huyện",
          "tỉnh",
          "thành phố",
          "tp",
          "thị xã",
          "đặc khu");

  private static final List<String> PARTS =
      List.of(
          "đường",
          "phố",
          "ngõ",
          "ngách",
          "hẻm",
          "kiệt",
          "tổ",
          "ấp",
          "thôn",
          "xóm",
          "bản",
          "buôn",
          "khu",
          "khối",
          "chung cư",
          "số",
          "nhà",
          "p",
          "q",
          "tt",
          "làng",
          "khóm");

  private static final List<String> HOUSES =
      List.of(
          "bệnh viện",
          "bv",
          "trạm y tế",
          "trạm xá",
          "nhà hộ sinh",
          "phòng khám",
          "trung tâm y tế",
          "nhà bảo sanh");

  private final Cues cues;
  private final Provinces provinces = new Provinces();

  /// @param cues what ends an address
  public Addresses(Cues cues) {
    this.cues = cues;
  }

  /// The address at `at`: with a unit, or of a province alone. `null` where nothing there is surely
  /// one.
  public @Nullable Span at(Said said, int at) {
    var span = extent(said, at);
    return span != null && isPlace(said, at, span.end()) ? span : null;
  }

  /// The same, or a hospital or the like.
  public @Nullable Span houseOrAddress(Said said, int at) {
    var isHouse = HOUSES.stream().anyMatch(house -> said.has(at, house));
    return isHouse ? house(said, at) : at(said, at);
  }

  /// Without marks a word that ends it may as well be part of its name.
  private @Nullable Span house(Said said, int at) {
    var span = extent(said, at);
    if (span == null || !said.isBare() || !said.goesOn(span.end())) {
      return span;
    }
    return cues.is(said, span.end(), Cue.STOP) ? null : span;
  }

  private boolean isPlace(Said said, int from, int end) {
    for (var at = from; at < end; at++) {
      var place = at;
      if (place + 1 < end && UNITS.stream().anyMatch(unit -> said.has(place, unit))) {
        return true;
      }
    }
    return isProvince(said.between(from, end));
  }

  private @Nullable Span extent(Said said, int from) {
    var end = from;
    while (end < said.size() && end - from < LONGEST && !endsAt(said, from, end)) {
      end++;
    }
    return end == from ? null : new Span(end, said.between(from, end));
  }

  private boolean endsAt(Said said, int from, int at) {
    if (at > from && said.word(at).afterStop() && !isAbbreviated(said, at)) {
      return true;
    }
    if (tellsOfNumber(said, at)) {
      return true;
    }
    if (isPart(said, at) || (said.word(at).isNumber() && Shapes.number(said, at) == null)) {
      return false;
    }
    if (said.word(at).isNumber()) {
      return true;
    }
    if (at > from
        && said.word(at).afterBreak()
        && !said.word(at).isCapital()
        && !isKnown(said, at)) {
      return true;
    }
    var cue = cues.at(said, at);
    return cue != null
        && cues.isMeant(said, at, cue.cue())
        && (!said.word(at).isCapital()
            || said.isShouted()
            || (said.word(at).afterBreak() && cue.cue() != Cue.STOP));
  }

  /// `sđt` and `số căn cước` begin like the number of a house.
  private boolean tellsOfNumber(Said said, int at) {
    var cue = cues.at(said, at);
    return cue != null
        && (cue.cue() == Cue.PHONE || cue.cue() == Cue.CARD || cue.cue() == Cue.EMAIL);
  }

  /// `P. Bến Nghé`, `Q.1`.
  private static boolean isAbbreviated(Said said, int at) {
    var before = said.word(at - 1);
    return before.raw().length() <= 2 && !before.isNumber() && isPart(said, at - 1);
  }

  /// Behind a comma, a small letter goes on only with a unit or a known place.
  private boolean isKnown(Said said, int at) {
    return said.isBare() && isProvince(said.between(at, Math.min(at + 3, said.size())));
  }

  /// Behind a word for a place a name counts without its marks too.
  private boolean isProvince(String name) {
    return provinces.in("ở " + name).filter(found -> found.start() == 0).isPresent();
  }

  private static boolean isPart(Said said, int at) {
    return UNITS.stream().anyMatch(unit -> said.has(at, unit))
        || PARTS.stream().anyMatch(part -> said.has(at, part));
  }
}
