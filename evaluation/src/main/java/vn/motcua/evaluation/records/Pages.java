package vn.motcua.evaluation.records;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.source.ProcedureReader;
import vn.motcua.knowledge.source.RecordFiles;
import vn.motcua.knowledge.source.RefusedRecord;
import vn.motcua.knowledge.source.portal.DefencePageReader;
import vn.motcua.knowledge.source.portal.PortalPageReader;

/// Reads the official pages of some procedures, as an import would.
final class Pages implements RecordFiles.Visitor {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Set<String> wanted;
  private final List<ProcedureReader> readers;
  private final Map<String, Procedure> pages = new TreeMap<>();

  private Pages(Set<String> wanted, LocalDate today) {
    this.wanted = wanted;
    var clock = Clock.fixed(today.atTime(LocalTime.NOON).atZone(VIETNAM).toInstant(), VIETNAM);
    readers = List.of(new PortalPageReader(clock), new DefencePageReader(clock));
  }

  /// The pages of the codes `wanted` in `folder`, by code.
  static Map<String, Procedure> read(Path folder, Set<String> wanted, LocalDate today) {
    var pages = new Pages(wanted, today);
    new RecordFiles().read(List.of(folder), pages);
    return pages.pages;
  }

  @Override
  public void record(String where, JsonNode node) {
    if (!wanted.contains(node.path("ma_thu_tuc").asString(""))) {
      return;
    }
    for (var reader : readers) {
      if (reader.reads(node)) {
        take(reader, node);
      }
    }
  }

  /// A page that an import would refuse says nothing of any record.
  private void take(ProcedureReader reader, JsonNode node) {
    try {
      var page = reader.read(node, Optional.empty());
      pages.put(page.code(), page);
    } catch (RefusedRecord e) {
      refused("", String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void refused(String where, String reason) {}
}
