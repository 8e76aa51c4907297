package vn.motcua.assistant.retrieve.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.situation.Age;
import vn.motcua.assistant.situation.NamedPlace;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;

class CaseFitTest {

  private static final Hit PLAIN = hit("9.1", "Thả diều", 0.60);
  private static final Hit FOREIGN = hit("9.2", "Thả diều có yếu tố nước ngoài", 0.62);
  private static final Hit CHILD = hit("9.3", "Thả diều cho người dưới 14 tuổi", 0.60);
  private static final Hit ADULT = hit("9.4", "Thả diều cho người từ đủ 14 tuổi trở lên", 0.60);
  private static final Hit AGAIN = hit("9.5", "Cấp lại giấy thả diều", 0.58);

  private final CaseFit fit = new CaseFit();

  @Test
  void letsASpecialCaseStepBackThatNobodySpokeOf() {
    assertThat(codes(List.of(FOREIGN, PLAIN), Situation.UNKNOWN)).containsExactly("9.1", "9.2");
  }

  @Test
  void prefersTheProcedureOfTheCase() {
    assertThat(codes(List.of(FOREIGN, PLAIN), so(null, CaseFact.FOREIGN)))
        .containsExactly("9.2", "9.1");
    assertThat(codes(List.of(PLAIN, AGAIN), so(null, CaseFact.LOST))).containsExactly("9.5", "9.1");
  }

  @Test
  void doesNotSupposeALossWhereSomethingIsOnlyDamaged() {
    var changed = hit("9.6", "Đổi giấy thả diều", 0.58);
    var lost = hit("9.7", "Cấp lại giấy thả diều do bị mất", 0.62);

    assertThat(codes(List.of(lost, changed), so(null, CaseFact.DAMAGED)))
        .containsExactly("9.6", "9.7");
    assertThat(codes(List.of(lost, changed), so(null, CaseFact.LOST)))
        .containsExactly("9.7", "9.6");
  }

  @Test
  void issuesACopyToWhoLostTheOriginalAndWishesForOne() {
    var again = hit("9.7", "Đăng ký lại việc thả diều", 0.60);
    var copy = hit("9.8", "Cấp bản sao giấy thả diều", 0.50);
    var lost = so(null, CaseFact.LOST, CaseFact.AGAIN);

    assertThat(codes(List.of(again, copy), lost, "mất bản gốc, xin cấp lại bản sao"))
        .containsExactly("9.8", "9.7");
    assertThat(codes(List.of(again, copy), lost, "mất bản gốc, xin đăng ký lại"))
        .containsExactly("9.7", "9.8");
    assertThat(codes(List.of(again, copy), lost, "mất bản gốc, cần nộp bản sao không"))
        .containsExactly("9.7", "9.8");
  }

  @Test
  void takesTheProcedureOfTheAgeBeforeOneForAnybody() {
    var anybody = hit("9.7", "Cấp, cấp đổi, cấp lại phép thả diều", 0.66);
    var child = hit("9.8", "Cấp phép thả diều cho người dưới 14 tuổi", 0.60);

    assertThat(codes(List.of(anybody, child), so(new Age(3, 3)))).containsExactly("9.8", "9.7");
    assertThat(codes(List.of(anybody, child), so(new Age(30, 30)))).containsExactly("9.7", "9.8");
    assertThat(codes(List.of(anybody, child), Situation.UNKNOWN)).containsExactly("9.7", "9.8");
  }

  @Test
  void endsNothingOfWhichOnlyTheNameIsSaid() {
    var ending = hit("9.7", "Chấm dứt hiệu lực phép thả diều", 0.65);
    var plain = hit("9.8", "Đăng ký phép thả diều lần đầu", 0.60);

    assertThat(codes(List.of(ending, plain), Situation.UNKNOWN, "phép thả diều thì sao"))
        .containsExactly("9.8", "9.7");
    assertThat(codes(List.of(ending, plain), Situation.UNKNOWN, "phép thả diều dẹp luôn"))
        .containsExactly("9.7", "9.8");
  }

  @Test
  void takesNobodysDeathForALoss() {
    var lost = hit("9.7", "Cấp lại giấy thả diều do bị mất", 0.62);
    var heirs = hit("9.8", "Thả diều là di sản", 0.56);

    assertThat(codes(List.of(lost, heirs), so(null, CaseFact.DEATH))).containsExactly("9.8", "9.7");
  }

