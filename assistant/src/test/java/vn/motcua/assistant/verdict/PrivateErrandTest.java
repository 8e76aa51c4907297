package vn.motcua.assistant.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrivateErrandTest {

  private final CircumstanceReader reader = new CircumstanceReader();

  @Test
  void knowsAPrivateSchoolThatSomebodyWantsToEnter() {
    assertThat(reader.read(List.of("xin học trường mầm non tư")).privateDemander()).isTrue();
  }

  @Test
  void takesThePermitForAPrivateSchoolForABusinessOfTheState() {
    assertThat(reader.read(List.of("thành lập trường mầm non tư thục")).privateDemander())
        .isFalse();
  }
}
