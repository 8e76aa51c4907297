package vn.motcua.knowledge.matching;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Points, one a row, each number in one byte with one scale a row: a hundredth of precision is
/// enough, and a quarter of the space.
final class Points {

  private final byte[][] rows;
  private final float[] scales;

  private Points(byte[][] rows, float[] scales) {
    this.rows = rows;
    this.scales = scales;
  }

  static Points of(float[][] exact) {
    var rows = new byte[exact.length][];
    var scales = new float[exact.length];
    for (var row = 0; row < exact.length; row++) {
      var most = 1e-12f;
      for (var number : exact[row]) {
        most = Math.max(most, Math.abs(number));
      }
      scales[row] = most / Byte.MAX_VALUE;
      rows[row] = new byte[exact[row].length];
      for (var i = 0; i < exact[row].length; i++) {
        rows[row][i] = (byte) Math.round(exact[row][i] / scales[row]);
      }
    }
    return new Points(rows, scales);
  }

  static Points read(DataInputStream in, int count, int size) throws IOException {
    var rows = new byte[count][size];
    var scales = new float[count];
    for (var row = 0; row < count; row++) {
      scales[row] = in.readFloat();
      in.readFully(rows[row]);
    }
    return new Points(rows, scales);
  }

  void write(DataOutputStream out) throws IOException {
    for (var row = 0; row < rows.length; row++) {
      out.writeFloat(scales[row]);
      out.write(rows[row]);
    }
  }

  void addTo(float[] sum, int row) {
    var numbers = rows[row];
    var scale = scales[row];
    for (var i = 0; i < sum.length; i++) {
      sum[i] += scale * numbers[i];
    }
  }
}
