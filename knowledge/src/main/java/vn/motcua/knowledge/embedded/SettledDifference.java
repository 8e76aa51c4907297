package vn.motcua.knowledge.embedded;

import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// A difference between a written-out record and its official page that somebody went through.
///
/// @param code the procedure's code; [#EVERY] where the same holds of every record
/// @param kind what it is about, `fee`, `time`, `paper`; the cross-check has the list
/// @param item which of these, `200000`, `decides`, the number of a regulation
/// @param page what the page says, in our own words
/// @param record what the record says
/// @param holds which of the two is to be believed
/// @param why in a sentence for people who check us
/// @param source what that rests on
/// @param asOf the day on which it was settled
public record SettledDifference(
    String code,
    String kind,
    String item,
    String page,
    String record,
    Holds holds,
    String why,
    String source,
    LocalDate asOf) {

  /// In place of a code: a difference that many records have in common.
  public static final String EVERY = "*";

  /// Which side is to be believed.
  public enum Holds {
    /// What the record says.
    RECORD,
    /// What the page says; the record keeps to it in its own way.
    PAGE,
    /// Both: they do not contradict each other.
    BOTH,
    /// Not known yet; `why` says what would decide it, and people are told of both.
    OPEN
  }

  public SettledDifference {
    if (code.isBlank() || kind.isBlank() || item.isBlank() || why.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException(
          "A settled difference needs code, kind, item, why and source: %s %s %s"
              .formatted(code, kind, item));
    }
  }

  static SettledDifference of(JsonNode node) {
    return new SettledDifference(
        node.path("code").asString(""),
        node.path("kind").asString(""),
        node.path("item").asString(""),
        node.path("page").asString(""),
        node.path("record").asString(""),
        Holds.valueOf(node.path("holds").asString("").toUpperCase(Locale.ROOT)),
        node.path("why").asString(""),
        node.path("source").asString(""),
        LocalDate.parse(node.path("asOf").asString("")));
  }

  /// What is to be believed, or what the record keeps to while it is open.
  public String kept() {
    return holds == Holds.PAGE ? page : record;
  }

  /// What the other side says.
  public String other() {
    return holds == Holds.PAGE ? record : page;
  }
}
