package vn.motcua.channels.gate;

import java.time.Duration;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsConfigurationSource;
import org.springframework.web.cors.reactive.CorsWebFilter;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;

/// Which other sites may use the API from a browser. Never with cookies: there are none.
public final class Origins extends CorsWebFilter implements Ordered {

  private static final Duration PREFLIGHT = Duration.ofHours(1);

  /// @param allowed origins such as `https://xa-a.gov.vn`, or `*`; empty: only our own pages
  public Origins(List<String> allowed) {
    super(source(allowed), new Refusing());
  }

  @Override
  public int getOrder() {
    return Gate.ORIGINS;
  }

  private static CorsConfigurationSource source(List<String> allowed) {
    var cors = new CorsConfiguration();
    cors.setAllowedOrigins(allowed);
    cors.setAllowedMethods(List.of("GET", "POST", "PUT", "DELETE"));
    cors.setAllowedHeaders(
        List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE));
    cors.setExposedHeaders(List.of(HttpHeaders.RETRY_AFTER));
    cors.setAllowCredentials(false);
    cors.setMaxAge(PREFLIGHT);
    var source = new UrlBasedCorsConfigurationSource();
    source.registerCorsConfiguration("/api/**", cors);
    source.registerCorsConfiguration("/widget.js", cors);
    return source;
  }

  /// Refuses like everything else here does, with a problem detail.
  private static final class Refusing extends DefaultCorsProcessor {
    @Override
    protected void rejectRequest(ServerHttpResponse response) {
      throw Refused.because(Problem.ORIGIN_NOT_ALLOWED);
    }
  }
}
