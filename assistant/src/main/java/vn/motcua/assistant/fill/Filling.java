package vn.motcua.assistant.fill;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A form that someone is filling in, with nothing but the answers.
///
/// @param form id of the form
/// @param version of the form on which it was begun
/// @param subject stands for the person whose data it holds: the same in two fillings only if both
///     are about the same person; says nothing by itself
/// @param answers by field, in the order in which they came
/// @param expiresAt when it is erased
public record Filling(
    String form, String version, String subject, Map<String, Answer> answers, Instant expiresAt) {

  public Filling {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /// A filling without answers.
  public static Filling empty(String form, String version, String subject, Instant expiresAt) {
    return new Filling(form, version, subject, Map.of(), expiresAt);
  }

  /// What `field` holds.
  public Optional<Answer> answer(String field) {
    return Optional.ofNullable(answers.get(field));
  }

  /// The same with another answer.
  public Filling with(String field, Answer answer) {
    var all = new LinkedHashMap<>(answers);
    all.put(field, answer);
    return new Filling(form, version, subject, all, expiresAt);
  }

  /// The same as if `fields` had never been answered.
  public Filling without(Collection<String> fields) {
    var all = new LinkedHashMap<>(answers);
    all.keySet().removeAll(fields);
    return new Filling(form, version, subject, all, expiresAt);
  }
}
