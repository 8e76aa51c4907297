package vn.motcua.knowledge.place.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.knowledge.language.VietnameseText;

class PlaceTableTest {

  private static final PlaceTable TABLE = PlaceTable.embedded();

  @Test
  void holdsEveryUnitOfTodayAndOfBefore() {
    assertThat(TABLE.communes()).hasSize(3321);
    assertThat(countsByType()).isEqualTo(Map.of("Xã", 2611L, "Phường", 697L, "Đặc", 13L));
    assertThat(TABLE.communes().values().stream().map(Commune::province).distinct()).hasSize(34);
    assertThat(TABLE.oldWards()).hasSize(10_035);
    assertThat(TABLE.oldDistricts()).hasSize(696);
    assertThat(TABLE.oldProvinces()).hasSize(63);
  }

  private static Map<String, Long> countsByType() {
    return TABLE.communes().values().stream()
        .collect(
            Collectors.groupingBy(
                commune -> commune.name().substring(0, commune.name().indexOf(' ')),
                Collectors.counting()));
  }

  @Test
  void tellsHowEachWardWasSplit() {
    assertThat(TABLE.oldWards().values())
        .allMatch(ward -> !ward.successors().isEmpty())
        .filteredOn(ward -> ward.successors().size() > 1)
        .hasSize(441);
    assertThat(countsByRelation())
        .isEqualTo(
            Map.of(
                Relation.WHOLE, 9595L,
                Relation.PART, 830L,
                Relation.PART_AREA, 83L,
                Relation.ALL_POPULATION, 58L));
  }

  private static Map<Relation, Long> countsByRelation() {
    return TABLE.oldWards().values().stream()
        .flatMap(ward -> ward.successors().stream())
        .collect(Collectors.groupingBy(Successor::relation, Collectors.counting()));
  }

  @Test
  void leavesNoCommuneWithoutOrigin() {
    var origins =
        Stream.concat(TABLE.oldWards().values().stream(), TABLE.wholeDistricts().stream())
            .flatMap(ward -> ward.successors().stream())
            .map(Successor::commune)
            .collect(Collectors.toSet());

    assertThat(origins).containsExactlyInAnyOrderElementsOf(TABLE.communes().values());
  }

  @Test
  void keepsEveryWardInsideWhatItsProvinceBecame() {
    assertThat(TABLE.oldWards().values())
        .allSatisfy(ward ->
            assertThat(ward.successors())
                .extracting(next -> next.commune().province())
                .containsOnly(ward.district().province().today()));
  }

  @ParameterizedTest
  @CsvSource({
    "01651, Xã Mỹ Hưng, Xã Phục Hòa",
    "02482, Xã Phú Thịnh, Xã Thái Bình",
    "30901, Xã Thạnh Lộc, Xã Thạnh Lộc",
    "30913, Xã Thạnh Lộc, Xã Thạnh Hưng",
  })
  void followsTheCodeWhereListsDisagree(String code, String ward, String commune) {
    assertThat(TABLE.oldWard(code))
        .hasValueSatisfying(found -> {
          assertThat(found.name()).isEqualTo(ward);
          assertThat(found.successors())
              .extracting(next -> next.commune().name())
              .containsExactly(commune);
        });
  }

  @Test
  void knowsWhereAllPeopleOfDangXaWent() {
    assertThat(TABLE.oldWard("00556").orElseThrow().successors())
        .extracting(next -> next.commune().name(), Successor::relation)
        .containsExactly(
            tuple("Xã Thuận An", Relation.ALL_POPULATION),
            tuple("Xã Phù Đổng", Relation.PART_AREA));
  }

  @Test
  void knowsThePartThatTheListLacks() {
    assertThat(TABLE.oldWard("23053").orElseThrow().successors())
        .extracting(next -> next.commune().code())
        .contains("23041");
  }

