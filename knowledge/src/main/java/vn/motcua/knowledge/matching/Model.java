package vn.motcua.knowledge.matching;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What was learned, as it is shipped: a point for each trait and for each procedure.
public final class Model {

  private static final int MAGIC = 0x4D43_0001; // "MC", first format

  private final int size;
  private final int[] traits;
  private final Points traitPoints;
  private final List<String> codes;
  private final Points procedurePoints;

  private Model(
      int size, int[] traits, Points traitPoints, List<String> codes, Points procedurePoints) {
    this.size = size;
    this.traits = traits;
    this.traitPoints = traitPoints;
    this.codes = codes;
    this.procedurePoints = procedurePoints;
  }

  /// A model of exact points, which are rounded.
  ///
  /// @param traits in ascending order
  /// @param traitPoints one for each trait
  /// @param codes of procedures, in ascending order
  /// @param procedurePoints one for each code
  public static Model of(
      int[] traits, float[][] traitPoints, List<String> codes, float[][] procedurePoints) {
    if (traits.length != traitPoints.length || codes.size() != procedurePoints.length) {
      throw new IllegalArgumentException("One point for each trait and each procedure is wanted");
    }
    return new Model(
        procedurePoints[0].length,
        traits.clone(),
        Points.of(traitPoints),
        List.copyOf(codes),
        Points.of(procedurePoints));
  }

  /// Reads what [#write] wrote.
  ///
  /// @throws IOException if it is something else
  public static Model read(InputStream from) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(from)));
    if (in.readInt() != MAGIC) {
      throw new IOException("This is no matcher, or one of another version; learn it again");
    }
    var size = in.readInt();
    var traits = new int[in.readInt()];
    for (var i = 0; i < traits.length; i++) {
      traits[i] = in.readInt();
    }
    var traitPoints = Points.read(in, traits.length, size);
    var count = in.readInt();
    var codes = new ArrayList<String>(count);
    for (var i = 0; i < count; i++) {
      codes.add(in.readUTF());
    }
    return new Model(size, traits, traitPoints, codes, Points.read(in, count, size));
  }

  /// Writes the model; the same model always gives the same bytes.
  public void write(OutputStream to) throws IOException {
    var packed = new GZIPOutputStream(to);
    var out = new DataOutputStream(packed);
    out.writeInt(MAGIC);
    out.writeInt(size);
    out.writeInt(traits.length);
    for (var trait : traits) {
      out.writeInt(trait);
    }
    traitPoints.write(out);
    out.writeInt(codes.size());
    for (var code : codes) {
      out.writeUTF(code);
    }
    procedurePoints.write(out);
    out.flush();
    packed.finish();
  }

  int size() {
    return size;
  }

  int[] traits() {
    return traits;
  }

  Points traitPoints() {
    return traitPoints;
  }

  Points procedurePoints() {
    return procedurePoints;
  }

  /// The row of a procedure's point, negative where there is none.
  int rowOf(String code) {
    return Collections.binarySearch(codes, code);
  }
}
