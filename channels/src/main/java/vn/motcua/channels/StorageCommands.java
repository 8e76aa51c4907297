package vn.motcua.channels;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.channels.backup.Backup;
import vn.motcua.channels.backup.Restore;
import vn.motcua.channels.operations.RunningLock;
import vn.motcua.channels.papers.Papers;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.erasure.ErasureLog;
import vn.motcua.channels.storage.key.KeyRotation;
import vn.motcua.channels.storage.key.WrappedKeys;

/// The commands about what is kept: `backup`, `restore`, `keys` and `papers`.
final class StorageCommands {

  /// What the help says of them.
  static final String USAGE =
      """
        backup FILE [--with-key]                   copies what cannot be had again, also while the
                                                   server runs
        restore FILE                               puts a backup in the place of what is there, while
                                                   nothing runs
        keys rotate                                makes a new master key, while nothing runs
        papers FOLDER                              writes drafts of what an agency must file
      """;

  private static final String WITH_KEY = "--with-key";

  private final Settings settings;
  private final PrintStream out;

  StorageCommands(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  int backup(List<String> words) throws WrongUse {
    var rest = new ArrayList<>(words);
    var withKey = rest.remove(WITH_KEY);
    var target = file(rest, "backup needs one FILE, and may have " + WITH_KEY);
    try (var database = settings.openStore()) {
      return new Backup(settings.dataDirectory(), database, Application.clock(), out)
          .run(target, withKey);
    }
  }

  int restore(List<String> words) throws WrongUse {
    var source = file(words, "restore needs one FILE");
    return new Restore(settings.dataDirectory(), settings.store().url().isBlank(), out).run(source);
  }

  int keys(List<String> words) throws WrongUse {
    if (!words.equals(List.of("rotate"))) {
      throw new WrongUse("keys needs: rotate");
    }
    var lock = RunningLock.alone(settings.dataDirectory());
    if (lock.isEmpty()) {
      out.println("nothing was changed: stop the server first");
      return 1;
    }
    try (var _ = lock.get();
        var database = settings.openFillings();
        var lasting = settings.openStore()) {
      var tables = wrapped(database, lasting);
      var changed = new KeyRotation(settings.dataDirectory(), tables, _ -> {}).run();
      database.compact();
      out.println("%d keys are encrypted with a new master key".formatted(changed));
      out.println("the old one is destroyed; copies of it that you made open nothing any more");
      return 0;
    }
  }

  int papers(List<String> words) throws WrongUse {
    var folder = file(words, "papers needs one FOLDER");
    var log = ErasureLog.inside(settings.dataDirectory());
    return new Papers(settings.installation(), log, Application.VIETNAM, out).run(folder);
  }

  /// Every table whose rows have keys of their own.
  private static List<WrappedKeys> wrapped(Database fillings, Database lasting) {
    return List.of(
        new WrappedKeys(fillings.source(), "filling", "id"),
        new WrappedKeys(fillings.source(), "conversation", "digest"),
        new WrappedKeys(lasting.source(), "message_secret", "name"),
        new WrappedKeys(lasting.source(), "chat_person", "digest"),
        new WrappedKeys(lasting.source(), "inbox_event", "digest"),
        new WrappedKeys(lasting.source(), "outbox_message", "message_key"),
        new WrappedKeys(lasting.source(), "zalo_token", "app_id"),
        new WrappedKeys(lasting.source(), "talk_person", "mark"),
        new WrappedKeys(lasting.source(), "handover", "id"),
        new WrappedKeys(lasting.source(), "handover_line", "handover_id"));
  }

  private static Path file(List<String> words, String otherwise) throws WrongUse {
    if (words.size() != 1 || words.getFirst().startsWith("-")) {
      throw new WrongUse(otherwise);
    }
    return Path.of(words.getFirst()).toAbsolutePath();
  }
}
