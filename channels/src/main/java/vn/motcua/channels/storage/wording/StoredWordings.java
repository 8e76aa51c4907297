package vn.motcua.channels.storage.wording;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.assistant.privacy.Unguessable;
import vn.motcua.channels.storage.Database;

/// The added wordings in the [Database]. A retired one counts no more, but is not deleted.
public final class StoredWordings {

  private final JdbcClient jdbc;
  private final Clock clock;

  public StoredWordings(Database database, Clock clock) {
    this.jdbc = JdbcClient.create(database.source());
    this.clock = clock;
  }

  /// Adds a wording and gives its id.
  public String add(String phrase, String code, String who) {
    var id = Unguessable.word();
    jdbc.sql(
            """
            INSERT INTO wording (id, phrase, code, added_at, added_by)
            VALUES (:id, :phrase, :code, :at, :who)
            """)
        .param("id", id)
        .param("phrase", phrase)
        .param("code", code)
        .param("at", now())
        .param("who", who)
        .update();
    return id;
  }

  /// Retires a wording; false where there is none of that id in use.
  public boolean retire(String id, String who) {
    return jdbc.sql(
                """
                UPDATE wording SET retired_at = :at, retired_by = :who
                WHERE id = :id AND retired_at IS NULL
                """)
            .param("at", now())
            .param("who", who)
            .param("id", id)
            .update()
        > 0;
  }

  /// Those in use, newest first.
  public List<AddedWording> inUse() {
    return jdbc.sql("SELECT * FROM wording WHERE retired_at IS NULL ORDER BY added_at DESC, id")
        .query((row, _) ->
            new AddedWording(
                row.getString("id"),
                row.getString("phrase"),
                row.getString("code"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by")))
        .list();
  }

  /// The one in use of this id.
  public Optional<AddedWording> find(String id) {
    return inUse().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// The phrases in use by code, in an order that never depends on when they were added.
  public Map<String, List<String>> byCode() {
    var all = new TreeMap<String, List<String>>();
    inUse()
        .forEach(
            each -> all.computeIfAbsent(each.code(), _ -> new ArrayList<>()).add(each.phrase()));
    all.values().forEach(phrases -> phrases.sort(null));
    return all;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
