package vn.motcua.channels.storage.console;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.assistant.privacy.Unguessable;
import vn.motcua.channels.storage.Database;

/// The accounts in the [Database]. The command and the running server may both use them.
public final class StoredAccounts {

  private final JdbcClient jdbc;
  private final Clock clock;

  public StoredAccounts(Database database, Clock clock) {
    this.jdbc = JdbcClient.create(database.source());
    this.clock = clock;
  }

  /// Makes an account whose password must be changed at the first login, where `mustChange` says so.
  ///
  /// @return whether it was made: false where the name is taken
  /// @throws IllegalArgumentException if nobody may be called so
  public boolean add(String name, Role role, String hash, boolean mustChange) {
    if (!Account.isName(name)) {
      throw new IllegalArgumentException("An account needs 2 to 40 of a-z, 0-9, '.', '_', '-'");
    }
    try {
      jdbc.sql(
              """
              INSERT INTO account (name, role_name, password_hash, must_change, stamp, created_at)
              VALUES (:name, :role, :hash, :change, :stamp, :at)
              """)
          .param("name", name)
          .param("role", role.name())
          .param("hash", hash)
          .param("change", mustChange)
          .param("stamp", Unguessable.word())
          .param("at", clock.instant().atOffset(ZoneOffset.UTC))
          .update();
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  /// Removes an account, which ends its sessions, with what it looked up: another of that name must
  /// not see it. False where there was none.
  public boolean remove(String name) {
    jdbc.sql("DELETE FROM lookup WHERE who = :name").param("name", name).update();
    return jdbc.sql("DELETE FROM account WHERE name = :name").param("name", name).update() > 0;
  }

  /// Gives another role, which ends the sessions begun before.
  public boolean change(String name, Role role) {
    return jdbc.sql("UPDATE account SET role_name = :role, stamp = :stamp WHERE name = :name")
            .param("role", role.name())
            .param("stamp", Unguessable.word())
            .param("name", name)
            .update()
        > 0;
  }

  /// Gives another password, which ends the sessions begun before.
  public boolean change(String name, String hash, boolean mustChange) {
    return jdbc.sql(
                """
                UPDATE account SET password_hash = :hash, must_change = :change, stamp = :stamp
                WHERE name = :name
                """)
            .param("hash", hash)
            .param("change", mustChange)
            .param("stamp", Unguessable.word())
            .param("name", name)
            .update()
        > 0;
  }

  /// The account of this name.
  public Optional<Account> find(String name) {
    return jdbc.sql("SELECT * FROM account WHERE name = :name")
        .param("name", name)
        .query((row, _) -> account(row))
        .optional();
  }

  /// Every account, by name.
  public List<Account> all() {
    return jdbc.sql("SELECT * FROM account ORDER BY name").query((row, _) -> account(row)).list();
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("name"),
        Role.valueOf(row.getString("role_name")),
        row.getString("password_hash"),
        row.getBoolean("must_change"),
        row.getString("stamp"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }
}
