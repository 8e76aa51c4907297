package vn.motcua.channels.officer.gate;

import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Lets files through to the few forms that take them, and only from who is logged in: the token of a
/// form with a file is found by reading all of it, which nobody else shall cause.
public final class Uploads implements WebFilter {

  private static final Set<String> FORMS = Set.of("/officer/dossier", "/officer/knowledge/record");

  /// The largest form with a file: the file and what was typed.
  private static final DataSize LARGEST = DataSize.ofKilobytes(2_200);

  private final Sessions sessions;

  Uploads(Sessions sessions) {
    this.sessions = sessions;
  }

  /// The largest body that an address takes, in bytes.
  ///
  /// @param others the largest body of addresses that take no files
  public static long largest(String path, DataSize others) {
    return (FORMS.contains(path) ? LARGEST : others).toBytes();
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    var type = request.getHeaders().getContentType();
    if (type == null || !type.getType().equals(MediaType.MULTIPART_FORM_DATA.getType())) {
      return chain.filter(exchange);
    }
    if (!FORMS.contains(request.getPath().value())) {
      return Refusal.send(exchange, 415);
    }
    return sessions
        .load(exchange)
        .hasElement()
        .flatMap(known -> known ? chain.filter(exchange) : Refusal.send(exchange, 403));
  }
}
