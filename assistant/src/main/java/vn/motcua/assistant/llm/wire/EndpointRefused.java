package vn.motcua.assistant.llm.wire;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.Optional;

/// The endpoint answered with something else than success. Redirects are among it.
public final class EndpointRefused extends HttpException {

  private static final long serialVersionUID = 1L;

  private final transient Optional<Duration> retryAfter;

  EndpointRefused(int status, Optional<Duration> retryAfter) {
    super(status, "HTTP status " + status);
    this.retryAfter = retryAfter;
  }

  /// How long the endpoint wants to be left alone, where it says so.
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
