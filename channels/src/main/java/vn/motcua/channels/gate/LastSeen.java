package vn.motcua.channels.gate;

import java.util.LinkedHashMap;
import java.util.Map;

/// Keeps what was used last.
final class LastSeen<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1L;
  private final int size;

  LastSeen(int size) {
    super(16, 0.75f, true);
    this.size = size;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > size;
  }
}
