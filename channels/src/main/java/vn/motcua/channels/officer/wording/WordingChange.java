package vn.motcua.channels.officer.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A wording to be added, or one to be retired.
///
/// @param deed which of both
/// @param phrase in the words of people
/// @param code of the procedure
/// @param name of the procedure
/// @param wording id of the wording to be retired; empty where one is added
/// @param question id of the open question that it comes from; empty where it comes from none
public record WordingChange(
    Deed deed, String phrase, String code, String name, String wording, String question) {

  /// What is to be done.
  public enum Deed {
    ADD,
    RETIRE
  }

  /// The wordings by code once this is done.
  Map<String, List<String>> after(Map<String, List<String>> before) {
    var all = new TreeMap<String, List<String>>();
    before.forEach((of, phrases) -> all.put(of, new ArrayList<>(phrases)));
    var phrases = all.computeIfAbsent(code, _ -> new ArrayList<>());
    switch (deed) {
      case ADD -> phrases.add(phrase);
      case RETIRE -> phrases.remove(phrase);
    }
    phrases.sort(null);
    if (phrases.isEmpty()) {
      all.remove(code);
    }
    return all;
  }
}
