package vn.motcua.channels.outbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.assistant.privacy.Redaction;
import vn.motcua.channels.MovingClock;
import vn.motcua.channels.outbox.Carrier;
import vn.motcua.channels.outbox.DeadLetters;
import vn.motcua.channels.outbox.MessageStore;
import vn.motcua.channels.outbox.Outcome;
import vn.motcua.channels.outbox.StuckMessages;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.Outgoing;

/// What the outbox and its delivery hold to, whatever the database. The people are made up.
abstract class DeliveryContract {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Duration WINDOW = Duration.ofDays(2);
  private static final String MAI = "người-mẫu-mai";

  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock(NOW);
  private final List<String> sent = new ArrayList<>();
  private final List<Duration> waited = new ArrayList<>();
  private final Deque<Outcome> outcomes = new ArrayDeque<>();
  private Carrier.Limits limits = new Carrier.Limits(WINDOW, 0, 10, Duration.ZERO);
  private MessageStore store;

  abstract Database database();

  @BeforeEach
  void open() {
    store = new MessageStore(database(), folder, clock);
    heard(MAI);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void sendsInOrderAndErasesTheWords() {
    put("1", "một");
    put("2", "hai");

    deliver();

    assertThat(sent).containsExactly("một", "hai");
    assertThat(column("state")).containsExactly("SENT", "SENT");
    assertThat(column("content")).containsOnly("");
    assertThat(column("wrapped_key")).containsOnly("");
  }

  @Test
  void keepsWordsAndIdsEncrypted() {
    put("1", "lời nhắn riêng");

    assertThat(store.jdbc.sql("SELECT * FROM outbox_message").query().listOfRows().toString())
        .doesNotContain("lời nhắn riêng", MAI);
    assertThat(store.jdbc.sql("SELECT * FROM chat_person").query().listOfRows().toString())
        .doesNotContain(MAI);
  }

  @Test
  void takesTheSameKeyOnce() {
    put("1", "một");
    put("1", "một");

    deliver();

    assertThat(sent).containsExactly("một");
    put("1", "một");
    deliver();
    assertThat(sent).containsExactly("một");
  }

  @Test
  void waitsLongerAfterEachFailureAndKeepsTheOrder() {
    put("1", "một");
    put("2", "hai");
    outcomes.add(new Outcome.Retry("HTTP_500"));
    outcomes.add(new Outcome.Retry("HTTP_500"));

    deliver();
    assertThat(sent).isEmpty();
    clock.advance(Duration.ofMillis(999));
    deliver();
    assertThat(outcomes).hasSize(1);
    clock.advance(Duration.ofSeconds(2));
    deliver();
    assertThat(sent).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    deliver();
    assertThat(sent).isEmpty();
    clock.advance(Duration.ofSeconds(4));
    deliver();
    assertThat(sent).containsExactly("một", "hai");
  }

  @Test
  void givesUpWhatFailsTooOftenAndGoesOn() {
    put("1", "một");
    put("2", "hai");
    outcomes.addAll(List.of(retry(), retry(), retry(), retry()));
    for (var i = 0; i < 6; i++) {
      deliver();
      clock.advance(Duration.ofMinutes(10));
    }

    assertThat(sent).containsExactly("hai");
    var dead = stuck().dead(9).getFirst();
    assertThat(dead.fault()).isEqualTo("TOO_OFTEN HTTP_500");
    assertThat(dead.attempts()).isEqualTo(3);
  }

  private static Outcome retry() {
    return new Outcome.Retry("HTTP_500");
  }

  @Test
  void showsDeadLettersMaskedAndTriesOrDropsThem() {
    put("1", "gọi 0912345678 nhé");
    put("2", "hai");
    outcomes.add(new Outcome.Stop("NOT_FOLLOWED -213"));
    outcomes.add(new Outcome.Stop("NOT_FOLLOWED -213"));
    deliver();

    var dead = stuck().dead(9);
    assertThat(dead).hasSize(2);
    assertThat(dead.getLast().words()).contains("gọi [điện thoại] nhé").doesNotContain("0912");
    assertThat(dead.getLast().person()).hasSize(8).doesNotContain(MAI);
    assertThat(stuck().tally().dead()).isEqualTo(2);

    assertThat(stuck().retry(dead.getLast().id())).isTrue();
    assertThat(stuck().retry(dead.getLast().id())).isFalse();
    assertThat(stuck().drop(dead.getFirst().id())).isTrue();
    assertThat(stuck().drop(dead.getFirst().id())).isFalse();
    deliver();
    assertThat(sent).containsExactly("gọi 0912345678 nhé");
    assertThat(stuck().tally().dead()).isZero();
  }

  @Test
  void pausesTheWholeAccountAndCountsNoFailure() {
    heard("người-mẫu-ba");
    put("1", "một");
    store.outbox.put("2", Network.ZALO_OA, "người-mẫu-ba", Outgoing.of("hai"));
    outcomes.add(new Outcome.Wait("TOO_FAST -32", Duration.ofMinutes(1)));
    var delivery = delivery();

    delivery.deliver(person(MAI));
    delivery.deliver(person("người-mẫu-ba"));
    assertThat(sent).isEmpty();
    assertThat(delivery.pausedBecause(Network.ZALO_OA)).isEqualTo("TOO_FAST -32");
    assertThat(delivery.canSend()).isFalse();
    assertThat(column("attempts")).containsOnly("0");

    clock.advance(Duration.ofSeconds(61));
    delivery.deliver(person(MAI));
    delivery.deliver(person("người-mẫu-ba"));
    assertThat(sent).containsExactly("một", "hai");
    assertThat(delivery.pausedBecause(Network.ZALO_OA)).isEmpty();
  }

  @Test
  void givesUpWhatIsTooLateForTheWindow() {
    put("1", "một");
    clock.advance(WINDOW.plusSeconds(1));

    deliver();

    assertThat(sent).isEmpty();
    assertThat(stuck().dead(9).getFirst().fault()).isEqualTo(Delivery.TOO_LATE);
  }

  @Test
  void holdsWhatIsOverTheQuotaUntilThePersonWritesAgain() {
    limits = new Carrier.Limits(WINDOW, 2, 10, Duration.ZERO);
    put("1", "một");
    put("2", "hai");
    put("3", "ba");

    deliver();
    assertThat(sent).containsExactly("một", "hai");

    clock.advance(Duration.ofMinutes(5));
    heard(MAI);
    deliver();
    assertThat(sent).containsExactly("một", "hai", "ba");
  }

  @Test
  void goesOnWithThePartThatIsNotGoneYet() {
    put("1", "phần một|phần hai|phần ba");
    outcomes.add(new Outcome.Sent());
    outcomes.add(retry());

    deliver();
    assertThat(sent).containsExactly("phần một");

    clock.advance(Duration.ofMinutes(1));
    deliver();
    assertThat(sent).containsExactly("phần một", "phần hai", "phần ba");
    assertThat(column("state")).containsExactly("SENT");
  }

  @Test
  void keepsThePaceOfTheAccountAndOfEachPerson() {
    limits = new Carrier.Limits(WINDOW, 0, 10, Duration.ofMillis(300));
    for (var key : List.of("1", "2", "3")) {
      put(key, key);
    }

    deliver();

    assertThat(waited)
        .containsExactly(Duration.ZERO, Duration.ofMillis(300), Duration.ofMillis(600));
  }

  @Test
  void erasesWhatIsOver() {
    put("1", "một");
    deliver();
    put("2", "hai");

    assertThat(store.outbox.erase(NOW, NOW)).isZero();
    assertThat(store.outbox.erase(NOW.plusSeconds(1), NOW)).isEqualTo(1);
    assertThat(column("message_key")).containsExactly("2");
  }

  private void put(String key, String text) {
    store.outbox.put(key, Network.ZALO_OA, MAI, Outgoing.of(text));
  }

  private void heard(String user) {
    store.writes.now(it -> {
      store.people.heard(it, "ZALO_OA", user, clock.instant());
      store.outbox.heard(it, person(user));
      return true;
    });
  }

  private String person(String user) {
    return store.people.digest("ZALO_OA", user);
  }

  private void deliver() {
    delivery().deliver(person(MAI));
  }

  private Delivery delivery() {
    var backoff = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5), new Random(7));
    return new Delivery(store.outbox, List.of(new MadeUp()), backoff, 3, waited::add, clock);
  }

  private DeadLetters stuck() {
    return new StuckMessages(
        StuckMessages.Table.OUT,
        store.database,
        store.writes,
        store.cipher,
        new Redaction()::masked,
        clock);
  }

  private List<String> column(String name) {
    return store
        .jdbc
        .sql("SELECT %s FROM outbox_message ORDER BY seq".formatted(name))
        .query(String.class)
        .list();
  }

  /// Takes everything, unless something else was prepared. A bar parts what goes in parts.
  private final class MadeUp implements Carrier {

    @Override
    public Network network() {
      return Network.ZALO_OA;
    }

    @Override
    public Limits limits() {
      return limits;
    }

    @Override
    public List<String> parts(Outgoing message) {
      return List.of(message.text().split("\\|", -1));
    }

    @Override
    public Outcome send(String address, String part) {
      var outcome = outcomes.isEmpty() ? new Outcome.Sent() : outcomes.poll();
      if (outcome instanceof Outcome.Sent) {
        sent.add(part);
      }
      return outcome;
    }
  }
}
