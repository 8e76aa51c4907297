package vn.motcua.channels;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import vn.motcua.assistant.report.Reports;
import vn.motcua.channels.officer.access.UserCommand;
import vn.motcua.channels.operations.CheckCommand;
import vn.motcua.channels.operations.ImportCommand;
import vn.motcua.channels.operations.ReportCounts;
import vn.motcua.channels.operations.ReportExport;
import vn.motcua.channels.storage.StoredReports;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.knowledge.Ingestion;

/// The program that people start: the server, and the commands of the one who runs it.
///
/// `serve` starts everything that [Wiring] joins. `import` and `check` need nothing of it but the
/// [Settings], so they open no port, and may run while the server does: it takes new knowledge up
/// by itself. `report` and `user` need the database besides, which the server shares.
public final class Application {

  /// Law has dates, and they begin in Viet Nam.
  static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final int WRONG_USE = 2;
  private static final String USAGE =
      """
      usage: java -jar motcua.jar [command]

        serve                                      answer questions (the default), http://localhost:8080
        import [--kind KIND] [--as-of DATE] PATH…  take official data in, from files and folders,
                                                   plain, .gz or .zip
        check                                      what the knowledge holds, its dates, its problems
        report counts                              how often citizens reported what
        report export --recipient NAME --out FILE [--since DATE]
                                                   their reports for a recipient that the settings
                                                   name, as CSV

        user add NAME --role ROLE [--password-stdin]
                                                   give somebody an account of the officers' console;
                                                   without a password one is made and printed, to be
                                                   changed at the first login
        user remove NAME                           take it away, which ends its sessions
        user list                                  who has one

      %s
        ROLE  officer, lead, editor, administrator
        KIND  %s; detected where it is not given
        DATE  YYYY-MM-DD; of an import the day up to which the data are known to hold, else the newest
            inside; of an export the first day of filing

      Settings and their defaults are in application.yml; each is also an environment variable, such
      as SERVER_PORT=9090 or MOTCUA_DATA_DIR=/var/lib/motcua.
      import ends with 0 if at least one record went in, with 2 for wrong use, with 1 otherwise.
      """;

  /// A virtual thread that loads a class keeps its processor while it waits for the lock of the
  /// program's archive. With as few of them as a small machine has, all may wait for a thread that
  /// gets none. Twice as many as think at once, and never fewer than these; idle they cost nothing.
  private static final int LEAST_CARRIERS = 32;

  private static final String CARRIERS_SETTING = "jdk.virtualThreadScheduler.parallelism";

  private final PrintStream out;

  Application(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    var words = List.of(arguments);
    if (serves(words)) {
      serve(words);
      return;
    }
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.exit(new Application(out).run(words));
  }

  /// Options without a command are settings of the server.
  private static boolean serves(List<String> words) {
    return words.isEmpty()
        || words.getFirst().equals("serve")
        || (words.getFirst().startsWith("--") && !words.getFirst().equals("--help"));
  }

  private static void serve(List<String> words) {
    if (System.getProperty(CARRIERS_SETTING) == null) {
      var carriers = Math.max(LEAST_CARRIERS, 4 * Runtime.getRuntime().availableProcessors());
      System.setProperty(CARRIERS_SETTING, Integer.toString(carriers));
    }
    var options = words.stream().filter(word -> !word.equals("serve")).toArray(String[]::new);
    SpringApplication.run(Wiring.class, options);
  }

  /// Runs a command that ends.
  ///
  /// @return the exit status
  int run(List<String> words) {
    var rest = words.subList(1, words.size());
    return switch (words.getFirst()) {
      case "import" -> load(rest);
      case "check" -> rest.isEmpty() ? check() : wrongUse("check takes no arguments");
      case "report" -> report(rest);
      case "user" -> user(rest);
      case "backup", "restore", "keys", "papers" -> storage(words.getFirst(), rest);
      case "--help", "-h", "help" -> {
        out.print(USAGE.formatted(StorageCommands.USAGE.strip(), ImportArguments.kinds()));
        yield 0;
      }
      default -> wrongUse("unknown command: " + words.getFirst());
    };
  }

