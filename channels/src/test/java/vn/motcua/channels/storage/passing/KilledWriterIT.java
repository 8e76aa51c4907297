package vn.motcua.channels.storage.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.key.MasterKey;

/// A process that writes conversations is killed (SIGKILL) at random moments, again and again on the
/// same files; all that it said was kept is there and readable, and nothing that it said was erased.
///
/// `-Dmotcua.kills=200` kills so often; `-Dmotcua.seed=N` repeats the moments.
class KilledWriterIT {

  private static final int KILLS = Integer.getInteger("motcua.kills", 3);
  private static final long SEED = Long.getLong("motcua.seed", System.nanoTime());

  /// Writes after which it is killed at the latest.
  private static final int MOST_WRITES = 400;

  /// After so many the writer has erased, and has written its file anew at least once.
  private static final int SOME_ERASED = 350;

  private static final int ERASED = -1;

  @TempDir private Path folder;

  /// The last round that was said to be kept of each conversation.
  private final Map<String, Integer> kept = new HashMap<>();

  @Test
  void losesNothingThatItSaidWasKept() throws Exception {
    System.out.println("seed " + SEED);
    var random = new Random(SEED);
    for (var kill = 0; kill < KILLS; kill++) {
      var least = kill == 0 ? SOME_ERASED : 0;
      writeAndDie(least + random.nextInt(MOST_WRITES), random.nextInt(3_000_000));
      assertAllIsThere();
    }
    assertThat(kept.values()).contains(ERASED).anyMatch(round -> round > 1);
  }

  /// Reads on after the kill: what had been said before it counts.
  private void writeAndDie(int writes, int nanos) throws IOException, InterruptedException {
    var writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ConversationWriter.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var said = writer.inputReader(StandardCharsets.UTF_8)) {
      for (var each = 0; each <= writes; each++) {
        assertThat(heard(said)).as("a line of the writer").isTrue();
      }
      var until = System.nanoTime() + nanos;
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      writer.toHandle().destroyForcibly(); // unlike that of the process, it leaves what was said
      while (heard(said)) {}
    }
    assertThat(writer.waitFor()).isNotZero();
  }

  /// A line that the kill cut off says nothing; the logging of others is none of ours.
  private boolean heard(BufferedReader said) throws IOException {
    String line;
    do {
      line = said.readLine();
      if (line == null) {
        return false;
      }
    } while (!line.matches("[\\w-]{27} -?\\d+"));
    var words = line.split(" ", -1);
    kept.merge(words[0], Integer.parseInt(words[1]), (old, now) -> now);
    return true;
  }

  private void assertAllIsThere() {
    try (var database = Database.fillingsInside(folder)) {
      var all =
          new StoredConversations(
              new PassingDatabase(database, Clock.systemUTC()),
              MasterKey.inside(folder),
              ConversationWriter.LIMITS);
      var gone = new ArrayList<String>();
      kept.forEach((id, round) -> check(all, id, round, gone));
      assertThat(gone).as("whose erasure nobody could say any more").hasSizeLessThanOrEqualTo(1);
      gone.forEach(id -> kept.put(id, ERASED));
    }
  }

  /// One round more than was said may be there, too.
  private static void check(
      StoredConversations all, String id, int round, Collection<String> gone) {
    var found = all.find(id);
    if (round == ERASED) {
      assertThat(found).isEmpty();
    } else if (found.isEmpty()) {
      gone.add(id);
    } else if (round > 0) {
      var turns = found.get().turns();
      assertThat(turns.getLast().text())
          .isIn(ConversationWriter.text(round), ConversationWriter.text(round + 1));
      assertThat(turns).filteredOn(turn -> turn.role() == Turn.Role.USER).hasSize(turns.size() / 2);
    }
  }
}
