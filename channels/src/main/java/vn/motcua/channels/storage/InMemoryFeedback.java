package vn.motcua.channels.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Feedback that lives as long as this process; the newest is kept.
public final class InMemoryFeedback {

  private final int kept;
  private final Map<String, Feedback> entries = new LinkedHashMap<>();

  /// @param kept judgements kept at once
  public InMemoryFeedback(int kept) {
    this.kept = kept;
  }

  /// Keeps it and gives its id.
  public synchronized String add(Feedback feedback) {
    var id = UUID.randomUUID().toString();
    entries.put(id, feedback);
    if (entries.size() > kept) {
      entries.remove(entries.keySet().iterator().next());
    }
    return id;
  }

  /// Everything kept, oldest first.
  public synchronized List<Feedback> all() {
    return List.copyOf(entries.values());
  }
}
