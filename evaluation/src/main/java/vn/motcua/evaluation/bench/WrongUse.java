package vn.motcua.evaluation.bench;

import java.io.Serial;

/// The program was called in a way that it does not understand.
public final class WrongUse extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public WrongUse(String message) {
    super(message);
  }

  public WrongUse(String message, Throwable cause) {
    super(message, cause);
  }
}
