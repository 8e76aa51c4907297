package vn.motcua.assistant;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an object of ours keeps: every text that can be reached from it.
public final class Kept {

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> open = new ArrayDeque<>();
  private final Set<String> texts = new TreeSet<>();

  private Kept() {}

  /// The texts that `owner` and its classes keep.
  public static Set<String> by(Object owner) {
    var kept = new Kept();
    kept.add(owner);
    while (!kept.open.isEmpty()) {
      kept.look(kept.open.pop());
    }
    return kept.texts;
  }

  private void add(@Nullable Object value) {
    if (value != null && seen.add(value)) {
      open.push(value);
    }
  }

  private void look(Object value) {
    switch (value) {
      case String text -> texts.add(text);
      case Map<?, ?> map ->
          map.forEach((key, held) -> {
            add(key);
            add(held);
          });
      case Collection<?> all -> all.forEach(this::add);
      case Object[] all -> Arrays.asList(all).forEach(this::add);
      case AtomicReference<?> held -> add(held.get());
      default -> fields(value.getClass()).forEach(field -> add(held(field, value)));
    }
  }

  private static Stream<Field> fields(Class<?> type) {
    return Stream.<Class<?>>iterate(type, Kept::isOurs, Class::getSuperclass)
        .flatMap(each -> Stream.of(each.getDeclaredFields()))
        .filter(field -> !field.getType().isPrimitive());
  }

  private static boolean isOurs(@Nullable Class<?> type) {
    return type != null && type.getName().startsWith("vn.motcua.");
  }

  private static @Nullable Object held(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.toString(), e);
    }
  }
}
