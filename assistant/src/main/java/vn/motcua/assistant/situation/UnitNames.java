package vn.motcua.assistant.situation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.place.unit.Commune;
import vn.motcua.knowledge.place.unit.OldDistrict;
import vn.motcua.knowledge.place.unit.OldWard;
import vn.motcua.knowledge.place.unit.PlaceTable;

/// The names of units, of today and of before, so that one typed in small letters is known for what
/// it is: `phường phúc xá`. A name of one syllable also means other things and is not among them.
final class UnitNames {

  /// The names that ship, read once: what is renamed later is known by its capital letters.
  private static final class Shipped {
    private static final UnitNames ALL = new UnitNames(PlaceTable.embedded());
  }

  private static final Pattern TYPE =
      Pattern.compile("(?iu)^(phường|xã|thị trấn|đặc khu|quận|huyện|thị xã|thành phố) ");

  /// Letters of a name and what may stand between its syllables.
  private static final Pattern SYLLABLE = Pattern.compile("\\G[ ]?([\\p{L}'’]+)");

  private static final int LONGEST = 4;

  private final Set<String> names = new HashSet<>();
  private final Set<String> folded = new HashSet<>();

  private UnitNames(PlaceTable table) {
    Stream.of(
            table.communes().values().stream().map(Commune::name),
            table.oldWards().values().stream().map(OldWard::name),
            table.oldDistricts().values().stream().map(OldDistrict::name))
        .flatMap(all -> all)
        .map(name -> TYPE.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT))
        .filter(name -> name.contains(" "))
        .forEach(name -> {
          names.add(name);
          folded.add(VietnameseText.fold(name));
        });
  }

  /// The names that ship with the knowledge.
  static UnitNames shipped() {
    return Shipped.ALL;
  }

  /// Where the longest name that begins at `start` of `text` ends; -1 where none begins there. Typed
  /// without any marks, a name needs none; after a rank typed without them, it has none.
  ///
  /// @param bareRank whether the rank before it was typed without marks
  int end(String text, int start, boolean bareRank) {
    var syllables = SYLLABLE.matcher(text).region(start, text.length());
    var name = new StringBuilder();
    var end = -1;
    for (var count = 0; count < LONGEST && syllables.find(); count++) {
      name.append(name.isEmpty() ? "" : " ").append(syllables.group(1).toLowerCase(Locale.ROOT));
      if (isName(name.toString(), bareRank)) {
        end = syllables.end();
      }
    }
    return end;
  }

  private boolean isName(String typed, boolean bareRank) {
    var isBare = VietnameseText.fold(typed).equals(typed);
    return isBare ? folded.contains(typed) : !bareRank && names.contains(typed);
  }
}
