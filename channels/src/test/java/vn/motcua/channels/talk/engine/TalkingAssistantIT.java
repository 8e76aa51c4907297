package vn.motcua.channels.talk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.channels.talk.Incoming.Content;
import vn.motcua.channels.talk.Incoming.Kind;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.Outgoing;
import vn.motcua.channels.talk.officer.Officers;
import vn.motcua.channels.talk.officer.Presence;
import vn.motcua.channels.talk.officer.Story;
import vn.motcua.channels.talk.phone.Shown;

/// What the conversation does beside answering; how answers read is in the golden files.
class TalkingAssistantIT {

  private static final String USER = "u-made-up";

  private final Bench bench = Bench.shared();
  private final Queue queue = new Queue();
  private TalkingAssistant talking = bench.talking(queue);

  @BeforeEach
  void begin() {
    talking = bench.talking(queue);
  }

  @Test
  void saysFirstThatItIsAMachineAndOnlyOnce() {
    assertThat(say("xin chào")).contains("trợ lý ảo dùng trí tuệ nhân tạo", "không phải cán bộ");
    assertThat(say("Đăng ký kết hôn cần giấy tờ gì?")).doesNotContain("trí tuệ nhân tạo");
  }

  @Test
  void beginsAnewWithoutAWordWhenTheConversationHasExpired() {
    say("Đăng ký kết hôn cần giấy tờ gì?");

    bench.clock.advance(Duration.ofHours(3));

    assertThat(say("mất bao lâu?")).doesNotContain("trí tuệ nhân tạo", "hết thời gian lưu");
  }

  @Test
  void saysThatAFormIsGoneWithTheConversation() {
    beginForm();

    bench.clock.advance(Duration.ofHours(3));

    assertThat(say("xin chào")).contains("đã hết thời gian lưu");
    assertThat(say("xin chào")).doesNotContain("đã hết thời gian lưu");
  }

  @Test
  void greetsWhoJoinsWithWhatItCanDo() {
    assertThat(hear(new Content.Joined())).contains("không phải cán bộ", "gặp cán bộ", "[1]");
  }

  @Test
  void forgetsWhoLeaves() {
    say("xin chào");
    var conversation = bench.people.find(Network.ZALO_OA, USER).orElseThrow().conversation();

    assertThat(talking.hear(bench.event(USER, new Content.Left()))).isEmpty();

    assertThat(bench.people.all).isEmpty();
    assertThat(bench.conversations().find(conversation)).isEmpty();
    assertThat(queue.forgotten).containsExactly(USER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xóa dữ liệu của tôi",
        "xoa du lieu cua toi",
        "Xoá hết dữ liệu của tui nha",
        "xoa thong tin cua tui di",
        "XÓA DỮ LIỆU CÁ NHÂN"
      })
  void erasesOnceThatIsConfirmed(String wish) {
    beginForm();
    var person = bench.people.find(Network.ZALO_OA, USER).orElseThrow();
    var key =
        bench.conversations().find(person.conversation()).orElseThrow().talk().orElseThrow().key();

    assertThat(say(wish)).contains("có muốn xóa không", "Không xóa");
    assertThat(bench.fillings.find(key)).isPresent();
    assertThat(say("Xóa hết")).contains("Đã xóa cuộc trò chuyện");

    assertThat(bench.people.all).isEmpty();
    assertThat(bench.conversations().find(person.conversation())).isEmpty();
    assertThat(bench.fillings.find(key)).isEmpty();
    assertThat(queue.forgotten).containsExactly(USER);
  }

  @Test
  void keepsEverythingWhereErasingIsNotConfirmed() {
    say("xin chào");
    say("xóa dữ liệu của tôi");

    assertThat(say("Không xóa")).contains("giữ nguyên");

    assertThat(bench.people.all).hasSize(1);
    assertThat(queue.forgotten).isEmpty();
  }

