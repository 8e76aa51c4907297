package vn.motcua.evaluation.property;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.verdict.told.VerdictQuestion;

/// A verdict of which something does not hold.
///
/// @param property what does not hold
/// @param asked the question
/// @param rule the rule that it is about; null where it is about none
/// @param detail what was said
public record Breach(
    Property property, VerdictQuestion asked, @Nullable String rule, String detail) {

  /// Breaches of one kind have one cause, as far as can be told.
  String kind() {
    return property + (rule == null ? " " + asked.paper() : " " + rule);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: code %s, paper %s, form %s, channel %s, day %s, rule %s: %s",
        property,
        asked.procedure(),
        asked.paper(),
        asked.form(),
        asked.circumstances().channel().map(Enum::name).orElse("-"),
        asked.day(),
        rule,
        detail);
  }
}
