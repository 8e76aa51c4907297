package vn.motcua.knowledge.source;

import static vn.motcua.knowledge.source.Json.constant;
import static vn.motcua.knowledge.source.Json.date;
import static vn.motcua.knowledge.source.Json.integer;
import static vn.motcua.knowledge.source.Json.list;
import static vn.motcua.knowledge.source.Json.optional;
import static vn.motcua.knowledge.source.Json.strings;
import static vn.motcua.knowledge.source.Json.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.procedure.Authority;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.FormReference;
import vn.motcua.knowledge.procedure.Heading;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.Output;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.procedure.TimeLimit;

/// Reads our own documented JSON (`procedure.schema.json`). [ProcedureJsonWriter] writes it.
public final class ProcedureJson implements ProcedureReader {

  private final RecordSchema schema =
      new RecordSchema(ProcedureJson.class, "procedure.schema.json", "code");

  /// A reader that checks each record against the schema.
  public ProcedureJson() {}

  @Override
  public boolean reads(JsonNode node) {
    return node.has("code") && node.has("name");
  }

  /// Reads and checks a record an agency wrote. With `asOf`, the main source gets that day.
  @Override
  public Procedure read(JsonNode node, Optional<LocalDate> asOf) throws RefusedRecord {
    schema.check(node);
    try {
      return new Parts(node, asOf, "").procedure();
    } catch (IllegalArgumentException e) {
      throw new RefusedRecord(text(node, "code") + ": " + e.getMessage());
    }
  }

  /// Reads a record that [ProcedureJsonWriter] wrote, without checking it again.
  public static Procedure trusted(JsonNode node) {
    return new Parts(node, Optional.empty(), "").procedure();
  }

  /// The same, with `prefix` before each source id, so that the record can be merged with another.
  public static Procedure trusted(JsonNode node, String prefix) {
    return new Parts(node, Optional.empty(), prefix).procedure();
  }

  /// The parts of one record; every part finds its source by id, the first where it names none.
  private static final class Parts {
    private final JsonNode node;
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Source> byId = new HashMap<>();
    private final String prefix;

    Parts(JsonNode node, Optional<LocalDate> asOf, String prefix) {
      this.node = node;
      this.prefix = prefix;
      for (var part : node.path("sources")) {
        var source = source(part, sources.isEmpty() ? asOf : Optional.empty());
        sources.add(source);
        if (byId.put(source.id(), source) != null) {
          throw new IllegalArgumentException("source id used twice: " + source.id());
        }
      }
    }

    Procedure procedure() {
      return new Procedure(
          heading(),
          constant(node, "kind", Procedure.Kind.class, Procedure.Kind.IMPORTED),
          sources,
          authority(node.path("authority")),
          list(node, "channels", this::channel),
          list(node, "evidence", this::evidence),
          list(node, "statements", this::statement),
          list(node, "outputs", part -> new Output(text(part, "name"), sourceOf(part))),
          list(node, "forms", this::form),
          list(node, "legalBases", this::legalBasis),
          strings(node, "related"),
          list(node, "differences", this::difference));
    }

    private Heading heading() {
      return new Heading(
          text(node, "code"),
          text(node, "name"),
          optional(node, "nameEn"),
          strings(node, "levels").stream().map(Json.named(Level.class)).toList(),
          text(node, "field"),
          strings(node, "applicants"),
          optional(node, "decision"),
          optional(node, "page"));
    }

    private Source source(JsonNode part, Optional<LocalDate> asOf) {
      var said = date(part, "asOf");
      if (said == null) {
        throw new IllegalArgumentException("source without asOf: " + text(part, "id"));
      }
      return new Source(
          prefix + text(part, "id"),
          text(part, "title"),
          optional(part, "url"),
          asOf.orElse(said),
          date(part, "from"),
          date(part, "to"),
          constant(part, "verification", Source.Verification.class, Source.Verification.DERIVED));
    }

    private Source sourceOf(JsonNode part) {
      return sourceNamed(optional(part, "source"));
    }

    private Source sourceNamed(@Nullable String id) {
      if (id == null) {
        return sources.getFirst();
      }
      var source = byId.get(prefix + id);
      if (source == null) {
        throw new IllegalArgumentException(
            "source '%s' is not among %s".formatted(id, byId.keySet().stream().sorted().toList()));
      }
      return source;
    }

    private Authority authority(JsonNode part) {
      return new Authority(
          text(part, "decides"), text(part, "handles"), text(part, "receives"), sourceOf(part));
    }

    private FilingChannel channel(JsonNode part) {
      var time = part.get("time");
      return new FilingChannel(
          constant(part, "kind", FilingChannel.Kind.class, FilingChannel.Kind.IN_PERSON),
          time == null ? null : time(time),
          list(part, "fees", fee -> fee(fee, sourceOf(part))),
          text(part, "text"),
          sourceOf(part));
    }

    private static TimeLimit time(JsonNode part) {
      return new TimeLimit(
          integer(part, "value"),
          constant(part, "unit", TimeLimit.Unit.class, TimeLimit.Unit.UNSTATED),
          text(part, "text"));
    }

    private Fee fee(JsonNode part, Source channelSource) {
      var amount = part.get("amount");
      var currency = optional(part, "currency");
      return new Fee(
          constant(part, "kind", Fee.Kind.class, Fee.Kind.UNSTATED),
          amount == null ? null : amount.asLong(),
          currency == null ? Fee.VND : Currency.getInstance(currency),
          text(part, "text"),
          part.has("source") ? sourceOf(part) : channelSource);
    }

    private EvidenceRequirement evidence(JsonNode part) {
      return new EvidenceRequirement(
          text(part, "text"),
          optional(part, "name"),
          constant(
              part, "action", EvidenceRequirement.Action.class, EvidenceRequirement.Action.SUBMIT),
          constant(part, "form", EvidenceRequirement.Form.class, EvidenceRequirement.Form.UNSTATED),
          new EvidenceRequirement.Count(integer(part, "originals"), integer(part, "copies")),
          optional(part, "condition"),
          strings(part, "alternatives"),
          text(part, "case"),
          optional(part, "template"),
          sourceOf(part));
    }

    private Statement statement(JsonNode part) {
      return new Statement(
          constant(part, "kind", Statement.Kind.class, Statement.Kind.STEP),
          text(part, "text"),
          sourceOf(part));
    }

    private FormReference form(JsonNode part) {
      return new FormReference(optional(part, "id"), text(part, "name"), sourceOf(part));
    }

    private LegalBasis legalBasis(JsonNode part) {
      return new LegalBasis(
          text(part, "number"),
          text(part, "title"),
          optional(part, "locator"),
          date(part, "from"),
          date(part, "to"),
          sourceOf(part));
    }

    private Procedure.Difference difference(JsonNode part) {
      return new Procedure.Difference(
          text(part, "fact"),
          text(part, "kept"),
          text(part, "other"),
          sourceNamed(optional(part, "newer")),
          sourceNamed(optional(part, "older")));
    }
  }
}
