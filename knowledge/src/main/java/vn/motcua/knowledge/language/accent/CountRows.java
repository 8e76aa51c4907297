package vn.motcua.knowledge.language.accent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/// For each of many contexts, how often which syllable followed: rows of sorted ids with counts, in
/// three flat arrays.
final class CountRows {

  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;
  private static final int SHIFT = 7;

  private final int[] starts;
  private final int[] ids;
  private final int[] counts;
  private final long[] sums;

  private CountRows(int[] starts, int[] ids, int[] counts) {
    this.starts = starts;
    this.ids = ids;
    this.counts = counts;
    sums = new long[starts.length - 1];
    for (var row = 0; row < sums.length; row++) {
      for (var at = starts[row]; at < starts[row + 1]; at++) {
        sums[row] += counts[at];
      }
    }
  }

  /// How many ids there are in all rows.
  int size() {
    return ids.length;
  }

  /// The place of `id` in a row; negative where it never followed.
  int find(int row, int id) {
    return Arrays.binarySearch(ids, starts[row], starts[row + 1], id);
  }

  /// The count at a place that [#find] gave.
  int count(int place) {
    return place < 0 ? 0 : counts[place];
  }

  /// How many different ids a row has.
  int kinds(int row) {
    return starts[row + 1] - starts[row];
  }

  /// The sum of the counts of a row.
  long sum(int row) {
    return sums[row];
  }

  static void write(DataOutput out, List<SortedMap<Integer, Integer>> rows) throws IOException {
    for (var row : rows) {
      writeNumber(out, row.size());
      var before = 0;
      for (var entry : row.entrySet()) {
        writeNumber(out, entry.getKey() - before);
        writeNumber(out, entry.getValue());
        before = entry.getKey();
      }
    }
  }

  static CountRows read(DataInput in, int rows) throws IOException {
    var starts = new int[rows + 1];
    var ids = new int[rows];
    var counts = new int[rows];
    var place = 0;
    for (var row = 0; row < rows; row++) {
      var size = readNumber(in);
      if (place + size > ids.length) {
        ids = Arrays.copyOf(ids, (place + size) * 2);
        counts = Arrays.copyOf(counts, (place + size) * 2);
      }
      var id = 0;
      for (var end = place + size; place < end; place++) {
        id += readNumber(in);
        ids[place] = id;
        counts[place] = readNumber(in);
      }
      starts[row + 1] = place;
    }
    return new CountRows(starts, Arrays.copyOf(ids, place), Arrays.copyOf(counts, place));
  }

  /// Seven bits a byte, the lowest first.
  static void writeNumber(DataOutput out, int number) throws IOException {
    var rest = number;
    while (rest > SEVEN_BITS) {
      out.writeByte((rest & SEVEN_BITS) | MORE);
      rest >>>= SHIFT;
    }
    out.writeByte(rest);
  }

  static int readNumber(DataInput in) throws IOException {
    var number = 0;
    for (var shift = 0; ; shift += SHIFT) {
      var part = in.readUnsignedByte();
      number |= (part & SEVEN_BITS) << shift;
      if (part < MORE) {
        return number;
      }
    }
  }
}
