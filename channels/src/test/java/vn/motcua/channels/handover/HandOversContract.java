package vn.motcua.channels.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.channels.MovingClock;
import vn.motcua.channels.handover.Spoken.Speaker;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.MessageCipher;
import vn.motcua.channels.storage.key.MasterKey;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.officer.Presence;
import vn.motcua.channels.talk.officer.Story;
import vn.motcua.knowledge.calendar.Holidays;

/// The queue, the desk and the clock together, whatever the database.
abstract class HandOversContract {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Instant FRIDAY =
      LocalDateTime.of(2026, 11, 20, 9, 0).atZone(VIETNAM).toInstant();
  private static final Duration WINDOW = Duration.ofDays(2);
  private static final String USER = "900000000000001";
  private static final Story STORY =
      new Story(
          List.of(new Story.Line(true, "Đăng ký tạm trú cần gì?")),
          "Đăng ký tạm trú (1.004194)",
          "",
          List.of());

  @TempDir private Path data;
  private final MovingClock clock = new MovingClock(FRIDAY);
  private final Map<String, String> sent = new LinkedHashMap<>();
  private boolean staffed = true;
  private Database database;
  private StoredHandOvers handOvers;
  private HandOverQueue queue;
  private HandOverDesk desk;
  private HandOverUpkeep upkeep;

  /// The database, with empty tables.
  abstract Database database(Path folder);

