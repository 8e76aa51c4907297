package vn.motcua.evaluation.safety.stub;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.evaluation.safety.play.Personality;

/// A server on this machine that speaks as OpenAI's does and plays language models. Thread-safe.
///
/// Every lane has an address of its own, so that what was said to one question is told apart from
/// what was said to another at the same time.
public final class StubEndpoint implements AutoCloseable {

  private static final int THREADS = 64;

  private final Map<String, List<Exchange>> exchanges = new ConcurrentHashMap<>();
  private final WireMockServer server;

  private StubEndpoint(Duration thinking) {
    var playing = new Playing(this::keep, thinking);
    server =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .containerThreads(THREADS)
                .asynchronousResponseEnabled(true)
                .asynchronousResponseThreads(THREADS / 2)
                .disableRequestJournal()
                .extensions(playing));
  }

  /// Starts one on a free port of 127.0.0.1.
  public static StubEndpoint start() {
    return start(Duration.ZERO);
  }

  /// The same, where every answer that comes at all comes this much later.
  public static StubEndpoint start(Duration thinking) {
    var endpoint = new StubEndpoint(thinking);
    endpoint.server.start();
    endpoint.server.stubFor(any(anyUrl()).willReturn(ok()));
    return endpoint;
  }

  /// The base address to give to a client, ending in `/v1`.
  ///
  /// @param lane any word without a slash
  /// @param round in another one, the same question may be answered otherwise
  public URI address(Personality personality, String lane, int round) {
    return URI.create(
        "http://127.0.0.1:%d/%s/v1".formatted(server.port(), key(personality, lane, round)));
  }

  /// What passed on the lane since it was last taken, in order; it is forgotten here.
  public List<Exchange> take(Personality personality, String lane, int round) {
    var passed = exchanges.remove(key(personality, lane, round));
    if (passed == null) {
      return List.of();
    }
    synchronized (passed) {
      return List.copyOf(passed);
    }
  }

  private void keep(String key, Exchange exchange) {
    var passed = exchanges.computeIfAbsent(key, _ -> new ArrayList<>());
    synchronized (passed) {
      passed.add(exchange);
    }
  }

  private static String key(Personality personality, String lane, int round) {
    return String.join(
        "/", personality.name().toLowerCase(Locale.ROOT), lane, String.valueOf(round));
  }

  @Override
  public void close() {
    server.stop();
  }
}
