package vn.motcua.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

  private final Remembered<String, Integer> lengths = new Remembered<>();
  private final List<String> measured = new ArrayList<>();

  @Test
  void worksOutOnceInOnePieceOfWork() {
    var sum = Remembered.during(() -> length("kite") + Remembered.during(() -> length("kite")));

    assertThat(sum).isEqualTo(8);
    assertThat(measured).containsExactly("kite");
  }

  @Test
  void forgetsWhenTheWorkIsDone() {
    Remembered.during(() -> length("kite"));
    Remembered.during(() -> length("kite"));

    assertThat(measured).containsExactly("kite", "kite");
  }

  @Test
  void remembersNothingOutsideOfWork() {
    length("kite");
    length("kite");

    assertThat(measured).containsExactly("kite", "kite");
  }

  @Test
  void mixesNothingUp() {
    var names = new Remembered<String, String>();

    var both = Remembered.during(() -> length("kite") + names.of("kite", key -> key + "!"));

    assertThat(both).isEqualTo("4kite!");
  }

  private int length(String word) {
    return lengths.of(
        word,
        key -> {
          measured.add(key);
          return key.length();
        });
  }
}
