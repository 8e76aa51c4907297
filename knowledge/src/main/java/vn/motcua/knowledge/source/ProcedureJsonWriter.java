package vn.motcua.knowledge.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.Authority;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;

/// Writes a procedure as our own documented JSON, as plain maps and lists in a fixed order, so
/// that any JSON library can print it. Absent facts are left out.
public final class ProcedureJsonWriter {

  private ProcedureJsonWriter() {}

  /// The record as JSON; [ProcedureJson] reads it back to an equal procedure.
  public static Map<String, Object> write(Procedure procedure) {
    var heading = procedure.heading();
    var sources = new Sources(procedure.sources());
    return fields()
        .put("code", heading.code())
        .put("name", heading.name())
        .put("nameEn", heading.nameEn())
        .put("kind", constant(procedure.kind()))
        .put("levels", heading.levels().stream().map(Level::name).map(Fields::lower).toList())
        .put("field", heading.field())
        .put("applicants", heading.applicants())
        .put("decision", heading.decision())
        .put("page", heading.page())
        .put("sources", procedure.sources().stream().map(ProcedureJsonWriter::source).toList())
        .put("authority", authority(procedure.authority(), sources))
        .put("channels", procedure.channels().stream().map(c -> channel(c, sources)).toList())
        .put("evidence", procedure.evidence().stream().map(e -> evidence(e, sources)).toList())
        .put(
            "statements",
            procedure.statements().stream()
                .map(s ->
                    fields()
                        .put("kind", constant(s.kind()))
                        .put("text", s.text())
                        .put("source", sources.idOf(s.source()))
                        .map)
                .toList())
        .put(
            "outputs",
            procedure.outputs().stream()
                .map(
                    o -> fields().put("name", o.name()).put("source", sources.idOf(o.source())).map)
                .toList())
        .put(
            "forms",
            procedure.forms().stream()
                .map(f ->
                    fields()
                        .put("id", f.id())
                        .put("name", f.name())
                        .put("source", sources.idOf(f.source()))
                        .map)
                .toList())
        .put(
            "legalBases",
            procedure.legalBases().stream()
                .map(l ->
                    fields()
                        .put("number", l.number())
                        .put("title", l.title())
                        .put("locator", l.locator())
                        .put("from", l.from())
                        .put("to", l.to())
                        .put("source", sources.idOf(l.source()))
                        .map)
                .toList())
        .put("related", procedure.related())
        .put(
            "differences",
            procedure.differences().stream()
                .map(d ->
                    fields()
                        .put("fact", d.fact())
                        .put("kept", d.kept())
                        .put("other", d.other())
                        .put("newer", d.newer().id())
                        .put("older", d.older().id())
                        .map)
                .toList())
        .map;
  }

  private static Map<String, Object> source(Source source) {
    return fields()
        .put("id", source.id())
        .put("title", source.title())
        .put("url", source.url())
        .put("asOf", source.asOf())
        .put("from", source.from())
        .put("to", source.to())
        .put("verification", constant(source.verification()))
        .map;
  }

  private static Map<String, Object> authority(Authority authority, Sources sources) {
    return fields()
        .put("decides", authority.decides())
        .put("handles", authority.handles())
        .put("receives", authority.receives())
        .put("source", authority.isUnknown() ? null : sources.idOf(authority.source()))
        .map;
  }

  private static Map<String, Object> channel(FilingChannel channel, Sources sources) {
    var time = channel.time();
    return fields()
        .put("kind", constant(channel.kind()))
        .put(
            "time",
            time == null
                ? null
                : fields()
                    .put("value", time.value())
                    .put("unit", constant(time.unit()))
                    .put("text", time.text())
                    .map)
        .put("fees", channel.fees().stream().map(f -> fee(f, channel)).toList())
        .put("text", channel.text())
        .put("source", sources.idOf(channel.source()))
        .map;
  }

  private static Map<String, Object> fee(Fee fee, FilingChannel channel) {
    return fields()
        .put("kind", constant(fee.kind()))
        .put("amount", fee.amount())
        .put("currency", fee.currency().equals(Fee.VND) ? null : fee.currency().toString())
        .put("text", fee.text())
        .put("source", fee.source().equals(channel.source()) ? null : fee.source().id())
        .map;
  }

  private static Map<String, Object> evidence(EvidenceRequirement row, Sources sources) {
    return fields()
        .put("text", row.text())
        .put("name", row.name())
        .put("action", constant(row.action()))
        .put("form", constant(row.form()))
        .put("originals", row.count().originals())
        .put("copies", row.count().copies())
        .put("condition", row.condition())
        .put("alternatives", row.alternatives())
        .put("case", row.group())
        .put("template", row.template())
        .put("source", sources.idOf(row.source()))
        .map;
  }

  private static String constant(Enum<?> value) {
    return Fields.lower(value.name());
  }

  private static Fields fields() {
    return new Fields();
  }

  /// The sources of one record; a part that rests on the first does not name it.
  private record Sources(List<Source> all) {
    @Nullable String idOf(Source source) {
      return source.equals(all.getFirst()) ? null : source.id();
    }
  }

  /// A JSON object in the making that leaves out what is absent or empty.
  private static final class Fields {
    final Map<String, Object> map = new LinkedHashMap<>();

    static String lower(String constant) {
      return constant.toLowerCase(Locale.ROOT);
    }

    Fields put(String name, @Nullable Object value) {
      if (value != null && !isEmpty(value)) {
        map.put(name, plain(value));
      }
      return this;
    }

    private static boolean isEmpty(Object value) {
      return switch (value) {
        case String words -> words.isEmpty();
        case Map<?, ?> part -> part.isEmpty();
        case Collection<?> parts -> parts.isEmpty();
        default -> false;
      };
    }

    private static Object plain(Object value) {
      return switch (value) {
        case Integer number -> number;
        case Long number -> number;
        case Map<?, ?> part -> part;
        case Collection<?> parts -> new ArrayList<>(parts);
        default -> value.toString();
      };
    }
  }
}
