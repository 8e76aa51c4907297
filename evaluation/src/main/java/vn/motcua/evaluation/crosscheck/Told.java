package vn.motcua.evaluation.crosscheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.evaluation.crosscheck.Difference.Kind;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;

/// Collects the differences of one record; the same one on several ways of filing is told once.
final class Told {

  private final Procedure record;
  private final Map<List<Object>, Difference> all = new LinkedHashMap<>();

  Told(Procedure record) {
    this.record = record;
  }

  List<Difference> all() {
    return List.copyOf(all.values());
  }

  /// Only the page says it.
  void pageOnly(Kind kind, String item, String page) {
    add(kind, item, page, "", null);
  }

  /// The record says something else or more, and rests on `source`.
  void both(Kind kind, String item, String page, String own, Source source) {
    add(kind, item, page, own, isPage(source) ? null : source);
  }

  private boolean isPage(Source source) {
    return source.equals(record.sources().getFirst());
  }

  private void add(Kind kind, String item, String page, String own, @Nullable Source basis) {
    all.merge(
        List.of(kind, item),
        new Difference(record.code(), kind, item, page, own, basis),
        (first, more) ->
            new Difference(
                first.code(),
                kind,
                item,
                joined(first.page(), more.page()),
                joined(first.record(), more.record()),
                first.basis() == null ? null : more.basis()));
  }

  private static String joined(String one, String other) {
    return one.contains(other)
        ? one
        : String.join(" | ", Stream.of(one, other).filter(words -> !words.isEmpty()).toList());
  }
}
