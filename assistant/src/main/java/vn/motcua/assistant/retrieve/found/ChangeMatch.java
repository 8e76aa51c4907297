package vn.motcua.assistant.retrieve.found;

import java.util.List;
import java.util.Map;
import vn.motcua.assistant.understand.law.Period;
import vn.motcua.knowledge.regulation.SystemChange;
import vn.motcua.knowledge.regulation.Validity;

/// The changes of some days that a message asks for.
///
/// @param asked the days
/// @param changes what changed on them; empty where nothing is known
/// @param near the changes next before and after them, where nothing is known of those days
/// @param validity from when to when the regulations that the changes rest on hold, by number
public record ChangeMatch(
    Period asked,
    List<SystemChange> changes,
    List<SystemChange> near,
    Map<String, Validity> validity) {

  public ChangeMatch {
    changes = List.copyOf(changes);
    near = List.copyOf(near);
    validity = Map.copyOf(validity);
  }
}
