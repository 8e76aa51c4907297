package vn.motcua.assistant.compose.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a question asks of a made-up procedure on kites.
class AskedWordsTest {

  private static final String NAME = "Đăng ký thả diều";
  private static final String OLD =
      "Người già yếu không đi lại được có thể xin kiểm diều ngoài trụ sở.";
  private static final String CONSENT = "Người từ đủ 9 tuổi phải đồng ý mới được thả diều.";
  private static final List<String> PASSAGES =
      List.of(OLD, CONSENT, "Nộp đơn đăng ký thả diều tại xã.", "Nhận thẻ diều sau ba ngày.");

  private final AskedWords words = new AskedWords();

  @Test
  void findsThePassageThatSpeaksOfWhatWasAskedBeyondTheName() {
    var asked = words.of("thả diều có cần con đồng ý không", NAME, PASSAGES);

    assertThat(asked.share(CONSENT)).isPositive();
    assertThat(PASSAGES).filteredOn(each -> asked.share(each) > 0).containsExactly(CONSENT);
  }

  @Test
  void takesWordsThatMeanTheSameForOne() {
    var asked = words.of("mẹ nằm liệt thì kiểm diều tại nhà được không", NAME, PASSAGES);

    assertThat(asked.share(OLD)).isPositive();
  }

  @Test
  void findsNothingForTheNameAlone() {
    var asked = words.of("đăng ký thả diều được không", NAME, PASSAGES);

    assertThat(PASSAGES).allMatch(each -> asked.share(each) == 0);
  }

  @Test
  void doesNotTakeTheFrameOfAQuestionForWhatWasAsked() {
    var asked = words.of("thả diều có cần nộp bản vẽ không", NAME, List.of("Nộp bản khai tại xã."));

    assertThat(asked.share("Nộp bản khai tại xã.")).isZero();
  }

  @Test
  void knowsWhetherTheRecordHasAWordOfWhatWasAsked() {
    assertThat(words.isUnheard("thả diều có cần đội mũ cứng không", NAME, PASSAGES)).isTrue();
    assertThat(words.isUnheard("thả diều có cần thẻ diều mới không", NAME, PASSAGES)).isFalse();
    assertThat(words.isUnheard("thả diều được không", NAME, PASSAGES)).isFalse();
  }

  @Test
  void findsWhoMustComeInOtherWords() {
    var both = "Hai bên phải cùng có mặt khi nhận diều.";

    assertThat(
            words.of("thả diều có cần 2 vợ chồng cùng đi không", NAME, List.of(both)).share(both))
        .isPositive();
  }

  @Test
  void findsWhatIsAskedInALongStory() {
    var story =
        "hôm qua ra bờ đê gặp mưa lớn gió mạnh, cháu nhỏ khóc hoài, hàng xóm cười chê,"
            + " vậy thả diều có cần con đồng ý không";

    assertThat(words.of(story, NAME, PASSAGES).share(CONSENT)).isPositive();
  }

  @Test
  void takesTwoWordsThatHalfFrameAQuestionForWhatWasAsked() {
    var alone = "Đã nghỉ việc thì tự nộp đơn thả diều.";
    var worker = "Đang nghỉ việc dài ngày thì xin giấy ở xưởng diều.";
    var asked =
        words.of("tôi nghỉ việc rồi tự nộp được không", NAME, List.of(alone, worker, OLD, CONSENT));

    assertThat(asked.share(alone)).isPositive();
    assertThat(asked.share(worker)).isZero();
  }

  @Test
  void readsWordsWithoutMarks() {
    var asked = words.of("tha dieu co can con dong y khong", NAME, PASSAGES);

    assertThat(asked.share(CONSENT)).isPositive();
  }
}
