package vn.motcua.channels.zalo.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZaloErrorTest {

  @Test
  void knowsEveryNumberOnce() {
    assertThat(ZaloError.values()).extracting(ZaloError::code).doesNotHaveDuplicates();
    assertThat(ZaloError.values()).hasSize(34);
    assertThat(ZaloError.of(-216)).contains(ZaloError.TOKEN_INVALID);
    assertThat(ZaloError.of(-1)).isEmpty();
  }

  @Test
  void renewsTheRightToWriteForItsOwnErrorsOnly() {
    assertThat(codes(Remedy.REAUTHORISE)).containsExactlyInAnyOrder(-216, -220);
  }

  @Test
  void stopsForWhatIsWrongWithTheMessageOrThePerson() {
    assertThat(codes(Remedy.STOP))
        .containsExactlyInAnyOrder(
            -100, -201, -210, -213, -217, -227, -230, -232, -233, -237, -244, -248, -403);
  }

  @Test
  void triesAgainWhatMayPass() {
    assertThat(codes(Remedy.RETRY)).containsExactlyInAnyOrder(-200, -214, -218, -234);
  }

  @Test
  void waitsWithAPauseForWhatIsWrongWithTheAccount() {
    assertThat(ZaloError.values())
        .allSatisfy(
            each -> assertThat(each.pause().isPositive()).isEqualTo(each.remedy() == Remedy.WAIT));
    assertThat(ZaloError.TOO_FAST.pause()).isEqualTo(Duration.ofMinutes(1));
  }

  private static List<Integer> codes(Remedy remedy) {
    return Arrays.stream(ZaloError.values())
        .filter(each -> each.remedy() == remedy)
        .map(ZaloError::code)
        .toList();
  }
}
