package vn.motcua.assistant.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThingTest {

  @Test
  void findsWhatMayBeNeeded() {
    assertThat(Thing.in("thả diều có cần dây dù không")).contains(new Thing("dây dù", false));
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
}
