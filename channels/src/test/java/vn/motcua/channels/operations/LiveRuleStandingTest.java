package vn.motcua.channels.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.rule.DocumentRule;
import vn.motcua.knowledge.rule.Rules;

class LiveRuleStandingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final DocumentRule RULE =
      Rules.embedded(EvidenceTypes.embedded())
          .inForceOn(DAY)
          .filter(DocumentRule::mayFree)
          .findFirst()
          .orElseThrow();

  @TempDir private Path folder;
  private int written;

  @Test
  void letsRulesFreeWithoutAFileUnlessAnApprovalIsNeeded() {
    assertThat(standing(false).now().mayFree(RULE, DAY)).isTrue();
    assertThat(standing(true).now().mayFree(RULE, DAY)).isFalse();
  }

  @Test
  void letsAnApprovedRuleFreeFromTheDayOfItsApproval() throws IOException {
    var standing = standing(true);

    write("{\"approved\":[{\"rule\":\"%s\",\"by\":\"Sở A\",\"on\":\"2026-11-21\"}]}");

    assertThat(standing.now().mayFree(RULE, DAY)).isTrue();
    assertThat(standing.now().mayFree(RULE, DAY.minusDays(1))).isFalse();
  }

  @Test
  void withdrawsARuleAtOnceAndGivesItBackWhenTheFileIsGone() throws IOException {
    var standing = standing(false);
    assertThat(standing.now().uses(RULE)).isTrue();

    write("{\"withdrawn\":[\"%s\"]}");
    assertThat(standing.now().uses(RULE)).isFalse();

    Files.delete(file());
    assertThat(standing.now().uses(RULE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"withdrawn\":\"%s\"}",
        "{\"withdrawn\":[null]}",
        "{\"withdrawal\":[\"%s\"]}",
        "{\"approved\":[{\"rule\":\"%s\",\"by\":\"Sở A\",\"on\":\"hôm qua\"}]}",
        "{\"approved\":[{\"rule\":\"%s\",\"by\":\"Sở A\"}]}"
      })
  void letsNobodyBeFreedByABrokenFile(String broken) throws IOException {
    var standing = standing(false);
    write("{\"withdrawn\":[\"%s\"]}");
    assertThat(standing.now().uses(RULE)).isFalse();

    write(broken);

    assertThat(standing.now().mayFree(RULE, DAY)).isFalse();
    assertThat(standing.now().uses(RULE)).as("stays withdrawn").isFalse();
  }

  @Test
  void letsNobodyBeFreedByAFileThatIsNoText() throws IOException {
    var standing = standing(false);
    Files.write(file(), new byte[] {'{', (byte) 0xff, '}'});

    assertThat(standing.now().mayFree(RULE, DAY)).isFalse();
    assertThat(standing.now().mayFree(RULE, DAY)).isFalse();
  }

  private LiveRuleStanding standing(boolean needsApproval) {
    return new LiveRuleStanding(file(), needsApproval);
  }

  private Path file() {
    return folder.resolve("rules.json");
  }

  /// Each time a second later, as file systems may keep no finer times.
  private void write(String json) throws IOException {
    Files.writeString(file(), json.replace("%s", RULE.id()));
    Files.setLastModifiedTime(file(), FileTime.fromMillis(1_000L * ++written));
  }
}
