package vn.motcua.channels.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.conversation.Conversations;

class InMemoryConversationsTest extends ConversationsContract {

  private static final int KEPT = 100;

  private Instant now = NOW;

  @Override
  Conversations conversations() {
    return new InMemoryConversations(clock(), IDLE, KEPT, TURNS);
  }

  @Override
  void pass(Duration time) {
    now = now.plus(time);
  }

  @Test
  void dropsTheLeastRecentlyUsedWhenFull() {
    var all = conversations();
    var first = opened(all);
    var second = opened(all);
    for (var each = 2; each < KEPT; each++) {
      opened(all);
    }
    assertThat(all.find(first.id())).isPresent();
    opened(all);

    assertThat(all.find(second.id())).isEmpty();
    assertThat(all.find(first.id())).isPresent();
  }

  private Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }
}
