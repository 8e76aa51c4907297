package vn.motcua.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.Procedure;

/// What every catalogue does, shown on the kites.
abstract class CatalogueContract {

  /// A catalogue that holds the kites, closed by whoever made it.
  abstract Catalogue catalogue();

  @Test
  void findsAProcedureByItsName() {
    assertThat(codes("cấp phép thả diều")).first().isEqualTo("9.000001");
  }

  @Test
  void findsAProcedureByAnEverydayWording() {
    var hit = catalogue().search(Query.of("chơi diều ngoài đê", 1)).getFirst();

    assertThat(hit.code()).isEqualTo("9.000001");
    assertThat(hit.matched()).isEqualTo("cho con chơi diều ngoài đê");
  }

  @Test
  void findsAProcedureByWhatItsRecordSays() {
    assertThat(codes("bản thu bài lý ngựa ô")).contains("9.000004");
  }

  @Test
  void prefersThePlainProcedureUnlessTheSpecialWordIsThere() {
    assertThat(codes("xin cấp phép thả diều")).first().isEqualTo("9.000001");
    assertThat(codes("cấp phép thả diều với người nước ngoài")).first().isEqualTo("9.000002");
    assertThat(codes("giấy phép thả diều cấp lại")).first().isEqualTo("9.000003");
  }

  @Test
  void findsWithoutAccentsWhatItFindsWithThem() {
    assertThat(codes("cap phep tha dieu").getFirst())
        .isEqualTo(codes("cấp phép thả diều").getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9.000003",
        " 9.000003 ",
        "thủ tục 9.000003 cần gì?",
        "9.000003.H41",
        "9.000003.000.00.00.H41",
      })
  void findsTheOneProcedureWhoseCodeIsNamed(String words) {
    assertThat(codes(words)).containsExactly("9.000003");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9.000003", " 9.000003\n", "9.000003.H41", "9.000003.000.00.00.H41", "9. 000003"})
  void givesTheRecordOfACodeWithBlanksOrASuffix(String code) {
    assertThat(catalogue().find(code)).map(Procedure::name).contains(KiteIndex.AGAIN.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.999999", "", " ", "diều", "9.0000031", "*:*", "\u0000"})
  void givesNoRecordOfAnUnknownCode(String code) {
    assertThat(catalogue().find(code)).isEmpty();
  }

  @Test
  void givesTheWholeRecord() {
    assertThat(catalogue().find("9.000004")).contains(KiteIndex.CONTEST.build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "?!…", "🙂🙂", "qwrtzp xyzzy", "cho tôi hỏi với ạ", "\u200B"})
  void findsNothingForNonsense(String nonsense) {
    assertThat(codes(nonsense)).isEmpty();
  }

  @Test
  void admitsOnlyTheWantedLevels() {
    assertThat(filtered(Set.of(Level.PROVINCE), null, null))
        .containsExactlyInAnyOrder("9.000003", "9.000004");
    assertThat(filtered(Set.of(Level.OTHER), null, null)).isEmpty();
  }

  @Test
  void admitsOnlyTheWantedField() {
    assertThat(filtered(Set.of(), "âm nhạc", null)).containsExactly("9.000004");
    assertThat(filtered(Set.of(), "Câu cá", null)).isEmpty();
  }

  @Test
  void admitsOnlyWhatWasKnownOnTheDay() {
    assertThat(filtered(Set.of(), null, LocalDate.of(2026, 8, 31))).doesNotContain("9.000003");
    assertThat(filtered(Set.of(), null, LocalDate.of(2026, 9, 1))).contains("9.000003");
  }

  @Test
  void filtersNamedCodesToo() {
    var query = new Query("9.000003", 5, Set.of(Level.MINISTRY), null, null, false);

    assertThat(catalogue().search(query)).isEmpty();
  }

  @Test
  void respectsTheLimit() {
    assertThat(catalogue().search(Query.of("thả diều", 1))).hasSize(1);
    assertThat(catalogue().search(Query.of("thả diều", 100))).hasSizeGreaterThan(2);
    assertThatIllegalArgumentException().isThrownBy(() -> Query.of("thả diều", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Query.of("thả diều", 101));
  }

  @Test
  void breaksTiesByCode() {
    assertThat(codes("xóa tên vòng quay gió")).startsWith("9.000005", "9.000006");
  }

  @RepeatedTest(30)
  void ordersHitsBestFirstAndAlwaysAlike(RepetitionInfo repetition) {
    var words = words(new Random(repetition.getCurrentRepetition()));

    var hits = catalogue().search(Query.of(words, 100));

    assertThat(hits).isSortedAccordingTo(Comparator.comparingDouble(Hit::score).reversed());
    assertThat(hits).extracting(Hit::code).doesNotHaveDuplicates();
    assertThat(hits).allSatisfy(hit -> assertThat(hit.score()).isBetween(0.0, 1.0));
    assertThat(catalogue().search(Query.of(words, 100))).isEqualTo(hits);
    assertThat(catalogue().search(Query.of(words, 2))).isEqualTo(hits.stream().limit(2).toList());
  }

  @Test
  void saysWhyOnlyWhenAsked() {
    var asked = new Query("cấp phép thả diều", 1, Set.of(), null, null, true);

    assertThat(catalogue().search(asked).getFirst().why()).isNotEmpty();
    assertThat(catalogue().search(Query.of("cấp phép thả diều", 1)).getFirst().why()).isEmpty();
  }

  @Test
  void readsLongAndOddQuestionsWithoutFailing() {
    assertThat(codes("thả diều ".repeat(400))).contains("9.000001");
    assertThat(codes("diều AND (OR \"thả~2 [a TO *] \\")).contains("9.000001");
  }

  @Test
  void knowsItsEdition() {
    assertThat(catalogue().edition()).isEqualTo(KiteIndex.edition("1"));
  }

  private static String words(Random random) {
    var known = List.of("thả", "diều", "cấp", "lại", "sáo", "nước", "gió", "vòng", "thi", "phép");
    return random
        .ints(1 + random.nextInt(6), 0, known.size())
        .mapToObj(known::get)
        .collect(Collectors.joining(" "));
  }

  private List<String> codes(String words) {
    return catalogue().search(Query.of(words, 10)).stream().map(Hit::code).toList();
  }

  private List<String> filtered(
      Set<Level> levels, @Nullable String field, @Nullable LocalDate asOf) {
    var query = new Query("cấp phép thả diều hội thi sáo", 100, levels, field, asOf, false);
    return catalogue().search(query).stream().map(Hit::code).toList();
  }
}
