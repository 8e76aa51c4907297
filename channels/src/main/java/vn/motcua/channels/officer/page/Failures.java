package vn.motcua.channels.officer.page;

import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import vn.motcua.channels.officer.gate.ConsoleSecurity;
import vn.motcua.channels.officer.gate.Refusal;
import vn.motcua.channels.problem.Problems;

/// Failures of the console become pages; programs get problem details elsewhere.
public final class Failures implements WebExceptionHandler, Ordered {

  private final Problems problems;

  public Failures(Problems problems) {
    this.problems = problems;
  }

  /// Before that of the API.
  @Override
  public int getOrder() {
    return -3;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    var path = exchange.getRequest().getPath().value();
    var ours = path.equals(ConsoleSecurity.HOME) || path.startsWith(ConsoleSecurity.HOME + "/");
    if (!ours || exchange.getResponse().isCommitted()) {
      return Mono.error(failure);
    }
    return Refusal.send(exchange, problems.detail(failure, exchange.getRequest()).status());
  }
}
