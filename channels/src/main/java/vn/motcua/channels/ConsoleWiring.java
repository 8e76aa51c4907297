package vn.motcua.channels;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.InMemoryWebSessionStore;
import org.springframework.web.server.session.WebSessionManager;
import vn.motcua.assistant.privacy.PersonNames;
import vn.motcua.assistant.privacy.Redaction;
import vn.motcua.channels.officer.access.AccessController;
import vn.motcua.channels.officer.access.PasswordController;
import vn.motcua.channels.officer.dossier.Appraisals;
import vn.motcua.channels.officer.dossier.DossierController;
import vn.motcua.channels.officer.dossier.Office;
import vn.motcua.channels.officer.dossier.SlipsController;
import vn.motcua.channels.officer.gate.ConsoleSecurity;
import vn.motcua.channels.officer.gate.Desk;
import vn.motcua.channels.officer.gate.Login;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.lookup.HistoryController;
import vn.motcua.channels.officer.lookup.PaperController;
import vn.motcua.channels.officer.lookup.ProcedureController;
import vn.motcua.channels.officer.lookup.SearchController;
import vn.motcua.channels.officer.messages.MessagesController;
import vn.motcua.channels.officer.oidc.OidcLogin;
import vn.motcua.channels.officer.oversight.AccountsController;
import vn.motcua.channels.officer.oversight.AuditController;
import vn.motcua.channels.officer.oversight.OpenQuestions;
import vn.motcua.channels.officer.oversight.ReportsController;
import vn.motcua.channels.officer.oversight.UnansweredController;
import vn.motcua.channels.officer.oversight.Upkeep;
import vn.motcua.channels.officer.page.Failures;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Upload;
import vn.motcua.channels.officer.upkeep.Imports;
import vn.motcua.channels.officer.upkeep.Inbox;
import vn.motcua.channels.officer.upkeep.KnowledgeController;
import vn.motcua.channels.officer.upkeep.RecordController;
import vn.motcua.channels.officer.upkeep.RulesController;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.channels.storage.console.StoredFeedback;
import vn.motcua.channels.storage.console.StoredLookups;
import vn.motcua.channels.storage.console.StoredQuestions;
import vn.motcua.channels.storage.erasure.ErasureLog;
import vn.motcua.knowledge.Ingestion;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.regulation.LiveRegulations;

/// How the officers' console is put together: its gate, then its pages.
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@Import({
  AccessController.class,
  Appraisals.class,
  DossierController.class,
  HistoryController.class,
  PaperController.class,
  ProcedureController.class,
  SearchController.class,
  SlipsController.class,
  AccountsController.class,
  AuditController.class,
  OpenQuestions.class,
  MessagesController.class,
  ReportsController.class,
  UnansweredController.class,
  KnowledgeController.class,
  RecordController.class,
  RulesController.class,
  Failures.class,
  Login.class,
  OidcWiring.class,
  Pages.class,
  PasswordController.class,
  Passwords.class,
  Sessions.class,
  WordingWiring.class
})
class ConsoleWiring {

  private static final int SESSIONS = 1_000;

  private static final Redaction NUMBERS = new Redaction();
  private static final PersonNames NAMES = new PersonNames();

  /// What is kept of people's words: without numbers, addresses of e-mail and names.
  static String masked(String words) {
    return NAMES.masked(NUMBERS.masked(words));
  }

  @Bean
  ServerWebExchangeFirewall firewall() {
    return ConsoleSecurity.firewall();
  }

  @Bean
  StoredAccounts accounts(@Qualifier("database") Database database, Clock clock) {
    return new StoredAccounts(database, clock);
  }

  @Bean
  StoredAudit audit(@Qualifier("database") Database database, Clock clock) {
    return new StoredAudit(database, clock);
  }

  @Bean
  StoredLookups lookups(@Qualifier("database") Database database, Clock clock, Settings settings) {
    return new StoredLookups(
        database, clock, settings.console().keepLookups(), ConsoleWiring::masked);
  }

  @Bean
  StoredQuestions questions(
      @Qualifier("database") Database database, Clock clock, Settings settings) {
    return new StoredQuestions(
        database,
        clock,
        settings.console().keepQuestions(),
        settings.feedback().kept(),
        ConsoleWiring::masked);
  }

  @Bean
  StoredFeedback feedback(
      @Qualifier("database") Database database, Clock clock, Settings settings) {
    return new StoredFeedback(
        database,
        clock,
        settings.console().keepQuestions(),
        settings.feedback().kept(),
        ConsoleWiring::masked);
  }

  @Bean
  Upkeep upkeep(
      StoredLookups lookups,
      StoredQuestions questions,
      StoredFeedback feedback,
      StoredAudit audit,
      ErasureLog log,
      Settings settings,
      Clock clock) {
    return new Upkeep(
        lookups, questions, feedback, audit, settings.console().keepAudit(), log, clock);
  }

  @Bean
  CodecCustomizer formsWithFiles() {
    return codecs -> codecs.customCodecs().register(Upload.reader());
  }

  @Bean
  Office office(Settings settings) {
    return new Office(settings.widget().agency(), settings.place());
  }

  @Bean
  Inbox inbox(Settings settings) {
    return new Inbox(settings.dataDirectory().resolve("inbox"));
  }

  /// One import at a time. Stopping the server does not wait for it: it is all or nothing.
  @Bean(destroyMethod = "shutdown")
  ExecutorService importing() {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().name("import").daemon().factory());
  }

  @Bean
  Imports imports(
      Settings settings,
      Clock clock,
      Inbox inbox,
      StoredAudit audit,
      LiveCatalogue catalogue,
      LiveRegulations regulations,
      @Qualifier("importing") ExecutorService importing) {
    return new Imports(
        new Ingestion(settings.dataDirectory(), clock),
        inbox,
        audit,
        () -> {
          catalogue.refresh();
          regulations.refresh();
        },
        importing);
  }

  @Bean
  Rules rules(EvidenceTypes evidence) {
    return Rules.embedded(evidence);
  }

  @Bean
  Desk desk() {
    return new Desk();
  }

  /// Only the console has sessions; nothing else of the server asks for one.
  @Bean
  WebSessionManager webSessionManager(Clock clock) {
    var cookies = new CookieWebSessionIdResolver();
    cookies.setCookieName("motcua-officer");
    cookies.addCookieInitializer(ConsoleSecurity::close);
    var store = new InMemoryWebSessionStore();
    store.setClock(clock);
    store.setMaxSessions(SESSIONS);
    var manager = new DefaultWebSessionManager();
    manager.setSessionIdResolver(cookies);
    manager.setSessionStore(store);
    return manager;
  }

  @Bean
  CookieServerCsrfTokenRepository formTokens() {
    return ConsoleSecurity.tokens();
  }

  @Bean
  SecurityWebFilterChain consoleGate(
      ServerHttpSecurity http,
      Sessions sessions,
      CookieServerCsrfTokenRepository tokens,
      @Nullable OidcLogin oidc) {
    return ConsoleSecurity.chain(
        http,
        sessions,
        tokens,
        gate -> {
          if (oidc != null) {
            oidc.open(gate);
          }
        });
  }
}
