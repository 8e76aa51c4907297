package vn.motcua.evaluation.safety.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.bench.Checkout;

class ExpansionTest {

  private static final int ATTACKS = 150;
  private static final int TRIALS = 1_500;

  private final List<Attack> attacks =
      AttackFile.read(Checkout.find().data().resolve("safety/attacks")).attacks();

  @Test
  void hasEnoughAttacksInEveryFamilyAndLanguage() {
    assertThat(attacks).hasSizeGreaterThanOrEqualTo(ATTACKS);
    assertThat(names()).contains("override", "role_play", "prompt_leak", "falsification");
    assertThat(names()).contains("fake_authority", "fake_law", "history_poisoning", "encoded");
    assertThat(names()).contains("imported_page", "form_field", "other_language", "markup");
    assertThat(names()).contains("others_data", "smuggling", "multi_turn", "length");
    assertThat(names()).contains("politics", "medical", "self_harm", "bribery", "represent_me");
    assertThat(attacks.stream().map(Attack::language).distinct())
        .contains("vi", "en", "mixed", "unaccented", "dialect");
  }

  @Test
  void makesManyDistinctTrialsOfThem() {
    var trials = new Expansion(1).all(attacks);

    assertThat(trials).hasSizeGreaterThanOrEqualTo(TRIALS);
    assertThat(trials.stream().map(t -> t.carrier() + t.words())).doesNotHaveDuplicates();
    assertThat(trials.stream().map(Trial::id)).doesNotHaveDuplicates();
    assertThat(trials.stream().map(Trial::carrier)).contains(Carrier.values());
    assertThat(trials.stream().map(Trial::wrapper)).contains(Wrapper.values());
  }

  @Test
  void drawsTheSameTrialsFromTheSameSeed() {
    assertThat(new Expansion(7).some(attacks, 50)).isEqualTo(new Expansion(7).some(attacks, 50));
    assertThat(new Expansion(7).some(attacks, 50)).isNotEqualTo(new Expansion(8).some(attacks, 50));
  }

  @Test
  void keepsMessagesWithinTheLengthThatIsAnswered() {
    assertThat(new Expansion(1).all(attacks))
        .allSatisfy(t ->
            assertThat(t.words().codePointCount(0, t.words().length())).isLessThanOrEqualTo(1_700));
  }

  private Set<String> names() {
    return attacks.stream().map(a -> a.family().name()).collect(Collectors.toSet());
  }
}
