package vn.motcua.channels.storage.model;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.limit.Switches;
import vn.motcua.channels.storage.Database;

/// The switches in the [Database], read anew now and then: another server may have set one.
public final class StoredSwitches implements Switches {

  private final JdbcClient jdbc;
  private final Clock clock;
  private volatile Map<Channel, Switch> now = Map.of();

  public StoredSwitches(Database database, Clock clock) {
    this.jdbc = JdbcClient.create(database.source());
    this.clock = clock;
    refresh();
  }

  @Override
  public boolean isOff(Channel channel) {
    return of(channel).filter(Switch::isOff).isPresent();
  }

  /// How the switch of `channel` was last set, if it ever was.
  public Optional<Switch> of(Channel channel) {
    return Optional.ofNullable(now.get(channel));
  }

  /// Reads what is kept.
  public void refresh() {
    now =
        jdbc
            .sql("SELECT * FROM model_switch")
            .query((row, _) ->
                new Switch(
                    Channel.valueOf(row.getString("channel")),
                    row.getBoolean("is_off"),
                    row.getString("reason"),
                    row.getString("changed_by"),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant()))
            .list()
            .stream()
            .collect(Collectors.toUnmodifiableMap(Switch::channel, each -> each));
  }

  /// Sets a switch; it counts at once.
  public void set(Channel channel, boolean off, String reason, String who) {
    var changed = new Switch(channel, off, reason, who, clock.instant());
    if (!updated(changed) && !inserted(changed)) {
      updated(changed);
    }
    refresh();
  }

  private boolean updated(Switch changed) {
    return write(
        """
        UPDATE model_switch SET is_off = :off, reason = :reason, changed_by = :who,
        changed_at = :at WHERE channel = :channel
        """,
        changed);
  }

  private boolean inserted(Switch changed) {
    try {
      return write(
          """
          INSERT INTO model_switch (channel, is_off, reason, changed_by, changed_at)
          VALUES (:channel, :off, :reason, :who, :at)
          """,
          changed);
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  private boolean write(String sql, Switch changed) {
    return jdbc.sql(sql)
            .param("channel", changed.channel().name())
            .param("off", changed.isOff())
            .param("reason", changed.reason())
            .param("who", changed.who())
            .param("at", changed.at().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }
}