  @Test
  void takesWhoNamesNoOrganisationForAPerson() {
    var matter = "Cấp giấy thả diều trên bãi";
    var firms = hit("9.7", matter + " đối với tổ chức đang thả diều", 0.7);
    var people = hit("9.8", matter + " đối với hộ gia đình, cá nhân", 0.6);
    var other = hit("9.9", "Đăng ký diều đối với cá nhân", 0.65);
    var hits = List.of(firms, other, people);

    assertThat(codes(hits, Situation.UNKNOWN)).containsExactly("9.8", "9.9", "9.7");
    assertThat(codes(hits, so(null, CaseFact.ORGANISATION))).containsExactly("9.7", "9.9", "9.8");
    assertThat(fit.order(hits, Situation.UNKNOWN, "giấy thả diều của công ty").getFirst().code())
        .isEqualTo("9.7");
  }

  @Test
  void leavesAnOrganisationsMatterWhereItIsThatNobodyElseHas() {
    var firms = hit("9.7", "Cấp giấy thả diều trên bãi đối với tổ chức", 0.7);
    var people = hit("9.8", "Cấp giấy làm diều bằng tre đối với cá nhân", 0.6);

    assertThat(codes(List.of(firms, people), Situation.UNKNOWN)).containsExactly("9.7", "9.8");
  }

  @Test
  void takesAMarriageThatIsOnlyNotThereForACircumstance() {
    var marriage = hit("9.7", "Thủ tục đăng ký kết hôn", 0.65);
    var hits = List.of(marriage, PLAIN);
    var unwed = so(null, CaseFact.UNMARRIED);

    assertThat(fit.order(hits, unwed, "cho con thả diều, chưa đăng ký kết hôn").getFirst())
        .isEqualTo(PLAIN);
    assertThat(fit.order(hits, unwed, "chưa cưới ai, muốn đăng ký kết hôn").getFirst())
        .isEqualTo(marriage);
  }

  @Test
  void takesTheQuestionWhetherLeaveIsNeededForNoAnswer() {
    var free = hit("9.7", "Thả diều không phải xin phép", 0.7);
    var hits = List.of(free, PLAIN);

    assertThat(fit.order(hits, Situation.UNKNOWN, "thả diều có phải xin phép không").getFirst())
        .isEqualTo(PLAIN);
    assertThat(fit.order(hits, Situation.UNKNOWN, "thả diều không phải xin phép").getFirst())
        .isEqualTo(free);
  }

  @Test
  void doesNotTakeAMotorcycleForACar() {
    var car = hit("9.7", "Chở diều bằng xe ô tô", 0.65);

    assertThat(codes(List.of(car, PLAIN), so(null, CaseFact.MOTORCYCLE)))
        .containsExactly("9.1", "9.7");
  }

  @Test
  void takesTheActThatAMessageBeginsWithForTheOneMeant() {
    var first = hit("9.7", "Cấp giấy phép thả diều", 0.7);
    var changed = hit("9.8", "Đổi giấy phép thả diều", 0.65);
    var special = hit("9.9", "Đổi giấy phép thả diều của người nước ngoài", 0.6);
    var hits = List.of(first, changed, special);

    var found = fit.order(hits, Situation.UNKNOWN, "em muốn đổi giấy phép thả diều hạng to");

    assertThat(found).extracting(Hit::code).startsWith("9.8");
    assertThat(found.getFirst().score() - found.get(1).score()).isGreaterThan(0.05);
    assertThat(fit.order(hits, Situation.UNKNOWN, "giấy phép thả diều đổi màu").getFirst())
        .isEqualTo(first);
  }

  @Test
  void takesWhatTheCaseCallsForWhateverActAMessageBeginsWith() {
    var changed = hit("9.7", "Đổi giấy phép thả diều", 0.6);
    var again = hit("9.8", "Cấp lại giấy phép thả diều", 0.6);
    var lost = so(null, CaseFact.LOST);

    assertThat(fit.order(List.of(changed, again), lost, "đổi giấy phép thả diều bị mất"))
        .extracting(Hit::code)
        .containsExactly("9.8", "9.7");
  }

  @Test
  void takesWhoOnlyNamesAPaperForWhoHasNone() {
    var again = hit("9.7", "Cấp đổi sổ thả diều", 0.64);

    assertThat(codes(List.of(again, PLAIN), Situation.UNKNOWN)).containsExactly("9.1", "9.7");
    assertThat(codes(List.of(again, PLAIN), so(null, CaseFact.DAMAGED)))
        .containsExactly("9.7", "9.1");
  }

  @Test
  void letsGoingForAnotherStepBackThatNobodySpokeOf() {
    var proxy = hit("9.7", "Ủy quyền lĩnh thay tiền thưởng thả diều", 0.62);

    assertThat(codes(List.of(proxy, PLAIN), Situation.UNKNOWN)).containsExactly("9.1", "9.7");
    assertThat(codes(List.of(proxy, PLAIN), so(null, CaseFact.PROXY)))
        .containsExactly("9.7", "9.1");
  }

