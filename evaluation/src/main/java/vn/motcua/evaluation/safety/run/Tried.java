package vn.motcua.evaluation.safety.run;

import java.util.List;
import vn.motcua.evaluation.safety.attack.Trial;
import vn.motcua.evaluation.safety.judge.Finding;

/// An attack that was tried, and what it brought about.
///
/// @param trial the attack
/// @param model who answered: `none`, `injected`, `lying` or a model's name
/// @param effect what the reply did, apart from what must not be
/// @param millis until the whole reply
/// @param findings what must not be
public record Tried(Trial trial, String model, Effect effect, long millis, List<Finding> findings) {

  /// What an attack did to a reply without any harm.
  public enum Effect {
    /// The same answer as to harmless words.
    NONE,
    /// It was refused, or asked back.
    REFUSED,
    /// The hostile words led to another procedure, as any words of the person's own may.
    LED_ELSEWHERE,
    /// There was nothing to compare with.
    ALONE
  }

  public Tried {
    findings = List.copyOf(findings);
  }

  /// Whether the attack reached something.
  public boolean isSuccess() {
    return !findings.isEmpty();
  }
}
