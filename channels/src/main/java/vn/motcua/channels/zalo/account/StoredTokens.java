package vn.motcua.channels.zalo.account;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.MessageCipher;
import vn.motcua.channels.storage.MessageCipher.Sealed;
import vn.motcua.channels.storage.messages.GroupedWrites;
import vn.motcua.channels.storage.messages.Times;

/// Tokens in the [Database], encrypted. Only one process at a time may change a pair; whoever comes
/// meanwhile waits, and finds the new one.
public final class StoredTokens {

  private record Kept(String access, String refresh) {}

  private final JdbcClient jdbc;
  private final TransactionTemplate whole;
  private final GroupedWrites writes;
  private final MessageCipher cipher;

  public StoredTokens(Database database, GroupedWrites writes, MessageCipher cipher) {
    this.jdbc = JdbcClient.create(database.source());
    this.whole = new TransactionTemplate(new JdbcTransactionManager(database.source()));
    this.writes = writes;
    this.cipher = cipher;
  }

  Optional<Pair> find(String app) {
    return find(app, "");
  }

  private Optional<Pair> find(String app, String suffix) {
    return jdbc.sql("SELECT * FROM zalo_token WHERE app_id = ?" + suffix)
        .param(app)
        .query((row, _) -> {
          var sealed = new Sealed(row.getString("wrapped_key"), row.getString("content"));
          var kept = JsonMapper.shared().readValue(cipher.open(sealed, app), Kept.class);
          return new Pair(
              kept.access(),
              kept.refresh(),
              Times.of(row, "expires_at"),
              Times.of(row, "renewed_at"),
              row.getString("fault"));
        })
        .optional();
  }

  /// Changes a pair while nobody else can. When this returns, the new pair is on the disk.
  Optional<Pair> change(String app, UnaryOperator<Pair> change) {
    var changed =
        whole.execute(_ -> {
          var before = find(app, " FOR UPDATE");
          var after = before.map(change);
          after.filter(it -> !it.equals(before.get())).ifPresent(it -> put(app, it));
          return after;
        });
    force();
    return changed;
  }

  /// Keeps a pair, whatever was there before.
  void keep(String app, Pair pair) {
    whole.executeWithoutResult(_ -> put(app, pair));
    force();
  }

  private void put(String app, Pair pair) {
    var sealed =
        cipher.seal(
            JsonMapper.shared().writeValueAsString(new Kept(pair.access(), pair.refresh())), app);
    if (update(app, pair, sealed) == 0) {
      insert(app, pair, sealed);
    }
  }

  /// The row stays the same one: whoever waits for it finds it.
  private int update(String app, Pair pair, Sealed sealed) {
    return jdbc.sql(
            """
            UPDATE zalo_token SET wrapped_key = ?, content = ?, expires_at = ?, renewed_at = ?,
              fault = ? WHERE app_id = ?
            """)
        .params(
            sealed.wrappedKey(),
            sealed.content(),
            Times.of(pair.expiresAt()),
            Times.of(pair.renewedAt()),
            pair.fault(),
            app)
        .update();
  }

  private void insert(String app, Pair pair, Sealed sealed) {
    jdbc.sql(
            """
            INSERT INTO zalo_token (app_id, wrapped_key, content, expires_at, renewed_at, fault)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .params(
            app,
            sealed.wrappedKey(),
            sealed.content(),
            Times.of(pair.expiresAt()),
            Times.of(pair.renewedAt()),
            pair.fault())
        .update();
  }

  /// Every group of writes takes what was committed before to the disk with it.
  private void force() {
    writes.now(_ -> true);
  }
}
