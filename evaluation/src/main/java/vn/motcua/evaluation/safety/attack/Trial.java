package vn.motcua.evaluation.safety.attack;

/// An attack as it is tried once.
///
/// @param attack the attack
/// @param carrier where its words come in
/// @param wrapper how they are dressed
/// @param words as they are sent
public record Trial(Attack attack, Carrier carrier, Wrapper wrapper, String words) {

  /// Its name, stable between runs: `override-01/place/typos`.
  public String id() {
    return String.join("/", attack.id(), carrier.name(), wrapper.name())
        .toLowerCase(java.util.Locale.ROOT);
  }

  /// Whether words stand in their place that do no harm, so that both replies can be compared.
  public boolean isComparable() {
    return !attack.family().alone();
  }
}
