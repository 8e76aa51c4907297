package vn.motcua.assistant.dialogue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.motcua.assistant.fill.Filling;
import vn.motcua.assistant.fill.Fillings;

/// Fillings that are kept in a map; nobody is handed any.
final class FillingsInMemory implements Fillings {

  private final Map<String, Filling> byKey = new LinkedHashMap<>();
  private int opened;

  int count() {
    return byKey.size();
  }

  @Override
  public String open(Filling filling) {
    var key = "key-" + ++opened;
    byKey.put(key, filling);
    return key;
  }

  @Override
  public Optional<Filling> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  @Override
  public Optional<Filling> change(String key, UnaryOperator<Filling> change) {
    return Optional.ofNullable(byKey.computeIfPresent(key, (_, old) -> change.apply(old)));
  }

  @Override
  public boolean erase(String key) {
    return byKey.remove(key) != null;
  }

  @Override
  public Optional<String> handOver(String key, Duration validFor) {
    return Optional.empty();
  }

  @Override
  public Optional<String> redeem(String word) {
    return Optional.empty();
  }

  @Override
  public boolean revoke(String key) {
    return byKey.containsKey(key);
  }
}
