package vn.motcua.channels;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.motcua.assistant.Assistant;
import vn.motcua.assistant.Sources;
import vn.motcua.assistant.appraise.Appraiser;
import vn.motcua.assistant.compose.page.Localities;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.llm.ask.Model;
import vn.motcua.assistant.privacy.Redaction;
import vn.motcua.assistant.slip.Slips;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.channels.embedding.OpenAiEmbedding;
import vn.motcua.channels.gate.BodyLimit;
import vn.motcua.channels.gate.Origins;
import vn.motcua.channels.gate.RateLimit;
import vn.motcua.channels.gate.ReportLimit;
import vn.motcua.channels.gate.SecurityHeaders;
import vn.motcua.channels.gate.TrustedForwarding;
import vn.motcua.channels.officer.gate.Uploads;
import vn.motcua.channels.operations.EmbeddingHealth;
import vn.motcua.channels.operations.EmbeddingUpkeep;
import vn.motcua.channels.operations.HealthController;
import vn.motcua.channels.operations.Housekeeping;
import vn.motcua.channels.operations.LiveRuleStanding;
import vn.motcua.channels.operations.Meters;
import vn.motcua.channels.operations.WarmUp;
import vn.motcua.channels.problem.Problems;
import vn.motcua.channels.web.Answers;
import vn.motcua.channels.web.AppraisalController;
import vn.motcua.channels.web.AskController;
import vn.motcua.channels.web.ChangesController;
import vn.motcua.channels.web.ConversationController;
import vn.motcua.channels.web.DeadlineController;
import vn.motcua.channels.web.FeedbackController;
import vn.motcua.channels.web.Greeting;
import vn.motcua.channels.web.LawPlaces;
import vn.motcua.channels.web.LookupController;
import vn.motcua.channels.web.PagesController;
import vn.motcua.channels.web.PlaceController;
import vn.motcua.channels.web.RegulationController;
import vn.motcua.channels.web.ReportController;
import vn.motcua.channels.web.ReportNotice;
import vn.motcua.channels.web.SlipController;
import vn.motcua.channels.web.VerdictController;
import vn.motcua.channels.web.VersionsController;
import vn.motcua.channels.web.WidgetJson;
import vn.motcua.channels.web.Workers;
import vn.motcua.knowledge.Ingestion;
import vn.motcua.knowledge.LiveCalendar;
import vn.motcua.knowledge.LiveLocal;
import vn.motcua.knowledge.LivePlaces;
import vn.motcua.knowledge.calendar.ReceiptRules;
import vn.motcua.knowledge.citation.LiveCitations;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.search.Judgement;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.embedding.EmbeddingOptions;
import vn.motcua.knowledge.search.embedding.Meaning;
import vn.motcua.knowledge.search.regulation.LiveRegulations;

/// How the server is put together, all of it: the knowledge, the assistant over it, the API over
/// that, and the gate before it.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableScheduling
@EnableConfigurationProperties(Settings.class)
@Import({
  AppraisalController.class,
  SlipController.class,
  StorageWiring.class,
  AskController.class,
  ConsoleWiring.class,
  ConversationController.class,
  DeadlineController.class,
  FeedbackController.class,
  FormWiring.class,
  HealthController.class,
  Housekeeping.class,
  LlmWiring.class,
  ChangesController.class,
  LookupController.class,
  MessagesWiring.class,
  Meters.class,
  PagesController.class,
  PlaceController.class,
  RegulationController.class,
  VersionsController.class,
  VerdictController.class,
  ReportController.class,
  ZaloWiring.class,
  Problems.class,
  SecurityHeaders.class,
  TalkWiring.class,
  HandOverWiring.class,
  BotWiring.class,
  Answers.class
})
class Wiring {

  @Bean
  Clock clock() {
    return Application.clock();
  }

  @Bean
  LiveCatalogue catalogue(Settings settings, Clock clock, @Nullable Meaning meaning) {
    return new Ingestion(settings.dataDirectory(), clock).open(Judgement.shipped(), meaning);
  }

  /// Nothing that a person wrote goes out unmasked.
  @Bean
  @Nullable OpenAiEmbedding embedding(Settings settings) {
    var set = settings.embedding();
    return set.isOn()
        ? new OpenAiEmbedding(set.url(), set.key(), set.model(), new Redaction()::maskedPiece)
        : null;
  }

  @Bean
  @Nullable Meaning meaning(Settings settings, Clock clock, @Nullable OpenAiEmbedding embedding) {
    if (embedding == null) {
      return null;
    }
    var set = settings.embedding();
    var options =
        new EmbeddingOptions(embedding.space(), set.weight(), set.timeout(), set.batchSize());
    return new Meaning(embedding, options, settings.dataDirectory().resolve("embedding"), clock);
  }

