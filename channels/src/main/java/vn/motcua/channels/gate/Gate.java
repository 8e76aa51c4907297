package vn.motcua.channels.gate;

import org.springframework.core.Ordered;

/// The order in which a request passes the gate: headers and origins first, so that browsers can
/// read refusals too.
final class Gate {

  static final int HEADERS = Ordered.HIGHEST_PRECEDENCE + 100;
  static final int ORIGINS = HEADERS + 1;
  static final int RATE_LIMIT = ORIGINS + 1;
  static final int BODY_LIMIT = RATE_LIMIT + 1;

  private Gate() {}
}