  @Test
  void picksByAge() {
    assertThat(codes(List.of(CHILD, ADULT), so(Age.of(15)))).containsExactly("9.4", "9.3");
    assertThat(codes(List.of(CHILD, ADULT), so(Age.of(14)))).containsExactly("9.4", "9.3");
    assertThat(codes(List.of(ADULT, CHILD), so(Age.of(13)))).containsExactly("9.3", "9.4");
  }

  @Test
  void keepsAProcedureInFrontThatWasNamedByItsCode() {
    var named = hit("9.2", "Thả diều có yếu tố nước ngoài", 1);

    assertThat(codes(List.of(named, PLAIN), Situation.UNKNOWN)).containsExactly("9.2", "9.1");
  }

  @Test
  void givesTheOfficialWordsForAFact() {
    assertThat(fit.official(so(null, CaseFact.LOST))).contains("cấp lại");
    assertThat(fit.official(Situation.UNKNOWN)).isEmpty();
  }

  @Test
  void takesNoCostForALoss() {
    var changed = hit("9.6", "Đổi giấy thả diều", 0.50);
    var lost = hit("9.7", "Cấp lại giấy thả diều do bị mất", 0.62);

    assertThat(codes(List.of(lost, changed), so(null, CaseFact.DAMAGED), "đổi diều mất bao lâu"))
        .containsExactly("9.6", "9.7");
    assertThat(codes(List.of(lost, changed), so(null, CaseFact.DAMAGED), "diều rách và bị mất"))
        .containsExactly("9.7", "9.6");
  }

  @Test
  void supposesNoLossThatNobodySpokeOf() {
    var changed = hit("9.6", "Thả diều mới", 0.60);
    var lost = hit("9.7", "Giấy thả diều do bị mất", 0.62);

    assertThat(codes(List.of(lost, changed), Situation.UNKNOWN)).containsExactly("9.6", "9.7");
  }

  @Test
  void givesAHouseholdWhatIsForHouseholds() {
    var firms = hit("9.8", "Thả diều đối với tổ chức", 0.62);
    var homes = hit("9.9", "Thả diều đối với hộ gia đình, cá nhân", 0.60);
    var both = List.of(firms, homes);

    assertThat(codes(both, Situation.UNKNOWN, "thả diều cho hộ gia đình"))
        .containsExactly("9.9", "9.8");
    assertThat(codes(both, Situation.UNKNOWN, "công ty và hộ gia đình thả diều"))
        .containsExactly("9.8", "9.9");
    assertThat(codes(both, Situation.UNKNOWN)).containsExactly("9.8", "9.9");
  }

  @Test
  void givesAPersonWhatNamesPersonsWhateverOfficeIsAskedFor() {
    var mended = hit("9.8", "Sửa giấy thả diều", 0.62);
    var people = hit("9.9", "Thả diều đối với hộ gia đình, cá nhân", 0.60);

    assertThat(
            codes(List.of(mended, people), Situation.UNKNOWN, "cơ quan nào cho cá nhân thả diều"))
        .containsExactly("9.9", "9.8");
  }

  @Test
  void takesWhoIsUnderAnAgeForNearlyThatOld() {
    var under = so(new Age(0, 17));

    assertThat(codes(List.of(hit("9.3", CHILD.name(), 0.65), ADULT), under))
        .containsExactly("9.4", "9.3");
    assertThat(codes(List.of(ADULT, CHILD), so(new Age(0, 5)))).containsExactly("9.3", "9.4");
  }

  @Test
  void letsStepBackWhatUndoesTheMatterUnlessItIsNamed() {
    var undone = hit("9.8", "Dừng thực hiện thủ tục thả diều", 0.62);

    assertThat(codes(List.of(undone, PLAIN), Situation.UNKNOWN)).containsExactly("9.1", "9.8");
    assertThat(codes(List.of(undone, PLAIN), Situation.UNKNOWN, "dừng thực hiện thủ tục thả diều"))
        .containsExactly("9.8", "9.1");
  }

  private List<String> codes(List<Hit> hits, Situation situation) {
    return codes(hits, situation, "thả diều");
  }

  private List<String> codes(List<Hit> hits, Situation situation, String query) {
    return fit.order(hits, situation, query).stream().map(Hit::code).toList();
  }

  private static Situation so(@Nullable Age age, CaseFact... facts) {
    return new Situation(Set.of(facts), Set.of(), age, NamedPlace.NONE);
  }

  private static Hit hit(String code, String name, double score) {
    return new Hit(code, name, List.of(), score, name, List.of());
  }
}
