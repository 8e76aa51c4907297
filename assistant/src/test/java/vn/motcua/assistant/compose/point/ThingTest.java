package vn.motcua.assistant.compose.point;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThingTest {

  @Test
  void findsWhatMayBeNeeded() {
    assertThat(Thing.in("thả diều có cần dây dù không")).contains(new Thing("dây dù", false));
  }

  @Test
  void findsWhatMayBeDemanded() {
    assertThat(Thing.in("thả diều có yêu cầu bản sao thẻ bãi không"))
        .contains(new Thing("bản sao thẻ bãi", false));
    assertThat(Thing.in("thả diều có bắt buộc kèm bản vẽ không"))
        .contains(new Thing("kèm bản vẽ", false));
  }

  @Test
  void tellsAThingFromOthersOfItsKindByItsOwnWords() {
    assertThat(new Thing("nộp bản sao hợp đồng thuê bãi", false).core()).isEqualTo("thuê bãi");
    assertThat(new Thing("giấy tờ chứng minh họ hàng", false).core()).isEqualTo("họ hàng");
    assertThat(new Thing("giấy tờ", false).core()).isEmpty();
  }

  @Test
  void findsWhatIsLacking() {
    assertThat(Thing.in("bạn tôi không đưa khung diều thì làm sao"))
        .contains(new Thing("khung diều", true));
  }

  @Test
  void findsNoThingWhereItIsWhatIsAskedFor() {
    assertThat(Thing.in("thả diều cần nộp thêm giấy gì không")).isEmpty();
    assertThat(Thing.in("chưa có khung, đã xin hai lần, thả diều thế nào")).isEmpty();
  }

  @Test
  void findsWhatIsLackingAtTheEndOfAClause() {
    assertThat(Thing.lacking("cần gì vì không còn khung diều nữa, hỏi giúp tôi"))
        .contains(new Thing("khung diều", true));
    assertThat(Thing.in("cần gì vì không còn khung diều nữa")).isEmpty();
  }

  @Test
  void tellsDoingTheProcedureFromAThingOfIt() {
    assertThat(Thing.needed("thả diều có phải báo xã không")).map(Thing::isAct).contains(true);
    assertThat(Thing.needed("thả diều có cần xin phép không")).map(Thing::isAct).contains(true);
    assertThat(Thing.needed("thả diều có cần báo cáo thuế không"))
        .map(Thing::isAct)
        .contains(false);
  }
}
