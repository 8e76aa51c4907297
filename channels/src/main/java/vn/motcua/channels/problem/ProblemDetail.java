package vn.motcua.channels.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A problem as it goes over the wire (RFC 9457).
///
/// @param type stable, `urn:motcua:problem:too-long`
/// @param title for the person, in their language
/// @param status the HTTP status
/// @param field the field that is wrong, where it is one field
/// @param allowed what would be right there
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDetail(
    String type, String title, int status, @Nullable String field, @Nullable String allowed) {

  /// The problem in words.
  public static ProblemDetail of(Refused refused, boolean inEnglish) {
    var problem = refused.problem();
    return new ProblemDetail(
        "urn:motcua:problem:" + problem.slug(),
        problem.title(inEnglish),
        problem.status(),
        refused.field(),
        refused.allowed());
  }
}
