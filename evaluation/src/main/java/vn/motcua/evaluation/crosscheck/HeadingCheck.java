package vn.motcua.evaluation.crosscheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.motcua.evaluation.crosscheck.Difference.Kind;
import vn.motcua.knowledge.procedure.Authority;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;

/// Compares code, name, level and offices.
final class HeadingCheck {

  private HeadingCheck() {}

  static void check(Procedure page, Procedure record, Told told) {
    var source = record.sources().getFirst();
    if (!page.code().equals(record.code())) {
      told.both(Kind.NAME, "code", page.code(), record.code(), source);
    }
    if (!Alike.bare(page.name()).equals(Alike.bare(record.name()))) {
      told.both(Kind.NAME, "name", page.name(), record.name(), source);
    }
    var levels = page.heading().levels();
    var own = record.heading().levels();
    if (!new TreeSet<>(levels).equals(new TreeSet<>(own))) {
      told.both(Kind.LEVEL, "level", words(levels), words(own), source);
    }
    offices(page, record, told);
  }

  /// An office of the page counts as told wherever the record names it: citizens read of most of
  /// them in the steps.
  private static void offices(Procedure page, Procedure record, Told told) {
    var ours = record.authority();
    var everywhere = String.join(" ", offices(ours).values()) + " " + steps(record);
    offices(page.authority())
        .forEach((item, office) -> {
          var own = offices(ours).getOrDefault(item, "");
          if (!office.isEmpty()
              && !Alike.areAlike(office, own)
              && Alike.share(office, everywhere) < Alike.CLEARLY) {
            told.both(Kind.AUTHORITY, item, office, own, ours.source());
          }
        });
    if (!ours.decides().isEmpty()
        && !page.authority().decides().isEmpty()
        && !Alike.areAlike(ours.decides(), String.join(" ", offices(page.authority()).values()))) {
      told.both(
          Kind.AUTHORITY, "decides", page.authority().decides(), ours.decides(), ours.source());
    }
  }

  private static Map<String, String> offices(Authority authority) {
    var all = new LinkedHashMap<String, String>();
    all.put("decides", authority.decides());
    all.put("handles", authority.handles());
    all.put("receives", authority.receives());
    return all;
  }

  private static String steps(Procedure record) {
    return record
        .statements(Statement.Kind.STEP)
        .map(Statement::text)
        .collect(Collectors.joining(" "));
  }

  private static String words(List<Level> levels) {
    return levels.stream().map(Level::vietnamese).collect(Collectors.joining(", "));
  }
}
