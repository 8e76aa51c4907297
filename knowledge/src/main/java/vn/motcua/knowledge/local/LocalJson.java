package vn.motcua.knowledge.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.place.Province;
import vn.motcua.knowledge.place.Provinces;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.source.RecordSchema;
import vn.motcua.knowledge.source.RefusedRecord;

/// Reads what holds in one province from JSON (`local.schema.json`).
public final class LocalJson {

  private record File(
      String kind,
      String province,
      Origin source,
      @Nullable List<FeeRow> fees,
      @Nullable List<PointRow> filingPoints,
      @Nullable Set<String> procedures) {}

  private record Origin(
      String title, @Nullable String url, LocalDate asOf, @Nullable String verification) {}

  private record FeeRow(
      String procedure,
      @Nullable String channel,
      @Nullable Long amount,
      String text,
      String basis,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  private record PointRow(
      String name,
      @Nullable List<String> communes,
      @Nullable List<String> procedures,
      String address,
      @Nullable String hours,
      @Nullable String phone,
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  private static final String KIND = "local";

  private final RecordSchema schema =
      new RecordSchema(LocalJson.class, "local.schema.json", "province");
  private final Provinces provinces = new Provinces();

  /// Whether `node` has this layout.
  public boolean reads(JsonNode node) {
    return node.path("kind").asString("").equals(KIND);
  }

  /// Reads and checks what holds in one province.
  ///
  /// @throws RefusedRecord naming the province and all that is wrong
  public LocalFacts read(JsonNode node) throws RefusedRecord {
    schema.check(node);
    try {
      return facts(JsonMapper.shared().treeToValue(node, File.class));
    } catch (JacksonException e) {
      throw new RefusedRecord(
          "%s: %s at %s (see local.schema.json)"
              .formatted(
                  node.path("province").asString(""),
                  e.getOriginalMessage(),
                  e.getPathReference()));
    }
  }

  private LocalFacts facts(File file) throws RefusedRecord {
    var origin = file.source();
    return new LocalFacts(
        province(file.province()),
        source(origin, origin.title(), null, null),
        Optional.ofNullable(file.fees()).orElse(List.of()).stream()
            .map(row -> fee(row, origin))
            .toList(),
        Optional.ofNullable(file.filingPoints()).orElse(List.of()).stream()
            .map(row -> point(row, origin))
            .toList(),
        Optional.ofNullable(file.procedures()).orElse(Set.of()));
  }

  private String province(String name) throws RefusedRecord {
    return provinces
        .in("tỉnh " + name.replaceFirst("(?iu)^(tỉnh|thành phố) ", ""))
        .map(found -> found.province())
        .filter(province -> !province.isMerged())
        .map(Province::name)
        .orElseThrow(() ->
            new RefusedRecord(
                "%s: no province or city of today; one of the 34 is wanted".formatted(name)));
  }

  private static LocalFee fee(FeeRow row, Origin origin) {
    var amount = row.amount();
    var kind = amount == null ? Fee.Kind.VARIES : amount == 0 ? Fee.Kind.FREE : Fee.Kind.FIXED;
    return new LocalFee(
        row.procedure(),
        row.channel() == null
            ? null
            : FilingChannel.Kind.valueOf(row.channel().toUpperCase(Locale.ROOT)),
        new Fee(
            kind,
            kind == Fee.Kind.FIXED ? amount : null,
            Fee.VND,
            row.text(),
            source(origin, row.basis(), row.from(), row.to())));
  }

  private static FilingPoint point(PointRow row, Origin origin) {
    return new FilingPoint(
        row.name(),
        Objects.requireNonNullElse(row.communes(), List.of()),
        Objects.requireNonNullElse(row.procedures(), List.of()),
        row.address(),
        Objects.requireNonNullElse(row.hours(), ""),
        Objects.requireNonNullElse(row.phone(), ""),
        source(origin, origin.title(), row.from(), row.to()),
        place(row));
  }

  /// The layout asks for both or none.
  private static @Nullable Coordinates place(PointRow row) {
    var latitude = row.latitude();
    var longitude = row.longitude();
    return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
  }

  private static Source source(
      Origin origin, String title, @Nullable LocalDate from, @Nullable LocalDate to) {
    var verification = Objects.requireNonNullElse(origin.verification(), "derived");
    return new Source(
        KIND,
        title,
        origin.url(),
        origin.asOf(),
        from,
        to,
        Source.Verification.valueOf(verification.toUpperCase(Locale.ROOT)));
  }
}