  @Test
  void tellsACodeOfTodayFromTheSameOneOfBefore() {
    assertThat(TABLE.oldWard("00008").orElseThrow().name()).isEqualTo("Phường Liễu Giai");
    assertThat(TABLE.commune("00008").orElseThrow().name()).isEqualTo("Phường Ngọc Hà");
    assertThat(TABLE.oldWards().keySet().stream().filter(TABLE.communes()::containsKey))
        .hasSizeGreaterThan(3300);
  }

  @Test
  void datesWhatChangedInDongNai() {
    var changed =
        TABLE.communes().values().stream().filter(commune -> commune.before() != null).toList();

    assertThat(changed)
        .hasSize(10)
        .allSatisfy(commune -> {
          assertThat(commune.since()).isEqualTo(LocalDate.of(2026, 4, 30));
          assertThat(commune.province().name()).isEqualTo("Thành phố Đồng Nai");
          assertThat(commune.province().before()).isEqualTo("Tỉnh Đồng Nai");
          assertThat(commune.name()).startsWith("Phường ");
          assertThat(commune.before()).startsWith("Xã ");
        });
  }

  @Test
  void knowsTheDistrictsThatBecameOneCommune() {
    assertThat(TABLE.wholeDistricts())
        .hasSize(14)
        .extracting(whole -> whole.district().name())
        .contains("Huyện Lý Sơn", "Huyện Vân Đồn", "Thị xã Mường Lay", "Quận Ngũ Hành Sơn");
  }

  @Test
  void acceptsBothCodesOfBaChe() {
    assertThat(TABLE.commune("06970")).isEqualTo(TABLE.commune("06978")).isPresent();
  }

  @Test
  void showsThatNoWardMayBeFollowedByItsName() {
    var today =
        TABLE.communes().values().stream()
            .map(commune -> key(commune.province(), commune.name()))
            .collect(Collectors.toSet());

    assertThat(TABLE.oldWards().values())
        .filteredOn(ward -> today.contains(key(ward.district().province().today(), ward.name())))
        .filteredOn(ward ->
            ward.successors().stream()
                .noneMatch(next -> shortName(next.commune().name()).equals(shortName(ward.name()))))
        .hasSize(277); // 276 where Quí and Quý are different names
  }

  private static String key(ProvinceToday province, String name) {
    return province.code() + shortName(name);
  }

  @Test
  void showsThatNamesWithoutMarksMeetInsideADistrict() {
    var groups =
        TABLE.oldWards().values().stream()
            .collect(
                Collectors.groupingBy(
                    ward -> ward.district().code() + VietnameseText.fold(shortName(ward.name()))));

    assertThat(groups.values().stream().filter(group -> group.size() > 1)).hasSize(44);
  }

  private static String shortName(String name) {
    return VietnameseText.normal(name.replaceFirst("^(Phường|Xã|Thị trấn|Đặc khu) ", ""));
  }

  @Test
  void showsThatEightPairsOfTodayMeetWithoutMarks() {
    Function<Commune, String> bare =
        commune ->
            commune.province().code()
                + VietnameseText.fold(commune.name().toLowerCase(Locale.ROOT));
    var groups =
        TABLE.communes().values().stream()
            .filter(commune -> commune.before() == null)
            .collect(Collectors.groupingBy(bare));

    assertThat(groups.values().stream().filter(group -> group.size() > 1)).hasSize(8);
  }

  @Test
  void takesTheLaterRowOfACode() {
    var later =
        PlaceTable.with(
            List.of("00097\tPhường Mẫu\t01\t2026-12-01\tPhường Hồng Hà"),
            List.of("=\t001\tQuận Ba Đình\t01", "00001\tPhường Phúc Xá\t00097p 00103p"));

    assertThat(later.communes()).hasSize(3321);
    assertThat(later.oldWard("00001").orElseThrow().successors())
        .extracting(next -> next.commune().name())
        .containsExactly("Phường Mẫu", "Phường Tây Hồ");
  }

  @Test
  void refusesWhatRefersToNothing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PlaceTable.with(List.of("99999\tXã Mẫu\t00"), List.of()))
        .withMessageContaining("Unknown code");
  }
}
