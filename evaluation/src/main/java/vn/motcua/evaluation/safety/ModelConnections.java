package vn.motcua.evaluation.safety;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.assistant.llm.LanguageModel;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.assistant.llm.attempt.Connection;
import vn.motcua.assistant.llm.connect.Endpoint;
import vn.motcua.assistant.llm.connect.Endpoint.Patience;
import vn.motcua.assistant.llm.connect.Provider;
import vn.motcua.assistant.llm.connect.StreamedConnection;
import vn.motcua.assistant.llm.limit.Budget;
import vn.motcua.assistant.llm.limit.BudgetLimits;
import vn.motcua.assistant.llm.limit.Ledger;
import vn.motcua.assistant.llm.limit.LimitedModel;
import vn.motcua.assistant.llm.limit.LimitedModel.Limits;
import vn.motcua.assistant.llm.limit.Spent;
import vn.motcua.assistant.llm.trace.Trace;
import vn.motcua.evaluation.safety.run.Models;

/// Connects to language models as a server does, without its budget and without its memory of
/// failures: each question meets a model that nobody asked before.
final class ModelConnections implements Models, AutoCloseable {

  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(2), Duration.ofSeconds(30), Duration.ofSeconds(10));
  private static final int AT_ONCE = 64;

  /// What is spent is not kept.
  private static final Ledger NO_LEDGER =
      new Ledger() {
        @Override
        public Spent on(LocalDate day) {
          return Spent.NOTHING;
        }

        @Override
        public Spent add(LocalDate day, Spent more) {
          return more;
        }
      };

  /// A model that is met anew with every call.
  private record Forgetful(String name, Connection connection) implements LanguageModel {

    @Override
    public boolean isReady(Channel channel) {
      return true;
    }

    @Override
    public String ask(Prompt prompt, Channel channel, Duration limit) {
      var clock = Clock.systemUTC();
      var budget = new Budget(BudgetLimits.NONE, NO_LEDGER, clock, Runnable::run);
      var limits = new Limits(_ -> false, AT_ONCE, budget);
      var fresh = new LimitedModel(name, connection, limits, new Trace(1, _ -> {}), clock);
      return fresh.ask(prompt, channel, limit); // closing it would close the connection
    }
  }

  private final Map<URI, LanguageModel> models = new ConcurrentHashMap<>();
  private final Map<URI, Connection> connections = new ConcurrentHashMap<>();
  private final String key;

  /// @param key sent with every request; empty: none is
  ModelConnections(String key) {
    this.key = key;
  }

  @Override
  public LanguageModel at(URI address, String name) {
    return models.computeIfAbsent(
        address,
        url -> new Forgetful(name, connections.computeIfAbsent(url, u -> connection(u, name))));
  }

  private Connection connection(URI url, String name) {
    return new StreamedConnection(
        new Endpoint(Provider.OPENAI, url, key, name, null, true, PATIENCE));
  }

  @Override
  public void close() {
    connections.values().forEach(Connection::close);
  }
}
