package vn.motcua.channels.problem;

import org.jspecify.annotations.Nullable;

/// A request is refused. Carries no words of the request, so that none can leak.
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final @Nullable String field;
  private final @Nullable String allowed;
  private final long retryAfter;

  private Refused(
      Problem problem, @Nullable String field, @Nullable String allowed, long retryAfter) {
    super(problem.slug(), null, false, false);
    this.problem = problem;
    this.field = field;
    this.allowed = allowed;
    this.retryAfter = retryAfter;
  }

  /// The whole request is refused.
  public static Refused because(Problem problem) {
    return new Refused(problem, null, null, 0);
  }

  /// One field is wrong.
  ///
  /// @param field its path, `history[2].role`
  /// @param allowed what would be right, in a form that needs no translation
  public static Refused field(Problem problem, String field, String allowed) {
    return new Refused(problem, field, allowed, 0);
  }

  /// What one field asks for is refused; its problem says why.
  public static Refused field(Problem problem, String field) {
    return new Refused(problem, field, null, 0);
  }

  /// It may be tried again after `seconds`.
  public static Refused forNow(Problem problem, long seconds) {
    return new Refused(problem, null, null, seconds);
  }

  /// What is wrong.
  public Problem problem() {
    return problem;
  }

  @Nullable String field() {
    return field;
  }

  @Nullable String allowed() {
    return allowed;
  }

  long retryAfter() {
    return retryAfter;
  }
}
