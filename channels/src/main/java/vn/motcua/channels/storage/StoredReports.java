package vn.motcua.channels.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.assistant.privacy.Unguessable;
import vn.motcua.assistant.report.Intake;
import vn.motcua.assistant.report.Kind;
import vn.motcua.assistant.report.Matter;
import vn.motcua.assistant.report.Report;
import vn.motcua.assistant.report.Reports;
import vn.motcua.channels.storage.erasure.Erasure;

/// Reports in the [Database]. Contacts lie in a table of their own.
public final class StoredReports implements Reports {

  private static final String FILED =
      """
      SELECT r.kind, r.procedure_name, r.paper, r.place, r.happened_on, r.comment_text,
        r.filed_at, COALESCE(c.contact, '') AS contact
      FROM report r LEFT JOIN report_contact c ON c.report_id = r.id
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate whole;
  private final Clock clock;
  private final Database database;
  private final Keep keep;
  private final Intake intake = new Intake();

  /// How long after filing something is erased.
  ///
  /// @param contacts how people can be reached
  /// @param words what they wrote; the report goes on counting
  public record Keep(Duration contacts, Duration words) {}

  /// @param clock its zone says in which month a report was filed
  public StoredReports(Database database, Clock clock, Keep keep) {
    this.database = database;
    this.jdbc = JdbcClient.create(database.source());
    this.whole = new TransactionTemplate(new JdbcTransactionManager(database.source()));
    this.clock = clock;
    this.keep = keep;
  }

  /// One at a time, so that the same report coming twice at once is seen to be the same.
  @Override
  public synchronized Filing file(Report report) {
    var kept = intake.kept(report);
    return whole.execute(
        _ -> repeated(kept).map(id -> new Filing(id, true)).orElseGet(() -> added(kept)));
  }

  private Optional<String> repeated(Report report) {
    return jdbc.sql(
            """
            SELECT r.id FROM report r LEFT JOIN report_contact c ON c.report_id = r.id
            WHERE r.filed_at > :after AND r.kind = :kind AND r.procedure_name = :procedure
              AND r.place = :place AND r.comment_text = :comment
              AND COALESCE(c.contact, '') = :contact
            ORDER BY r.filed_at, r.id LIMIT 1
            """)
        .param("after", time(clock.instant().minus(REPEAT)))
        .param("kind", report.kind().name())
        .param("procedure", report.about().procedure())
        .param("place", report.about().place())
        .param("comment", report.comment())
        .param("contact", report.contact())
        .query(String.class)
        .optional();
  }

  private Filing added(Report report) {
    var id = Unguessable.word();
    var about = report.about();
    jdbc.sql(
            """
            INSERT INTO report (id, kind, procedure_name, paper, place, happened_on, comment_text,
              filed_at, filed_month)
            VALUES (:id, :kind, :procedure, :paper, :place, :date, :comment, :at, :month)
            """)
        .param("id", id)
        .param("kind", report.kind().name())
        .param("procedure", about.procedure())
        .param("paper", about.paper())
        .param("place", about.place())
        .param("date", about.date(), Types.DATE)
        .param("comment", report.comment())
        .param("at", time(clock.instant()))
        .param("month", YearMonth.now(clock).toString())
        .update();
    if (!report.contact().isEmpty()) {
      jdbc.sql("INSERT INTO report_contact (report_id, contact) VALUES (:id, :contact)")
          .param("id", id)
          .param("contact", report.contact())
          .update();
    }
    return new Filing(id, false);
  }

  @Override
  public boolean erase(String id) {
    return whole.execute(_ -> {
      jdbc.sql("DELETE FROM report_contact WHERE report_id = :id").param("id", id).update();
      var erased =
          jdbc.sql("UPDATE report SET comment_text = '' WHERE id = :id").param("id", id).update()
              > 0;
      if (erased) {
        database.noteErasure(clock.instant(), Erasure.Kind.REPORT, id);
      }
      return erased;
    });
  }

  @Override
  public int forgetContacts() {
    return jdbc.sql(
            """
            DELETE FROM report_contact
            WHERE report_id IN (SELECT id FROM report WHERE filed_at < :before)
            """)
        .param("before", time(clock.instant().minus(keep.contacts())))
        .update();
  }

  /// Erases the words that have been kept long enough.
  ///
  /// @return of how many reports
  public int forgetWords() {
    return jdbc.sql(
            "UPDATE report SET comment_text = '' WHERE filed_at < :before AND comment_text <> ''")
        .param("before", time(clock.instant().minus(keep.words())))
        .update();
  }

  @Override
  public List<Count> counts() {
    return jdbc.sql(
            """
            SELECT kind, procedure_name, paper, place, filed_month, COUNT(*) AS filed
            FROM report GROUP BY kind, procedure_name, paper, place, filed_month
            ORDER BY filed_month, kind, procedure_name, paper, place
            """)
        .query((row, _) ->
            new Count(
                Kind.valueOf(row.getString("kind")),
                row.getString("procedure_name"),
                row.getString("paper"),
                row.getString("place"),
                YearMonth.parse(row.getString("filed_month")),
                row.getLong("filed")))
        .list();
  }

  @Override
  public List<Filed> since(Instant from) {
    return jdbc.sql(FILED + " WHERE r.filed_at >= :from ORDER BY r.filed_at, r.id")
        .param("from", time(from))
        .query((row, _) -> filed(row))
        .list();
  }

  private static Filed filed(ResultSet row) throws SQLException {
    var about =
        new Matter(
            row.getString("procedure_name"),
            row.getString("paper"),
            row.getString("place"),
            row.getObject("happened_on", LocalDate.class));
    var contact = row.getString("contact");
    var report =
        new Report(
            Kind.valueOf(row.getString("kind")),
            about,
            row.getString("comment_text"),
            contact,
            !contact.isEmpty());
    return new Filed(report, row.getObject("filed_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