  @Test
  void takesALaterYesForNoConfirmation() {
    say("xóa dữ liệu của tôi");
    say("Đăng ký kết hôn cần giấy tờ gì?");

    say("xóa hết");

    assertThat(queue.forgotten).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void answersWhateverCannotBeRead(Kind kind) {
    say("xin chào");

    var said = hear(new Content.Unreadable(kind));

    assertThat(said).isNotBlank().doesNotContainIgnoringCase("gửi ảnh căn cước cho tôi");
    assertThat(said).containsAnyOf("0200 000 000", Bench.SITE);
  }

  @Test
  void warnsWhoSendsAPictureAndPointsToTheScanner() {
    say("xin chào");

    assertThat(hear(new Content.Unreadable(Kind.PICTURE)))
        .contains("không mở và không lưu ảnh", "kẻ gian", "mã QR", Bench.SITE);
  }

  @Test
  void opensTheFormWithTheScannerWhereOneIsBeingFilledIn() {
    beginForm();

    assertThat(hear(new Content.Unreadable(Kind.PICTURE))).contains(Bench.SITE + "/#nhan=");
  }

  @Test
  void sendsNoAnswerOfAFormButALinkThatOpensOnce() {
    beginForm();
    say("Ủy ban nhân dân xã A");
    say("Trần Thị Mẫu");

    var review = say("xem lại");

    assertThat(review).doesNotContain("Trần Thị Mẫu", "/api/v1/fillings").contains("đã ghi 2/");
    var word = review.replaceAll("(?s).*#nhan=([\\w-]+).*", "$1");
    assertThat(bench.fillings.redeem(word)).isPresent();
    assertThat(bench.fillings.redeem(word)).isEmpty();
  }

  @Test
  void fillsInNoFormWhereItCouldNotHandItOver() {
    talking = bench.talking(queue, "", _ -> List.of());

    var said = say("Tôi muốn điền tờ khai đăng ký kết hôn");

    assertThat(said).contains("không nhận điền", "0200 000 000");
    assertThat(say("đồng ý")).doesNotContain("Mục 1/");
  }

  @Test
  void sendsAPlaceToTheNearestCounterThatIsKnown() {
    talking =
        bench.talking(
            queue,
            Bench.SITE,
            _ -> List.of(new NearestCounters.Counter("Bộ phận Một cửa xã A", "Thôn 1", 1.25)));

    assertThat(hear(new Content.Location(21.0, 105.8)))
        .contains("Bộ phận Một cửa xã A", "khoảng 1,3 km", "không lưu");
  }

  @Test
  void asksForTheCommuneWhereNoPlaceIsKnown() {
    say("Đăng ký tạm trú cần giấy tờ gì?");

    assertThat(hear(new Content.Location(21.0, 105.8))).contains("không đoán được xã, phường");
    say("Phường Sa Pa, Lào Cai");

    assertThat(bench.replies.getLast().procedures().getFirst().code()).isEqualTo("1.004194");
  }

  @Test
  void offersAnOfficerAfterFailingTwice() {
    assertThat(say("thời tiết hôm nay thế nào?")).doesNotContain("Gặp cán bộ");
    assertThat(say("bóng đá tối nay ai thắng?")).contains("muốn gặp cán bộ không", "Gặp cán bộ");
  }

  @Test
  void promisesNothingWhereNobodyIs() {
    queue.presence = new Presence.Nobody();

    assertThat(say("cho tui gặp cán bộ")).contains("chưa có cán bộ trực", "0200 000 000");
    assertThat(queue.stories).isEmpty();
  }

  @Test
  void saysWhenSomebodyWillBeThereAndWhetherTheyMayStillAnswer() {
    queue.presence = new Presence.Away(LocalDateTime.of(2026, 11, 25, 7, 30), false);

    assertThat(say("gap can bo"))
        .contains("ngoài giờ", "07:30 ngày 25/11/2026", "anh/chị nhắn lại một tin");
    assertThat(say("gặp cán bộ")).contains("đang trong hàng chờ");
  }

  @Test
  void tellsTheOfficerWhatWasAskedAndFilledButNoAnswerOfAForm() {
    say("Đăng ký kết hôn cần giấy tờ gì?");
    beginForm();
    say("gặp cán bộ");
    say("Ủy ban nhân dân xã A");
    say("gặp cán bộ");

    assertThat(queue.heard).doesNotContain("Ủy ban nhân dân xã A");
    var story = queue.stories.getFirst();

    assertThat(story.lines().getFirst().words()).startsWith("Đăng ký kết hôn");
    assertThat(story.procedure()).contains("1.000894");
    assertThat(story.form()).contains("0/");
    assertThat(story.toString()).doesNotContain("Ủy ban nhân dân xã A");
  }

  @Test
  void keepsSilentWhileAnOfficerHasTheConversation() {
    say("gặp cán bộ");
    queue.claimed = true;

    assertThat(say("Anh cho hỏi hồ sơ của em")).isEmpty();
    assertThat(queue.heard).contains("Anh cho hỏi hồ sơ của em");
    assertThat(say("gặp trợ lý")).contains("rút yêu cầu");
    assertThat(say("Đăng ký kết hôn cần giấy tờ gì?")).contains("1.000894");
  }

  @Test
  void erasesAlsoWhileAnOfficerHasTheConversation() {
    say("gặp cán bộ");
    queue.claimed = true;

    assertThat(say("xóa dữ liệu của tôi")).contains("có muốn xóa không");
    assertThat(say("Xóa hết")).contains("Đã xóa");
  }

  @Test
  void readsThePapersOfAListAlsoInOneSentence() {
    say("Đăng ký kết hôn cần giấy tờ gì?");

    assertThat(say("em có căn cước, tờ khai đăng ký kết hôn, còn thiếu gì không ạ"))
        .contains("Hồ sơ “Thủ tục đăng ký kết hôn”", "Đã có");
  }

  @Test
  void asksWhichProcedureAListIsFor() {
    assertThat(say("giấy chứng sinh\nsổ hộ khẩu")).contains("để làm thủ tục gì");
    assertThat(say("đăng ký khai sinh")).contains("Hồ sơ “Thủ tục đăng ký khai sinh”");
  }

  @Test
  void hasNoMoreThanItHas() {
    assertThat(say("xem thêm")).contains("Không còn phần nào");
  }

  @Test
  void readsOnlyTheBeginningOfWhatIsTooLong() {
    assertThat(say("Đăng ký kết hôn cần giấy tờ gì? ".repeat(100))).contains("2000 ký tự");
  }

  @Test
  void fitsEveryMessageIntoOneOfTheNetwork() {
    say("Tôi mới sinh con, cần làm những gì?");
    var messages = new ArrayList<Outgoing>();
    for (var page = 0; page < 20; page++) {
      messages.addAll(talking.hear(bench.words(USER, Shown.MORE)));
    }

    assertThat(messages).allMatch(message -> message.text().length() < 2_000);
    assertThat(messages).noneMatch(message -> message.text().contains("**"));
    assertThat(messages.getLast().text()).contains("Không còn phần nào");
  }

  private void beginForm() {
    say("Tôi muốn điền tờ khai đăng ký kết hôn");
    assertThat(say("đồng ý")).contains("Mục 1/");
  }

  private String say(String text) {
    return Bench.read(talking.hear(bench.words(USER, text)));
  }

  private String hear(Content content) {
    return Bench.read(talking.hear(bench.event(USER, content)));
  }

  /// Officers who are there until five and do what they are told.
  private static final class Queue implements Officers {

    private final List<Story> stories = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final List<String> forgotten = new ArrayList<>();
    private Presence presence = new Presence.Here(LocalTime.of(17, 0));
    private boolean claimed;

    @Override
    public Presence presence(Network network) {
      return presence;
    }

    @Override
    public boolean ask(Network network, String user, Story story) {
      return stories.isEmpty() && stories.add(story);
    }

    @Override
    public boolean holds(Network network, String user) {
      return claimed;
    }

    @Override
    public boolean hear(Network network, String user, String event, String words) {
      heard.add(words);
      return claimed;
    }

    @Override
    public boolean leave(Network network, String user) {
      claimed = false;
      return !stories.isEmpty();
    }

    @Override
    public boolean forget(Network network, String user) {
      return forgotten.add(user);
    }
  }
}
