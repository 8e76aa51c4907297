package vn.motcua.knowledge.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.source.ProcedureJson;
import vn.motcua.knowledge.source.ProcedureJsonWriter;

/// A record as it read before a newer one came. It is kept packed: there may be thousands, and few
/// are ever asked for.
public final class EarlierRecord {

  private final String code;
  private final LocalDate until;
  private final byte[] packed;

  private EarlierRecord(String code, LocalDate until, byte[] packed) {
    this.code = code;
    this.until = until;
    this.packed = packed;
  }

  static EarlierRecord of(Procedure record, LocalDate until) {
    var json = JsonMapper.shared().writeValueAsString(ProcedureJsonWriter.write(record));
    return new EarlierRecord(record.code(), until, packed(json));
  }

  static EarlierRecord of(String code, LocalDate until, String json) {
    return new EarlierRecord(code, until, packed(json));
  }

  /// The code of its procedure.
  public String code() {
    return code;
  }

  /// The first day for which the newer record speaks.
  public LocalDate until() {
    return until;
  }

  /// The record as it was answered from.
  public Procedure record() {
    return ProcedureJson.trusted(JsonMapper.shared().readTree(json()));
  }

  String json() {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] packed(String json) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write(json.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
