package vn.motcua.knowledge.language;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/// What was worked out in the course of one piece of work, such as an answer, so that it is not
/// worked out twice. Nothing of it outlives the work: this is where what people typed belongs.
///
/// @param <K> what something was worked out from
/// @param <V> what was worked out; never null
public final class Remembered<K, V> {

  private static final ScopedValue<Map<Remembered<?, ?>, Map<?, ?>>> WORK =
      ScopedValue.newInstance();

  /// Remembers nothing yet.
  public Remembered() {}

  /// Does `work`, and forgets afterwards what was worked out for it. Within other work it is a part
  /// of that.
  ///
  /// @throws X what `work` throws
  public static <T, X extends Throwable> T during(ScopedValue.CallableOp<T, X> work) throws X {
    return WORK.isBound()
        ? work.call()
        : ScopedValue.where(WORK, new IdentityHashMap<>()).call(work);
  }

  /// What `workOut` makes of `key`: once in the course of one piece of work, outside of any anew
  /// each time.
  public V of(K key, Function<? super K, ? extends V> workOut) {
    return WORK.isBound() ? own().computeIfAbsent(key, workOut) : workOut.apply(key);
  }

  /// No other puts anything into the map that stands beside this one.
  @SuppressWarnings("unchecked")
  private Map<K, V> own() {
    return (Map<K, V>) WORK.get().computeIfAbsent(this, _ -> new HashMap<K, V>());
  }
}
