package vn.motcua.evaluation.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.regression.Regression;

/// What ships for measuring wordings comes from our own held-out questions and from nowhere else.
class ShippedRegressionTest {

  @Test
  void shipsNothingButOurOwnHeldOutQuestions() throws IOException {
    var own = new HashSet<String>();
    var json = JsonMapper.shared();
    for (var line : Files.readAllLines(QuestionFile.heldOut(Path.of("data")).path())) {
      own.add(json.readTree(line).path("question").asString());
    }

    assertThat(Regression.shipped().questions())
        .extracting(question -> question.text())
        .isSubsetOf(own);
  }
}
