package vn.motcua.evaluation.zalo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Which answers reached people, and when.
final class Deliveries {

  private static final Pattern NUMBER = Pattern.compile("tin số (\\d+)");

  private final Map<Integer, List<Long>> times = new HashMap<>();
  private final List<Long> kills = new ArrayList<>();

  synchronized void delivered(String text) {
    var number = NUMBER.matcher(text);
    if (number.find()) {
      times
          .computeIfAbsent(Integer.parseInt(number.group(1)), _ -> new ArrayList<>())
          .add(System.nanoTime());
    }
  }

  /// A server was killed just now.
  synchronized void killed() {
    kills.add(System.nanoTime());
  }

  /// Those of `acknowledged` that never arrived.
  synchronized Set<Integer> lost(Set<Integer> acknowledged) {
    var lost = new TreeSet<>(acknowledged);
    lost.removeAll(times.keySet());
    return lost;
  }

  synchronized int answered() {
    return times.size();
  }

  /// Answers that came more often than once: how many came too much.
  synchronized int repeated() {
    return times.values().stream().mapToInt(each -> each.size() - 1).sum();
  }

  /// Those of them that no kill explains: none lies between one and the next.
  synchronized int unexplained() {
    var count = 0;
    for (var each : times.values()) {
      for (var i = 1; i < each.size(); i++) {
        var from = each.get(i - 1);
        var to = each.get(i);
        if (kills.stream().noneMatch(kill -> kill >= from && kill <= to)) {
          count++;
        }
      }
    }
    return count;
  }
}
