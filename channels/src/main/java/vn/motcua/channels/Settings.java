package vn.motcua.channels;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.channels.backup.Restore;
import vn.motcua.channels.papers.Installation;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.StoredReports;
import vn.motcua.channels.web.WidgetJson;

/// Everything an operator can set. `application.yml` holds each default with its unit and reason.
///
/// @param dataDir folder of the index; empty: see [#dataDirectory()]
/// @param place the place that this assistant serves; empty: the whole country
/// @param trustedProxies whose forwarded headers are believed: addresses or CIDR ranges
/// @param limits how much is taken at once
/// @param conversations how long conversations are kept
/// @param feedback how much feedback is kept
/// @param store where lies what must outlive a restart
/// @param fillings how long forms that are being filled in are kept
/// @param reports how reports of citizens are taken, kept and passed on
/// @param console how long the officers' console keeps what it notes
/// @param erasures how long it is known what was erased
/// @param knowledge how new knowledge is taken up
/// @param widget how the assistant presents itself
/// @param embedding who compares meanings, if anybody does
@Validated
@ConfigurationProperties("motcua")
record Settings(
    String dataDir,
    String place,
    List<String> trustedProxies,
    @Valid Limits limits,
    @Valid Conversations conversations,
    @Valid Feedback feedback,
    @Valid Store store,
    @Valid Fillings fillings,
    @Valid Reports reports,
    @Valid Rules rules,
    @Valid Console console,
    @Valid Erasures erasures,
    @Valid Knowledge knowledge,
    @Valid Widget widget,
    @Valid Embedding embedding) {

  /// How much is taken at once.
  ///
  /// @param requestsPerMinute per client address; 0 for no limit
  /// @param trackedAddresses client addresses counted at once
  /// @param body largest request body
  /// @param answersAtOnce answers worked out at the same time; 0 for two per processor
  /// @param answersWaiting answers that may wait for their turn
  /// @param answerTime how long an answer may take
  record Limits(
      @Min(0) int requestsPerMinute,
      @Min(1) int trackedAddresses,
      DataSize body,
      @Min(0) @Max(1000) int answersAtOnce,
      @Min(1) int answersWaiting,
      @DurationMin(seconds = 1) Duration answerTime) {

    int threads() {
      return answersAtOnce > 0 ? answersAtOnce : 2 * Runtime.getRuntime().availableProcessors();
    }
  }

  /// How long conversations are kept.
  ///
  /// @param idle erased when nothing was said for this long
  /// @param kept conversations at once
  /// @param turns messages kept of one
  record Conversations(
      @DurationMin(seconds = 1) Duration idle, @Min(1) int kept, @Min(2) int turns) {}

  /// How much feedback is kept.
  ///
  /// @param kept judgements at once
  record Feedback(@Min(1) int kept) {}

  /// How rules on papers are used.
  ///
  /// @param requireApproval whether a rule without approval may make no paper "not required"
  record Rules(boolean requireApproval) {}

  /// Where lies what must outlive a restart.
  ///
  /// @param url JDBC address; empty: a file in the data directory
  /// @param user of the database
  /// @param password of that user
  record Store(String url, String user, String password) {

    /// Without the address and the password, since settings get into logs.
    @Override
    public String toString() {
      return "Store[%s]".formatted(url.isBlank() ? "file" : "configured");
    }
  }

  /// How long forms that are being filled in are kept.
  ///
  /// @param keep a filling is erased this long after it was begun
  /// @param handOver how long a word that hands a filling over is good
  record Fillings(
      @DurationMin(minutes = 1) Duration keep, @DurationMin(seconds = 30) Duration handOver) {}

  /// How reports of citizens are taken, kept and passed on.
  ///
  /// @param perHour reports an hour and client address; 0 for no limit
  /// @param keepContacts how long a contact is kept
  /// @param keepWords how long what people wrote is kept
  /// @param hotlines telephone numbers shown beside the official channel
  /// @param recipients who may be given reports
  record Reports(
      @Min(0) int perHour,
      @DurationMin(days = 1) Duration keepContacts,
      @DurationMin(days = 1) Duration keepWords,
      List<String> hotlines,
      List<@Valid Recipient> recipients) {

    StoredReports.Keep keep() {
      return new StoredReports.Keep(keepContacts, keepWords);
    }

    /// The recipient of that name, if there is one.
    Optional<vn.motcua.assistant.report.Recipient> recipient(String name) {
      return recipients.stream()
          .filter(each -> each.name().equals(name))
          .map(Recipient::recipient)
          .findFirst();
    }

    /// Who may be given reports.
    ///
    /// @param name to call them by
    /// @param scope the province they watch over; empty: all
    /// @param notAbout their own places, whose reports they must not see
    record Recipient(
        @NotBlank String name, @Nullable String scope, @Nullable List<String> notAbout) {

      vn.motcua.assistant.report.Recipient recipient() {
        return new vn.motcua.assistant.report.Recipient(
            name, scope == null ? "" : scope, notAbout == null ? List.of() : notAbout);
      }
    }
  }

  /// How long the officers' console keeps what it notes.
  ///
  /// @param keepLookups what an officer looked up is erased this long after
  /// @param keepQuestions questions without an answer, and feedback, are erased this long after
  /// @param keepAudit entries of the audit log are erased this long after
  record Console(
      @DurationMin(days = 1) Duration keepLookups,
      @DurationMin(days = 1) Duration keepQuestions,
      @DurationMin(days = 30) Duration keepAudit) {}

  /// How long it is known what was erased.
  ///
  /// @param keep longer than any backup may be restored
  record Erasures(@DurationMin(days = 1) Duration keep) {}

  /// How new knowledge is taken up.
  ///
  /// @param refresh how often to look for it
  record Knowledge(@DurationMin(seconds = 1) Duration refresh) {}

  /// How the assistant presents itself.
  ///
  /// @param allowedOrigins other sites that may embed it; `*` for all
  /// @param name what people read above the conversation
  /// @param agency who runs it; empty: not shown
  /// @param logo address of a picture; empty: none
  /// @param hotline telephone number; empty: none
  /// @param language of fixed phrases
  /// @param notice first words to every person; empty: the built-in notice
  /// @param suggestions questions offered at the beginning
  record Widget(
      List<String> allowedOrigins,
      @NotBlank String name,
      String agency,
      String logo,
      String hotline,
      Question.Language language,
      String notice,
      List<String> suggestions) {

    WidgetJson json() {
      return new WidgetJson(
          name,
          orNull(agency),
          orNull(logo),
          orNull(hotline),
          language.name().toLowerCase(Locale.ROOT),
          orNull(notice));
    }

    private static @Nullable String orNull(String words) {
      return words.isBlank() ? null : words;
    }
  }

  /// Who compares meanings.
  ///
  /// @param url of the endpoint; empty: nobody
  /// @param key sent to it; empty: none
  /// @param model its name there
  /// @param timeout how long one question may wait for it
  /// @param weight share of the score
  /// @param batchSize procedures sent at once
  record Embedding(
      String url,
      String key,
      String model,
      @DurationMin(millis = 1) Duration timeout,
      @DecimalMin(value = "0", inclusive = false) @DecimalMax("1") double weight,
      @Min(1) @Max(1000) int batchSize) {

    boolean isOn() {
      return !url.isBlank();
    }

    /// Without the key, since settings get into logs.
    @Override
    public String toString() {
      return "Embedding[%s, weight=%s]".formatted(isOn() ? "on, model=" + model : "off", weight);
    }
  }

  /// What the papers of the agency say of this installation.
  Installation installation() {
    var times =
        new Installation.Times(
            conversations.idle(),
            fillings.keep(),
            reports.keepContacts(),
            reports.keepWords(),
            console.keepQuestions(),
            console.keepLookups(),
            console.keepAudit(),
            erasures.keep());
    return new Installation(
        widget.agency(),
        widget.name(),
        place,
        widget.hotline(),
        widget.allowedOrigins(),
        !store.url().isBlank(),
        embedding.isOn()
            ? List.of("câu hỏi đã che số, tới dịch vụ so nghĩa " + embedding.model())
            : List.of(),
        Installation.Kept.all(times));
  }

  /// Opens the database, the same for every command.
  ///
  /// @throws IllegalStateException while a restore is unfinished
  Database openStore() {
    var obstacle = Restore.obstacle(dataDirectory());
    if (!obstacle.isEmpty()) {
      throw new IllegalStateException(obstacle);
    }
    return store.url().isBlank()
        ? Database.inside(dataDirectory())
        : Database.at(store.url(), store.user(), store.password()).notingErasures(dataDirectory());
  }

  /// Opens the tables of fillings, which only `serve` uses.
  Database openFillings() {
    return store.url().isBlank()
        ? Database.fillingsInside(dataDirectory())
        : Database.fillingsAt(store.url(), store.user(), store.password())
            .notingErasures(dataDirectory());
  }

  /// The folder of the index, the same for every command.
  Path dataDirectory() {
    return dataDir.isBlank() ? DataDirectory.standard() : Path.of(dataDir).toAbsolutePath();
  }
}