  @Bean
  EmbeddingUpkeep embeddingUpkeep(
      LiveCatalogue catalogue, @Nullable Meaning meaning, ApplicationAvailability availability) {
    return new EmbeddingUpkeep(catalogue, meaning, availability);
  }

  @Bean
  EmbeddingHealth embeddingHealthIndicator(@Nullable Meaning meaning) {
    return new EmbeddingHealth(meaning);
  }

  @Bean
  LiveRegulations regulations(Settings settings, Clock clock) {
    return new Ingestion(settings.dataDirectory(), clock).openRegulations();
  }

  @Bean
  KnownRegulations knownRegulations() {
    return KnownRegulations.embedded();
  }

  @Bean
  LiveCitations citations(LiveCatalogue catalogue, Rules rules, KnownRegulations known) {
    return new LiveCitations(catalogue, rules, known);
  }

  @Bean
  LawPlaces lawPlaces(
      LiveRegulations regulations, KnownRegulations known, LiveCitations citations, Clock clock) {
    return new LawPlaces(regulations, known, citations, clock);
  }

  @Bean
  LivePlaces places(Settings settings, Clock clock) {
    return new Ingestion(settings.dataDirectory(), clock).openPlaces();
  }

  @Bean
  LiveLocal local(Settings settings, Clock clock) {
    return new Ingestion(settings.dataDirectory(), clock).openLocal();
  }

  @Bean
  LiveCalendar calendar(Settings settings, Clock clock) {
    return new Ingestion(settings.dataDirectory(), clock).openCalendar();
  }

  @Bean
  Deadlines deadlines(LiveCalendar calendar) {
    return new Deadlines(calendar::now, ReceiptRules.embedded());
  }

  @Bean
  Appraiser appraiser(Verdicts verdicts, Deadlines deadlines) {
    return new Appraiser(verdicts, deadlines);
  }

  @Bean
  Slips slips(Appraiser appraiser, Deadlines deadlines) {
    return new Slips(appraiser, deadlines);
  }

  @Bean
  EvidenceTypes evidenceTypes() {
    return EvidenceTypes.embedded();
  }

  @Bean
  LiveRuleStanding ruleStanding(Settings settings) {
    return new LiveRuleStanding(
        settings.dataDirectory().resolve("rules.json"), settings.rules().requireApproval());
  }

  @Bean
  Verdicts verdicts(
      LiveCatalogue catalogue, EvidenceTypes evidence, Rules rules, LiveRuleStanding standing) {
    return new Verdicts(catalogue, evidence, rules, standing::now);
  }

  @Bean
  Assistant assistant(
      LiveCatalogue catalogue,
      LiveRegulations regulations,
      Verdicts verdicts,
      Forms forms,
      LivePlaces places,
      LiveLocal local,
      Deadlines deadlines,
      Settings settings,
      Optional<Model> model,
      Meters meters) {
    var localities = new Localities(places::now, local::now, settings.place());
    return new Assistant(
        new Sources(catalogue, regulations, verdicts, forms, localities, deadlines),
        model.orElse(Model.NONE),
        meters::defects);
  }

  @Bean
  WarmUp warmUp(Assistant assistant, Settings settings, Clock clock) {
    return new WarmUp(assistant, settings.widget().suggestions(), clock);
  }

  @Bean
  Workers workers(Settings settings) {
    var limits = settings.limits();
    return new Workers(limits.threads(), limits.answersWaiting(), limits.answerTime());
  }

  @Bean
  ReportLimit reportLimit(Settings settings) {
    return new ReportLimit(settings.reports().perHour(), settings.limits().trackedAddresses());
  }

  @Bean
  ReportNotice reportNotice(Settings settings) {
    return new ReportNotice(settings.reports().hotlines());
  }

  @Bean
  Greeting greeting(LiveCatalogue catalogue, Settings settings) {
    var widget = settings.widget();
    return new Greeting(catalogue, widget.language(), widget.notice(), widget.suggestions());
  }

  @Bean
  WidgetJson widget(Settings settings) {
    return settings.widget().json();
  }

  @Bean
  TrustedForwarding forwardedHeaderTransformer(Settings settings) {
    return new TrustedForwarding(settings.trustedProxies());
  }

  @Bean
  Origins origins(Settings settings) {
    return new Origins(settings.widget().allowedOrigins());
  }

  @Bean
  RateLimit rateLimit(Settings settings) {
    var limits = settings.limits();
    return new RateLimit(limits.requestsPerMinute(), limits.trackedAddresses());
  }

  @Bean
  BodyLimit bodyLimit(Settings settings) {
    return new BodyLimit(path -> Uploads.largest(path, settings.limits().body()));
  }
}
