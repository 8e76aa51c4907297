package vn.motcua.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.bench.Checkout;

class VerdictPropertiesIT {

  @Test
  void holdOfEveryPaperOfTheEmbeddedDossiersAndOfEveryRule() {
    var said = new ByteArrayOutputStream();
    var terminal = new PrintStream(said, true, StandardCharsets.UTF_8);

    int status =
        new Evaluation(Checkout.find(), terminal)
            .run("verdict-properties", "--as-of", "2026-11-21");

    assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isZero();
  }
}
