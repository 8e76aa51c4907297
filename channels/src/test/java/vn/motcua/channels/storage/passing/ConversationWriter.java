package vn.motcua.channels.storage.passing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.key.MasterKey;

/// Writes conversations until it is killed, and says after each write what is kept from then on: the
/// id, and how many turns; a minus says that it was erased. What it writes is made up.
final class ConversationWriter {

  static final StoredConversations.Limits LIMITS =
      new StoredConversations.Limits(Duration.ofHours(2), 100_000, 40);

  private static final int AT_ONCE = 20;

  /// Rounds between writing the file anew.
  private static final int COMPACTED_EACH = 5;

  private ConversationWriter() {}

  public static void main(String[] arguments) {
    var folder = Path.of(arguments[0]);
    var passing = new PassingDatabase(Database.fillingsInside(folder), Clock.systemUTC());
    var all = new StoredConversations(passing, MasterKey.inside(folder), LIMITS);
    Deque<String> open = new ArrayDeque<>();
    for (var each = 1; true; each++) {
      open.add(all.open(Clock.systemUTC().instant(), Language.VI, null).id());
      say(open.getLast(), 0);
      write(all, open, each);
      if (open.size() > AT_ONCE) {
        var id = open.remove();
        all.erase(id);
        say(id, -1);
        if (each % COMPACTED_EACH == 0) {
          passing.compact();
        }
      }
    }
  }

  private static void write(StoredConversations all, Deque<String> open, int round) {
    for (var id : open) {
      all.append(
          id,
          new Turn(Turn.Role.USER, text(round)),
          new Turn(Turn.Role.ASSISTANT, text(round), "lời đáp " + round));
      say(id, round);
    }
  }

  /// What is said in a round, so that whoever reads it knows what it must be.
  static String text(int round) {
    return ("Diều bay lần thứ " + round + ". ").repeat(1 + round % 50);
  }

  private static void say(String id, int round) {
    System.out.println(id + " " + round);
    if (System.out.checkError()) {
      System.exit(1); // who started it is gone
    }
  }
}