  private int load(List<String> words) {
    try {
      var arguments = ImportArguments.parse(words);
      return new ImportCommand(ingestion(), out).run(arguments.paths(), arguments.options());
    } catch (WrongUse e) {
      return wrongUse(e.said());
    }
  }

  private int check() {
    var ingestion = ingestion();
    try (var catalogue = ingestion.open();
        var regulations = ingestion.openRegulations()) {
      return new CheckCommand(
              catalogue,
              regulations.edition(),
              ingestion.openPlaces(),
              ingestion.openLocal(),
              ingestion.openCalendar(),
              clock(),
              out)
          .run();
    }
  }

  private int report(List<String> words) {
    try {
      var settings = settings();
      return switch (ReportArguments.parse(words)) {
        case ReportArguments.Counts _ ->
            withReports(settings, reports -> new ReportCounts(reports, out).run());
        case ReportArguments.Export export -> export(settings, export);
      };
    } catch (WrongUse e) {
      return wrongUse(e.said());
    }
  }

  private int export(Settings settings, ReportArguments.Export export) throws WrongUse {
    var recipient = settings.reports().recipient(export.recipient());
    if (recipient.isEmpty()) {
      throw new WrongUse("motcua.reports.recipients names no '%s'".formatted(export.recipient()));
    }
    var since = export.since().map(day -> day.atStartOfDay(VIETNAM).toInstant());
    return withReports(
        settings,
        reports ->
            new ReportExport(reports, clock(), out)
                .run(recipient.get(), export.out(), since.orElse(Instant.EPOCH)));
  }

  private int user(List<String> words) {
    try {
      var arguments = UserArguments.parse(words);
      try (var database = settings().openStore()) {
        var command =
            new UserCommand(
                new StoredAccounts(database, clock()), new StoredAudit(database, clock()), out);
        return switch (arguments) {
          case UserArguments.Add(var name, var role, var fromInput) ->
              command.add(name, role, fromInput ? Optional.of(firstLine()) : Optional.empty());
          case UserArguments.Remove(var name) -> command.remove(name);
          case UserArguments.Everybody() -> command.list();
        };
      }
    } catch (WrongUse e) {
      return wrongUse(e.said());
    }
  }

  private int storage(String command, List<String> words) {
    var commands = new StorageCommands(settings(), out);
    try {
      return switch (command) {
        case "backup" -> commands.backup(words);
        case "restore" -> commands.restore(words);
        case "papers" -> commands.papers(words);
        default -> commands.keys(words);
      };
    } catch (WrongUse e) {
      return wrongUse(e.said());
    }
  }

  /// A password must not be an argument: everybody on the machine sees those.
  private static String firstLine() {
    var input = new InputStreamReader(System.in, StandardCharsets.UTF_8);
    try {
      return Optional.ofNullable(new BufferedReader(input).readLine()).orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int withReports(Settings settings, ToIntFunction<Reports> work) {
    try (var database = settings.openStore()) {
      return work.applyAsInt(new StoredReports(database, clock(), settings.reports().keep()));
    }
  }

  private int wrongUse(String said) {
    out.println(said);
    out.print(USAGE.formatted(StorageCommands.USAGE.strip(), ImportArguments.kinds()));
    return WRONG_USE;
  }

  static Clock clock() {
    return Clock.system(VIETNAM);
  }

  private static Ingestion ingestion() {
    return new Ingestion(settings().dataDirectory(), clock());
  }

  /// The settings as the server would read them, without anything else of it.
  private static Settings settings() {
    var commands =
        new SpringApplicationBuilder(OnlySettings.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .properties("logging.level.root=warn");
    try (var context = commands.run()) {
      return context.getBean(Settings.class);
    }
  }

  @EnableConfigurationProperties(Settings.class)
  private static final class OnlySettings {}
}
