package vn.motcua.channels.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.conversation.Conversation;
import vn.motcua.assistant.conversation.Conversations;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Turn;

/// What holds of everything that remembers conversations.
abstract class ConversationsContract {

  static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
  static final Duration IDLE = Duration.ofHours(2);
  static final int TURNS = 40;

  private static final Turn QUESTION = new Turn(Turn.Role.USER, "Đăng ký tạm trú ở đâu?");
  private static final Turn ANSWER = new Turn(Turn.Role.ASSISTANT, "Tại công an cấp xã.");

  /// An empty store in which it is [#NOW], that forgets after [#IDLE] and keeps [#TURNS] turns.
  abstract Conversations conversations();

  /// Time goes on in the store last made.
  abstract void pass(Duration time);

  @Test
  void remembersWhatWasSaid() {
    var all = conversations();
    var opened = all.open(NOW, Language.EN, "Hà Nội");
    all.append(opened.id(), QUESTION, ANSWER);

    assertThat(all.find(opened.id()))
        .hasValueSatisfying(found -> {
          assertThat(found.turns()).containsExactly(QUESTION, ANSWER);
          assertThat(found.openedAt()).isEqualTo(NOW);
          assertThat(found.language()).isEqualTo(Language.EN);
          assertThat(found.place()).isEqualTo("Hà Nội");
        });
  }

  @Test
  void namesThemSoThatNobodyCanGuess() {
    var all = conversations();
    var ids = new HashSet<String>();
    for (var each = 0; each < 50; each++) {
      ids.add(opened(all).id());
    }

    assertThat(ids)
        .hasSize(50)
        .allSatisfy(
            id -> assertThat(Base64.getUrlDecoder().decode(id)).hasSizeGreaterThanOrEqualTo(16));
  }

  @Test
  void keepsConversationsApart() {
    var all = conversations();
    var one = opened(all);
    var other = opened(all);
    all.append(one.id(), QUESTION, ANSWER);

    assertThat(all.find(other.id()).orElseThrow().turns()).isEmpty();
  }

  @Test
  void erasesAtOnceAndForGood() {
    var all = conversations();
    var id = opened(all).id();

    assertThat(all.erase(id)).isTrue();
    assertThat(all.erase(id)).isFalse();
    all.append(id, QUESTION, ANSWER);
    assertThat(all.find(id)).isEmpty();
  }

  @Test
  void forgetsWhatIsNoLongerUsed() {
    var all = conversations();
    var used = opened(all);
    var unused = opened(all);
    pass(IDLE.minusMinutes(1));
    all.append(used.id(), QUESTION, ANSWER);
    pass(Duration.ofMinutes(2));

    assertThat(all.find(used.id())).isPresent();
    assertThat(all.find(unused.id())).isEmpty();
    assertThat(all.erase(unused.id())).isFalse();
  }

  @Test
  void keepsTheLastTurns() {
    var all = conversations();
    var id = opened(all).id();
    for (var each = 0; each < TURNS; each++) {
      all.append(id, new Turn(Turn.Role.USER, "câu " + each), ANSWER);
    }

    var turns = all.find(id).orElseThrow().turns();
    assertThat(turns).hasSize(TURNS);
    assertThat(turns.get(TURNS - 2).text()).isEqualTo("câu " + (TURNS - 1));
  }

  @Test
  void knowsNothingOfOtherIds() {
    assertThat(conversations().find("")).isEmpty();
    assertThat(conversations().erase("' OR 1=1 --")).isFalse();
  }

  static Conversation opened(Conversations all) {
    return all.open(NOW, Language.VI, null);
  }
}
