package vn.motcua.channels.talk.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.MessageCipher;
import vn.motcua.channels.storage.key.MasterKey;
import vn.motcua.channels.talk.Network;

class RememberedPeopleTest {

  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  private static final Person PERSON =
      Person.met("conversation-secret", NOW)
          .about("1.004194")
          .shown(List.of("trang hai"), List.of(new Choice("Nhãn", "lời")));

  @TempDir private Path data;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.inside(data);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private RememberedPeople people(Instant now) {
    return new RememberedPeople(
        database,
        new MessageCipher(MasterKey.inside(data), database),
        Clock.fixed(now, ZoneOffset.UTC),
        Duration.ofHours(24));
  }

  @Test
  void remembersWhatWasKeptLast() {
    var people = people(NOW);
    people.keep(Network.ZALO_OA, "1234567", PERSON.failed(1));
    people.keep(Network.ZALO_OA, "1234567", PERSON);

    assertThat(people.find(Network.ZALO_OA, "1234567")).contains(PERSON);
    assertThat(people.find(Network.ZALO_BOT, "1234567")).isEmpty();
  }

  @Test
  void writesNothingThatLeadsToThePerson() {
    people(NOW).keep(Network.ZALO_OA, "1234567", PERSON);

    var row = JdbcClient.create(database.source()).sql("SELECT * FROM talk_person").query();

    assertThat(row.singleRow().toString())
        .doesNotContain("1234567", "conversation-secret", "1.004194", "trang hai");
  }

  @Test
  void forgetsAtOnceAndByTheClock() {
    people(NOW).keep(Network.ZALO_OA, "a", PERSON);
    people(NOW).keep(Network.ZALO_OA, "b", PERSON);

    assertThat(people(NOW).forget(Network.ZALO_OA, "a")).isTrue();
    assertThat(people(NOW).forget(Network.ZALO_OA, "a")).isFalse();
    var later = people(NOW.plus(Duration.ofHours(24)));
    assertThat(later.find(Network.ZALO_OA, "b")).isEmpty();
    assertThat(later.eraseExpired()).isEqualTo(1);
  }
}