  @BeforeEach
  void open() {
    database = database(data);
    var cipher = new MessageCipher(MasterKey.inside(data), database);
    handOvers = new StoredHandOvers(database, cipher, clock);
    var settings =
        new HandOverSettings(
            true,
            List.of("07:30-11:30", "13:30-17:00"),
            Duration.ofMinutes(30),
            Duration.ofHours(47),
            Duration.ofDays(30));
    queue =
        new HandOverQueue(
            handOvers,
            new OfficeHours(settings.hours(), () -> Holidays.NONE, clock),
            () -> staffed,
            WINDOW,
            words -> words.replaceAll("\\d{6,}", "[số]"),
            clock);
    desk =
        new HandOverDesk(
            handOvers,
            (key, network, user, message) -> sent.putIfAbsent(key, user + ": " + message.text()),
            WINDOW,
            clock);
    upkeep = new HandOverUpkeep(handOvers, desk, settings, "Gọi 0200 000 000.", clock);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void promisesNothingWithoutOfficers() {
    staffed = false;

    assertThat(queue.presence(Network.ZALO_OA)).isEqualTo(new Presence.Nobody());
  }

  @Test
  void saysWhetherTheNetworkStillTakesAnAnswerWhenTheOfficeOpens() {
    clock.set(LocalDateTime.of(2026, 11, 20, 17, 30).atZone(VIETNAM).toInstant());
    var monday = LocalDateTime.of(2026, 11, 23, 7, 30);

    assertThat(queue.presence(Network.ZALO_OA)).isEqualTo(new Presence.Away(monday, false));
    assertThat(queue.presence(Network.ZALO_BOT)).isEqualTo(new Presence.Away(monday, true));
    clock.set(LocalDateTime.of(2026, 11, 19, 17, 30).atZone(VIETNAM).toInstant());
    assertThat(queue.presence(Network.ZALO_OA))
        .isEqualTo(new Presence.Away(LocalDateTime.of(2026, 11, 20, 7, 30), true));
  }

  @Test
  void queuesAPersonOnce() {
    assertThat(queue.ask(Network.ZALO_OA, USER, STORY)).isTrue();
    assertThat(queue.ask(Network.ZALO_OA, USER, STORY)).isFalse();

    assertThat(handOvers.open(9)).hasSize(1);
    assertThat(waiting().story()).isEqualTo(STORY);
  }

  @Test
  void letsOneOfficerHaveIt() {
    queue.ask(Network.ZALO_OA, USER, STORY);
    var seen = waiting();

    assertThat(desk.claim(seen, "a")).isTrue();
    assertThat(desk.claim(seen, "b")).isFalse();

    assertThat(waiting().claimedBy()).isEqualTo("a");
    assertThat(sent).hasSize(1);
    assertThat(queue.holds(Network.ZALO_OA, USER)).isTrue();
    assertThat(queue.holds(Network.ZALO_BOT, USER)).isFalse();
  }

  @Test
  void masksWhatIsSaidBeforeAnybodyHasItAndKeepsWhatIsSaidToTheOfficer() {
    queue.ask(Network.ZALO_OA, USER, STORY);
    assertThat(queue.hear(Network.ZALO_OA, USER, "e1", "mã 000123456")).isFalse();
    desk.claim(waiting(), "a");

    assertThat(queue.hear(Network.ZALO_OA, USER, "e2", "mã 000123456")).isTrue();
    assertThat(queue.hear(Network.ZALO_OA, USER, "e2", "mã 000123456")).isTrue();

    assertThat(handOvers.lines(waiting()).stream().map(Spoken::words))
        .containsExactly("mã [số]", "mã 000123456");
  }

  @Test
  void answersThePersonOnceForOneFormThatIsSentTwice() {
    queue.ask(Network.ZALO_OA, USER, STORY);
    desk.claim(waiting(), "a");
    sent.clear();

    assertThat(desk.answer(waiting(), "a", "form-1", "Chị mang căn cước nhé")).isTrue();
    assertThat(desk.answer(waiting(), "a", "form-1", "Chị mang căn cước nhé")).isTrue();
    assertThat(desk.answer(waiting(), "b", "form-2", "của người khác")).isFalse();

    assertThat(sent.values()).containsExactly(USER + ": Cán bộ trả lời:\nChị mang căn cước nhé");
    assertThat(handOvers.lines(waiting())).hasSize(1);
    assertThat(handOvers.lines(waiting()).getFirst().speaker()).isEqualTo(Speaker.OFFICER);
    assertThat(sent.keySet()).allMatch(key -> key.length() <= 100);
  }

  @Test
  void answersNoMoreThanTheNetworkTakes() {
    queue.ask(Network.ZALO_OA, USER, STORY);
    desk.claim(waiting(), "a");
    clock.set(FRIDAY.plus(Duration.ofDays(2)).plusSeconds(1));

    assertThat(desk.answer(waiting(), "a", "form-1", "muộn")).isFalse();
    queue.hear(Network.ZALO_OA, USER, "e1", "tôi đây");
    assertThat(desk.answer(waiting(), "a", "form-2", "kịp")).isTrue();
  }

  @Test
  void returnsToTheAssistantAndSaysSo() {
    queue.ask(Network.ZALO_OA, USER, STORY);
    desk.claim(waiting(), "a");

    assertThat(desk.giveBack(waiting())).isTrue();

    assertThat(queue.hear(Network.ZALO_OA, USER, "e1", "chào")).isFalse();
    assertThat(sent.values()).last().asString().contains("trợ lý ảo");
    assertThat(queue.ask(Network.ZALO_OA, USER, STORY)).isTrue();
  }

  @Test
  void returnsByTheClockWhatLiesIdle() {
    queue.ask(Network.ZALO_OA, USER, STORY);
    desk.claim(waiting(), "a");
    clock.set(FRIDAY.plus(Duration.ofMinutes(29)));
    queue.hear(Network.ZALO_OA, USER, "e1", "chào");
    clock.set(FRIDAY.plus(Duration.ofMinutes(58)));
    upkeep.tidy();
    assertThat(queue.holds(Network.ZALO_OA, USER)).isTrue();

    clock.set(FRIDAY.plus(Duration.ofMinutes(59)));
    upkeep.tidy();
    upkeep.tidy();

    assertThat(queue.holds(Network.ZALO_OA, USER)).isFalse();
    assertThat(sent.values()).filteredOn(words -> words.contains("Lâu không có tin")).hasSize(1);
  }

  @Test
  void tellsWhoWaitsInVainWhereElseToTurnWhileItStillCan() {
    queue.ask(Network.ZALO_OA, USER, STORY);

    clock.set(FRIDAY.plus(Duration.ofHours(47)));
    upkeep.tidy();

    assertThat(sent.values()).singleElement().asString().contains("Gọi 0200 000 000.");
    assertThat(handOvers.open(9)).isEmpty();
  }

  @Test
  void erasesWhatIsDoneByTheClockAndAllOfAPersonAtOnce() {
    queue.ask(Network.ZALO_OA, USER, STORY);
    var id = waiting().id();
    queue.leave(Network.ZALO_OA, USER);
    clock.set(FRIDAY.plus(Duration.ofDays(30)));
    upkeep.tidy();
    assertThat(handOvers.find(id)).isEmpty();

    queue.ask(Network.ZALO_OA, USER, STORY);
    queue.hear(Network.ZALO_OA, USER, "e1", "chào");
    assertThat(queue.forget(Network.ZALO_OA, USER)).isTrue();
    assertThat(queue.forget(Network.ZALO_OA, USER)).isFalse();
    assertThat(rows("handover") + rows("handover_line")).isEqualTo("[][]");
  }

  @Test
  void writesNothingThatCanBeRead() {
    queue.ask(Network.ZALO_OA, USER, STORY);
    desk.claim(waiting(), "a");
    queue.hear(Network.ZALO_OA, USER, "event-77", "lời riêng");

    assertThat(rows("handover") + rows("handover_line"))
        .doesNotContain(USER, "tạm trú", "lời riêng", "event-77");
    assertThat(waiting().toString()).doesNotContain(USER);
  }

  private String rows(String table) {
    return new ArrayList<>(
            JdbcClient.create(database.source()).sql("SELECT * FROM " + table).query().listOfRows())
        .toString();
  }

  private HandOver waiting() {
    return handOvers.open(1).getFirst();
  }
}
