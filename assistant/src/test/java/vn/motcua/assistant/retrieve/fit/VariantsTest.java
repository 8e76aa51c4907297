package vn.motcua.assistant.retrieve.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.assistant.situation.NamedPlace;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;

/// A fact makes another procedure of the one spoken of, where there is one of the same matter for it.
class VariantsTest {

  private static final String KITES = "Cấp đổi giấy phép thả diều";

  private static final List<Hit> HITS =
      List.of(
          hit("9.000001", KITES),
          hit("9.000002", "Cấp lại giấy phép thả diều"),
          hit("9.000006", "Cấp, cấp đổi, cấp lại giấy phép thả diều"),
          hit("9.000003", "Cấp lại giấy phép thả đèn trời"),
          hit("9.000004", "Cấp đổi giấy phép thả diều có yếu tố nước ngoài"),
          hit("9.000005", "Cấp đổi giấy phép thả diều có yếu tố nước ngoài ở khu vực biên giới"));

  private final Variants variants = new Variants();

  @ParameterizedTest
  @CsvSource({
    "Cấp đổi giấy phép thả diều, Cấp lại giấy phép thả diều, true",
    "Thủ tục đăng ký hội diều, Thủ tục đăng ký hội diều có yếu tố nước ngoài, true",
    "Đăng ký thành lập hội diều, Chấm dứt hoạt động hội diều, true",
    "Cấp thẻ diều cho người dưới 14 tuổi, Cấp thẻ diều cho người từ đủ 14 tuổi trở lên, false",
    "Cấp lại giấy phép thả diều, Cấp lại giấy phép thả đèn trời, false",
    "Cấp thẻ diều (thực hiện tại cấp tỉnh), Cấp thẻ diều (thực hiện tại cấp xã), false",
  })
  void knowsWhatIsOfOneMatter(String one, String other, boolean areOfOne) {
    assertThat(variants.areOfOne(one, other)).isEqualTo(areOfOne);
  }

  @ParameterizedTest
  @CsvSource({"LOST, giấy bị mất rồi, 9.000002", "FOREIGN, tôi là người nước ngoài, 9.000004"})
  void findsTheOneThatAFactCallsFor(CaseFact fact, String said, String code) {
    assertThat(calledFor(KITES, fact, said)).containsExactly(code);
  }

  @Test
  void findsNoneWhereTheProcedureIsForThatCaseAlready() {
    assertThat(calledFor("Cấp lại giấy phép thả diều", CaseFact.LOST, "mất rồi")).isEmpty();
  }

  @Test
  void endsWhatWasRegisteredForWhoGivesUp() {
    var hits =
        List.of(hit("1", "Đăng ký thành lập hội diều"), hit("2", "Chấm dứt hoạt động hội diều"));
    var row =
        variants
            .calledFor(
                "Đăng ký thành lập hội diều", Situation.UNKNOWN, Situation.UNKNOWN, "dẹp luôn")
            .findFirst()
            .orElseThrow();

    assertThat(variants.like("Đăng ký thành lập hội diều", row, hits)).contains(hits.getLast());
  }

  @Test
  void noticesThatTheFirstIsForAnotherCaseThanTheOneSpokenOf() {
    assertThat(variants.first("9.000002", HITS)).contains(HITS.getFirst());
    assertThat(variants.first("9.000001", HITS)).isEmpty();
    assertThat(variants.first("9.000003", HITS)).isEmpty();
  }

  @Test
  void knowsALossOfAnotherThing() {
    assertThat(variants.isOfAnother("tôi mất đèn trời", "Cấp lại đèn trời", KITES)).isTrue();
    assertThat(variants.isOfAnother("giấy bị mất rồi", "Báo mất giấy tờ", KITES)).isFalse();
    assertThat(variants.isOfAnother("tôi bị mất ví", "Cấp lại đèn trời", KITES)).isFalse();
  }

  @Test
  void goesBackToNoPlainerOne() {
    var foreign = "Thả diều có yếu tố nước ngoài";

    assertThat(variants.isPlainer("Thả diều", foreign)).isTrue();
    assertThat(variants.isPlainer(foreign, "Thả diều")).isFalse();
    assertThat(variants.foreign("Thả diều", List.of(hit("3", foreign)))).isPresent();
  }

  private List<String> calledFor(String name, CaseFact fact, String said) {
    var now = new Situation(Set.of(fact), Set.of(), null, NamedPlace.NONE);
    return variants
        .calledFor(name, now, now, said)
        .flatMap(row -> variants.like(name, row, HITS).stream())
        .map(Hit::code)
        .toList();
  }

  private static Hit hit(String code, String name) {
    return new Hit(code, name, List.of(Level.COMMUNE), 0.8, name, List.of());
  }
}
