package vn.motcua.assistant.officer;

import java.util.List;

/// What is done with dossiers at the one-stop desk, with the rules on it (names in `law.json`) and
/// what those ask of an officer.
enum DeskAct {
  /// A dossier is not taken in.
  REFUSE,
  /// Something is missing.
  SUPPLEMENT,
  /// The day of the result has passed.
  APOLOGISE,
  /// A dossier is taken in.
  RECEIVE;

  /// The rules, the nearest first.
  List<String> rules() {
    return switch (this) {
      case REFUSE -> List.of("reason", "refused", "own", "once", "slips");
      case SUPPLEMENT -> List.of("once", "reason", "counter", "online", "trips", "clock", "slips");
      case APOLOGISE -> List.of("slips", "refused", "clock");
      case RECEIVE -> List.of("receipt", "clock", "slips");
    };
  }

  /// What the rules ask of an officer.
  List<Duty> duties() {
    return switch (this) {
      case REFUSE ->
          List.of(
              new Duty("officer.desk.refuse", "reason", "slips"),
              new Duty("officer.desk.refuse.not", "once", "own"));
      case SUPPLEMENT ->
          List.of(
              new Duty("officer.desk.supplement", "once", "reason", "slips"),
              new Duty("officer.desk.supplement.own", "own"));
      case APOLOGISE -> List.of(new Duty("officer.desk.apologise", "slips", "refused"));
      case RECEIVE -> List.of(new Duty("officer.desk.receive", "receipt", "slips"));
    };
  }

  /// Something to be done.
  ///
  /// @param phrase says what
  /// @param rules what that rests on
  record Duty(String phrase, List<String> rules) {

    Duty(String phrase, String... rules) {
      this(phrase, List.of(rules));
    }
  }
}
