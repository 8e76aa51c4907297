package vn.motcua.channels.storage.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.fill.Answer;
import vn.motcua.assistant.fill.Filling;
import vn.motcua.assistant.fill.Origin;
import vn.motcua.channels.MovingClock;

/// What every keeper of fillings does. The person is made up.
abstract class FillingsContract {

  static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
  static final Duration DAY = Duration.ofHours(24);
  static final String NAME = "Nguyễn Thị Mẫu Chín Trăm";

  final MovingClock clock = new MovingClock(NOW);

  abstract PassingDatabase database();

  abstract StoredFillings fillings();

  static Filling begun() {
    return Filling.empty("CT01", "1", "subject", NOW.plus(DAY))
        .with("requester.fullName", new Answer(NAME, Origin.TYPED, ""))
        .with("requester.residence", new Answer("Hồng Hà", Origin.CONVERTED_ADDRESS, "Phúc Xá"));
  }

  @Test
  void givesBackWhatItWasGiven() {
    var key = fillings().open(begun());
    assertThat(fillings().find(key)).contains(begun());
  }

  @Test
  void givesEveryFillingAKeyOfItsOwn() {
    var keys = new HashSet<String>();
    for (var i = 0; i < 20; i++) {
      keys.add(fillings().open(begun()));
    }
    assertThat(keys).hasSize(20).allMatch(key -> key.length() >= 22);
  }

  @Test
  void knowsNothingOfAKeyThatItDidNotGive() {
    fillings().open(begun());
    assertThat(fillings().find("nobody")).isEmpty();
    assertThat(fillings().erase("nobody")).isFalse();
    assertThat(fillings().revoke("nobody")).isFalse();
    assertThat(fillings().handOver("nobody", DAY)).isEmpty();
    assertThat(fillings().change("nobody", filling -> filling)).isEmpty();
  }

  @Test
  void losesNoneOfTwoChangesThatComeAtOnce() throws InterruptedException {
    var fillings = fillings();
    var key = fillings.open(begun());
    try (var people = Executors.newFixedThreadPool(4)) {
      for (var i = 0; i < 20; i++) {
        var field = "field" + i;
        people.execute(
            () -> fillings.change(key, old -> old.with(field, new Answer("x", Origin.TYPED, ""))));
      }
    }
    assertThat(fillings.find(key).orElseThrow().answers()).hasSize(22);
  }

  @Test
  void forgetsWhatHasExpired() {
    var fillings = fillings();
    var key = fillings.open(begun());
    clock.advance(DAY);
    assertThat(fillings.find(key)).isEmpty();
    assertThat(fillings.eraseExpired()).isEqualTo(1);
  }

  @Test
  void erasesForEveryKeyAtOnce() {
    var fillings = fillings();
    var key = fillings.open(begun());
    var helper = fillings.redeem(fillings.handOver(key, DAY).orElseThrow()).orElseThrow();
    assertThat(fillings.erase(helper)).isTrue();
    assertThat(fillings.find(key)).isEmpty();
    assertThat(fillings.find(helper)).isEmpty();
  }

  @Test
  void aWordOpensOnce() {
    var fillings = fillings();
    var key = fillings.open(begun());
    var word = fillings.handOver(key, DAY).orElseThrow();
    assertThat(fillings.find(word)).isEmpty();
    var helper = fillings.redeem(word).orElseThrow();
    assertThat(fillings.find(helper)).contains(begun());
    assertThat(fillings.redeem(word)).isEmpty();
  }

  @Test
  void aWordExpires() {
    var fillings = fillings();
    var word = fillings.handOver(fillings.open(begun()), Duration.ofMinutes(15)).orElseThrow();
    clock.advance(Duration.ofMinutes(15));
    assertThat(fillings.redeem(word)).isEmpty();
  }

  @Test
  void revokingShutsTheHelperOutAndNotTheOwner() {
    var fillings = fillings();
    var key = fillings.open(begun());
    var helper = fillings.redeem(fillings.handOver(key, DAY).orElseThrow()).orElseThrow();
    var unused = fillings.handOver(key, DAY).orElseThrow();
    assertThat(fillings.revoke(key)).isTrue();
    assertThat(fillings.find(helper)).isEmpty();
    assertThat(fillings.redeem(unused)).isEmpty();
    assertThat(fillings.find(key)).isPresent();
  }

  @Test
  void goesOnAfterTheFileWasWrittenAnew() {
    var fillings = fillings();
    var key = fillings.open(begun());
    fillings.erase(fillings.open(begun()));
    database().compact();
    assertThat(fillings.find(key)).contains(begun());
  }
}
