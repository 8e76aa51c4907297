package vn.motcua.channels.storage.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.channels.storage.Database;

class GroupedWritesTest {

  private final Database database = Database.at("jdbc:h2:mem:" + UUID.randomUUID(), "motcua", "");
  private final GroupedWrites writes = new GroupedWrites(database);

  @AfterEach
  void close() {
    writes.close();
    database.close();
  }

  @Test
  void writesTheOthersThoughOneOfTheGroupFails() {
    var free = new CountDownLatch(1);
    var first =
        writes.add(it -> {
          await(free);
          return note(it, "một");
        });
    var second = writes.add(it -> note(it, "hai"));
    var wrong = writes.add(it -> it.sql("INSERT INTO nowhere VALUES (1)").update());
    var third = writes.add(it -> note(it, "ba"));
    free.countDown();

    assertThat(first.join()).isEqualTo(1);
    assertThat(second.join()).isEqualTo(1);
    assertThat(wrong.handle((_, failure) -> failure).join()).isNotNull();
    assertThat(third.join()).isEqualTo(1);
    assertThat(notes()).isEqualTo(3);
  }

  @Test
  void throwsWhatTheWriteThrew() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() ->
            writes.now(_ -> {
              throw new IllegalStateException("cố ý");
            }));
  }

  @Test
  void takesNothingOnceItIsClosed() {
    writes.close();

    assertThatExceptionOfType(RejectedExecutionException.class)
        .isThrownBy(() -> writes.now(it -> note(it, "muộn")));
    assertThat(notes()).isZero();
  }

  private static int note(JdbcClient it, String name) {
    return it.sql("INSERT INTO message_secret (name, wrapped_key, content) VALUES (?, '', '')")
        .param(name)
        .update();
  }

  private long notes() {
    return JdbcClient.create(database.source())
        .sql("SELECT COUNT(*) FROM message_secret")
        .query(Long.class)
        .single();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
