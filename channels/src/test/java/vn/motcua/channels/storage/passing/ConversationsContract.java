package vn.motcua.channels.storage.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.conversation.Conversation;
import vn.motcua.assistant.conversation.Conversations;
import vn.motcua.assistant.conversation.FormTalk;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.channels.MovingClock;

/// What holds of everything that remembers conversations.
abstract class ConversationsContract {

  static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
  static final Duration IDLE = Duration.ofHours(2);
  static final int TURNS = 40;

  private static final Turn QUESTION = new Turn(Turn.Role.USER, "Đăng ký tạm trú ở đâu?");
  static final Turn ANSWER = new Turn(Turn.Role.ASSISTANT, "Tại công an cấp xã.", "lời đáp 1");

  static final StoredConversations.Limits LIMITS = new StoredConversations.Limits(IDLE, 100, TURNS);

  final MovingClock clock = new MovingClock(NOW);

  /// A store, empty at the beginning of a test, that tells the time by [#clock] and has [#LIMITS].
  abstract StoredConversations conversations();

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
    clock.advance(IDLE.minusMinutes(1));
    all.append(used.id(), QUESTION, ANSWER);
    clock.advance(Duration.ofMinutes(2));

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

  @Test
  void remembersWhereItStandsWithAForm() {
    var all = conversations();
    var id = opened(all).id();
    var talk = FormTalk.offered("CT01", "").begun("khóa").asking("requester.fullName");
    all.append(id, QUESTION, ANSWER);
    all.talk(id, Optional.of(talk));

    assertThat(all.find(id).orElseThrow().talk()).contains(talk);
    assertThat(all.find(id).orElseThrow().turns()).hasSize(2);
    all.talk(id, Optional.empty());
    assertThat(all.find(id).orElseThrow().talk()).isEmpty();
  }

  @Test
  void keepsTheLongestWords() {
    var all = conversations();
    var id = opened(all).id();
    var random = new Random(7);
    var text =
        random
            .ints(20_000, 0x4E00, 0x9000)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    for (var each = 0; each < TURNS; each += 2) {
      all.append(id, new Turn(Turn.Role.USER, text), new Turn(Turn.Role.ASSISTANT, text));
    }

    assertThat(all.find(id).orElseThrow().turns())
        .hasSize(TURNS)
        .allMatch(turn -> turn.text().equals(text));
  }

  @Test
  void losesNoneOfTwoMessagesThatComeAtOnce() {
    var all = conversations();
    var id = opened(all).id();
    try (var people = Executors.newFixedThreadPool(4)) {
      for (var each = 0; each < TURNS / 2; each++) {
        var turn = new Turn(Turn.Role.USER, "câu " + each);
        people.execute(() -> all.append(id, turn, ANSWER));
      }
    }

    assertThat(all.find(id).orElseThrow().turns().stream().distinct()).hasSize(TURNS / 2 + 1);
  }

  @Test
  void erasesTheLeastRecentlyUsedOfTooMany() {
    var all = conversations();
    var first = opened(all).id();
    var second = opened(all).id();
    for (var each = 2; each <= LIMITS.most(); each++) {
      clock.advance(Duration.ofMillis(1));
      opened(all);
    }
    all.append(first, QUESTION, ANSWER);

    assertThat(all.eraseExpired()).isOne();
    assertThat(all.find(second)).isEmpty();
    assertThat(all.find(first)).isPresent();
  }

  @Test
  void erasesByTheClock() {
    var all = conversations();
    opened(all);
    clock.advance(IDLE);
    assertThat(all.eraseExpired()).isZero();
    clock.advance(Duration.ofSeconds(1));
    assertThat(all.eraseExpired()).isOne();
  }

  static Conversation opened(Conversations all) {
    return all.open(NOW, Language.VI, null);
  }
}
