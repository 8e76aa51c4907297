package vn.motcua.channels;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.reactor.autoconfigure.ReactorAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.channels.outbox.DeadLetters;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.key.MasterKey;
import vn.motcua.channels.talk.Incoming.Content;
import vn.motcua.channels.talk.Outgoing;
import vn.motcua.channels.talk.Talking;
import vn.motcua.channels.zalo.account.OfficialAccount;

/// What takes messages in and sends them, and nothing else of the server: it starts within seconds,
/// so `evaluation` can kill it hundreds of times. It repeats what people write, and authorises
/// itself as an administrator would.
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  ConfigurationPropertiesAutoConfiguration.class,
  LifecycleAutoConfiguration.class,
  TaskSchedulingAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  CodecsAutoConfiguration.class,
  ReactorAutoConfiguration.class,
  NettyReactiveWebServerAutoConfiguration.class,
  HttpHandlerAutoConfiguration.class,
  WebFluxAutoConfiguration.class
})
@EnableScheduling
@EnableConfigurationProperties(Settings.class)
@Import({MessagesWiring.class, ZaloWiring.class})
class MessagesOnly {

  public static void main(String[] arguments) {
    SpringApplication.run(MessagesOnly.class, arguments);
  }

  @Bean
  Clock clock() {
    return Application.clock();
  }

  @Bean
  Database database(Settings settings) {
    return settings.openStore();
  }

  @Bean
  MasterKey masterKey(Settings settings) {
    return MasterKey.inside(settings.dataDirectory());
  }

  @Bean
  MeterRegistry meters() {
    return new SimpleMeterRegistry();
  }

  @Bean
  Talking talking() {
    return incoming ->
        incoming.content() instanceof Content.Words(var words)
            ? List.of(Outgoing.of("Trả lời: " + words))
            : List.of();
  }

  @Bean
  Administrator administrator(OfficialAccount account) {
    return new Administrator(account);
  }

  /// Authorises whenever it is needed.
  static final class Administrator {

    private final OfficialAccount account;

    Administrator(OfficialAccount account) {
      this.account = account;
    }

    @Scheduled(fixedDelay = 500)
    void authorise() {
      if (!account.tokens().standing().authorised()) {
        var address = account.begin();
        var state = address.substring(address.indexOf("state="));
        account.finish("https://example.invalid/?code=A&" + state);
      }
    }
  }

  /// What was counted, as lines.
  @RestController
  static final class Counts {

    private final MeterRegistry meters;
    private final List<DeadLetters> stuck;

    Counts(MeterRegistry meters, List<DeadLetters> stuck) {
      this.meters = meters;
      this.stuck = stuck;
    }

    @GetMapping("/counts")
    String counts() {
      var counters =
          meters.getMeters().stream()
              .filter(Counter.class::isInstance)
              .map(Counter.class::cast)
              .map(each -> each.getId().getTags() + " " + (long) each.count())
              .sorted()
              .collect(Collectors.joining("\n"));
      var tallies = stuck.stream().map(each -> each.tally().toString());
      return counters + "\n" + tallies.collect(Collectors.joining("\n")) + "\n";
    }
  }
}
