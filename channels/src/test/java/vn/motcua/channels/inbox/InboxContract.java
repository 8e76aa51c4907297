package vn.motcua.channels.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.privacy.Redaction;
import vn.motcua.channels.MovingClock;
import vn.motcua.channels.outbox.MessageStore;
import vn.motcua.channels.outbox.StuckMessages;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.MessageCipher.Sealed;
import vn.motcua.channels.talk.Incoming;
import vn.motcua.channels.talk.Incoming.Content;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.Outgoing;
import vn.motcua.channels.talk.Talking;

/// What the inbox holds to, whatever the database. The people are made up.
abstract class InboxContract {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Duration SETTLE = Duration.ofMillis(150);
  private static final String MAI = "người-mẫu-mai";

  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock(NOW);
  private final List<String> heard = new ArrayList<>();
  private Talking talking = this::repeat;
  private MessageStore store;
  private StoredInbox inbox;

  abstract Database database();

  @BeforeEach
  void open() {
    store = new MessageStore(database(), folder, clock);
    inbox = inboxOver(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private StoredInbox inboxOver(MessageStore over) {
    return new StoredInbox(
        over.database, over.writes, over.cipher, over.people, over.outbox, SETTLE, clock);
  }

  private List<Outgoing> repeat(Incoming incoming) {
    if (!(incoming.content() instanceof Content.Words(var words))) {
      return List.of();
    }
    heard.add(words);
    return List.of(Outgoing.of("Trả lời: " + words));
  }

  @Test
  void takesAnEventOnceHoweverOftenItComes() {
    assertThat(take("a", 0, "một")).isTrue();
    assertThat(take("a", 0, "một")).isFalse();
    hear();
    assertThat(take("a", 0, "một")).isFalse();
    hear();

    assertThat(heard).containsExactly("một");
    assertThat(answers()).containsExactly("Trả lời: một");
  }

  @Test
  void hearsInTheOrderInWhichThingsHappened() {
    take("b", 2, "hai");
    take("c", 3, "ba");
    take("a", 1, "một");

    hear();

    assertThat(heard).containsExactly("một", "hai", "ba");
  }

  @Test
  void waitsForAnEarlierEventThatIsDeliveredLater() {
    take("b", 2, "hai");
    hearing().hear(person());
    assertThat(heard).isEmpty();

    take("a", 1, "một");
    hear();

    assertThat(heard).containsExactly("một", "hai");
  }

  @Test
  void keepsWordsEncryptedAndErasesThemWhenAnswered() {
    take("a", 0, "lời nhắn riêng");
    assertThat(rows()).doesNotContain("lời nhắn riêng", MAI);

    hear();

    assertThat(column("content")).containsExactly("");
    assertThat(column("wrapped_key")).containsExactly("");
    assertThat(column("state")).containsExactly("DONE");
  }

  @Test
  void putsAnswersOnceThoughTheEventIsHeardAgainAfterACrash() {
    take("a", 0, "một");
    var event = ready().orElseThrow();
    inbox.answered(event, List.of(Outgoing.of("Trả lời")), Optional.empty());
    inbox.answered(event, List.of(Outgoing.of("Trả lời")), Optional.empty());

    assertThat(answers()).containsExactly("Trả lời");
  }

  @Test
  void triesAgainWhatFailedThenApologisesAndShowsIt() {
    talking =
        _ -> {
          throw new IllegalStateException("0912345678");
        };
    take("a", 0, "gọi 0912345678");
    for (var i = 0; i < 8; i++) {
      clock.advance(Duration.ofHours(1));
      hearing().hear(person());
    }

    assertThat(answers()).containsExactly("Xin lỗi");
    var dead = stuck().dead(9).getFirst();
    assertThat(dead.attempts()).isEqualTo(5);
    assertThat(dead.fault()).isEqualTo("IllegalStateException");
    assertThat(dead.words()).doesNotContain("0912345678");

    talking = this::repeat;
    assertThat(stuck().retry(dead.id())).isTrue();
    hear();
    assertThat(answers()).containsExactly("Xin lỗi", "Trả lời: gọi 0912345678");
  }

  @Test
  void givesTheChoiceForItsNumber() {
    talking =
        incoming -> {
          repeat(incoming);
          return List.of(new Outgoing("Chọn", List.of("Khai sinh", "Kết hôn"), List.of()));
        };
    take("a", 1, "chào");
    hear();
    take("b", 2, " 2. ");
    hear();
    take("c", 3, "3");
    hear();

    assertThat(heard).containsExactly("chào", "Kết hôn", "3");
  }

  @Test
  void takesANumberForANumberOnceNothingIsOfferedAnyMore() {
    talking =
        incoming -> {
          repeat(incoming);
          return heard.size() == 1
              ? List.of(new Outgoing("Chọn", List.of("Khai sinh", "Kết hôn"), List.of()))
              : List.of(Outgoing.of("Bé nặng mấy cân?"));
        };
    take("a", 1, "chào");
    hear();
    take("b", 2, "điền tờ khai");
    hear();
    take("c", 3, "2");
    hear();

    assertThat(heard).containsExactly("chào", "điền tờ khai", "2");
  }

  @Test
  void pagesLongListsWithoutAskingAnybody() {
    var choices = IntStream.rangeClosed(1, 20).mapToObj(i -> "Phường " + i).toList();
    talking =
        incoming -> {
          repeat(incoming);
          return List.of(new Outgoing("Chọn phường", choices, List.of()));
        };
    take("a", 1, "chào");
    hear();
    take("b", 2, "9");
    hear();
    take("c", 3, "xem tiếp");
    hear();
    take("d", 4, "4");
    hear();

    assertThat(heard).containsExactly("chào", "Phường 20");
    var answers = messages();
    assertThat(answers.get(0).choices()).hasSize(9).endsWith("Phường 8", "Xem tiếp");
    assertThat(answers.get(1).choices()).hasSize(9).startsWith("Phường 9").endsWith("Xem tiếp");
    assertThat(answers.get(2).choices())
        .containsExactly("Phường 17", "Phường 18", "Phường 19", "Phường 20");
  }

  @Test
  void outlivesARestart() {
    take("a", 0, "một");
    clock.advance(SETTLE);
    var again = inboxOver(store);

    assertThat(again.due(9)).containsExactly(person());
    assertThat(again.first(person()).orElseThrow().incoming().user()).isEqualTo(MAI);
  }

  @Test
  void keepsEveryKindOfContent() {
    var contents =
        List.of(
            new Content.Location(10.5, 106.25),
            new Content.Unreadable(Incoming.Kind.VOICE),
            new Content.Joined(),
            new Content.Left(),
            new Content.Words("😀 \"tiếng Việt\""));
    for (var content : contents) {
      var incoming = new Incoming(Network.ZALO_OA, MAI, "x", NOW, content);
      var read = ContentJson.read(ContentJson.write(incoming), Network.ZALO_OA, MAI);
      assertThat(read).isEqualTo(incoming);
    }
  }

  @Test
  void erasesWhatIsOverAndWhoeverIsGone() {
    take("a", 0, "một");
    hear();
    var later = clock.instant().plusSeconds(1);

    assertThat(inbox.erase(NOW, NOW, NOW)).isZero();
    assertThat(inbox.erase(later, later, NOW)).isEqualTo(1);
    assertThat(store.jdbc.sql("SELECT COUNT(*) FROM chat_person").query(Long.class).single())
        .isEqualTo(1);
    store.jdbc.sql("UPDATE outbox_message SET state = 'SENT'").update();
    assertThat(inbox.erase(later, later, later)).isEqualTo(1);
  }

  private boolean take(String id, int second, String words) {
    var incoming =
        new Incoming(Network.ZALO_OA, MAI, id, NOW.plusSeconds(second), new Content.Words(words));
    return inbox.take(incoming).join();
  }

  private Optional<Event> ready() {
    clock.advance(SETTLE);
    return inbox.first(person());
  }

  private void hear() {
    clock.advance(SETTLE);
    hearing().hear(person());
  }

  private Hearing hearing() {
    return new Hearing(inbox, talking, Outgoing.of("Xin lỗi"), clock);
  }

  private String person() {
    return store.people.digest("ZALO_OA", MAI);
  }

  private StuckMessages stuck() {
    return new StuckMessages(
        StuckMessages.Table.IN,
        store.database,
        store.writes,
        store.cipher,
        new Redaction()::masked,
        clock);
  }

  private List<String> answers() {
    return messages().stream().map(Outgoing::text).toList();
  }

  /// What waits in the outbox, in order.
  private List<Outgoing> messages() {
    return store
        .jdbc
        .sql("SELECT wrapped_key, content, message_key FROM outbox_message ORDER BY seq")
        .query((row, _) ->
            JsonMapper.shared()
                .readValue(
                    store.cipher.open(
                        new Sealed(row.getString(1), row.getString(2)), row.getString(3)),
                    Outgoing.class))
        .list();
  }

  private String rows() {
    return store.jdbc.sql("SELECT * FROM inbox_event").query().listOfRows().toString();
  }

  private List<String> column(String name) {
    return store
        .jdbc
        .sql("SELECT %s FROM inbox_event ORDER BY seq".formatted(name))
        .query(String.class)
        .list();
  }
}
