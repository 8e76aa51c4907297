package vn.motcua.knowledge.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.place.unit.Commune;
import vn.motcua.knowledge.place.unit.OldWard;

/// Every seventh unit in three spellings. A spelling may stand for several communes; then all must
/// be asked for, and otherwise the one be found.
class PlaceSpellingsTest {

  private static final int STEP = 7;
  private static final Places PLACES = Places.embedded();

  enum Spelling {
    IN_FULL,
    WITHOUT_TYPES,
    WITHOUT_MARKS;

    String of(Stream<String> names) {
      return switch (this) {
        case IN_FULL -> names.collect(Collectors.joining(", "));
        case WITHOUT_TYPES ->
            names.map(PlaceSpellingsTest::shortName).collect(Collectors.joining(", "));
        case WITHOUT_MARKS -> VietnameseText.fold(WITHOUT_TYPES.of(names)).replace("'", "");
      };
    }
  }

  /// A number keeps its type, as it does on identity cards.
  private static String shortName(String name) {
    return name.replaceFirst(
        "^(Phường|Xã|Thị trấn|Đặc khu|Quận|Huyện|Thị xã|Thành phố|Tỉnh) (?!\\d+$)", "");
  }

  @ParameterizedTest
  @EnumSource
  void findsOldWards(Spelling spelling) {
    Map<String, Set<String>> meant = new HashMap<>();
    var texts = new ArrayList<String>();
    for (var ward : PLACES.table().oldWards().values()) {
      var text = spelling.of(names(ward));
      texts.add(text);
      var codes = meant.computeIfAbsent(text, _ -> new HashSet<>());
      ward.successors().forEach(next -> codes.add(next.commune().code()));
    }

    for (var at = 0; at < texts.size(); at += STEP) {
      var codes = meant.getOrDefault(texts.get(at), Set.of());
      check(texts.get(at), codes, codes.size() == 1);
      check("12 ngõ 3, tổ 5, " + texts.get(at), codes, codes.size() == 1);
    }
  }

  private static Stream<String> names(OldWard ward) {
    return Stream.of(ward.name(), ward.district().name(), ward.district().province().name());
  }

  @ParameterizedTest
  @EnumSource
  void findsCommunesOfToday(Spelling spelling) {
    Map<String, Set<String>> meant = new HashMap<>();
    for (var commune : PLACES.table().communes().values()) {
      meant.computeIfAbsent(text(spelling, commune), _ -> new HashSet<>()).add(commune.code());
    }
    Map<String, Set<String>> before = new HashMap<>();
    for (var ward : PLACES.table().oldWards().values()) {
      var today = ward.district().province().today().name();
      var text = spelling.of(Stream.of(ward.name(), today));
      var codes = before.computeIfAbsent(text, _ -> new HashSet<>());
      ward.successors().forEach(next -> codes.add(next.commune().code()));
    }

    var texts = List.copyOf(meant.keySet());
    for (var at = 0; at < texts.size(); at += STEP) {
      var codes = new HashSet<>(meant.get(texts.get(at)));
      codes.addAll(before.getOrDefault(texts.get(at), Set.of()));
      check(texts.get(at), codes, codes.size() == 1);
    }
  }

  private static String text(Spelling spelling, Commune commune) {
    return spelling.of(Stream.of(commune.name(), commune.province().name()));
  }

  private static void check(String text, Set<String> codes, boolean unique) {
    var answer = PLACES.lookup(text);
    var found = answer.candidates().stream().map(PlaceAnswer.Candidate::code);

    assertThat(answer.status())
        .as(text)
        .isEqualTo(unique ? PlaceAnswer.Status.EXACT : PlaceAnswer.Status.AMBIGUOUS);
    assertThat(found).as(text).containsAll(codes);
  }
}
