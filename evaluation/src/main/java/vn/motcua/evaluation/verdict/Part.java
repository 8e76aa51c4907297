package vn.motcua.evaluation.verdict;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import vn.motcua.evaluation.question.Checksum;

/// A half of the cases, told by the id alone, so that a case never changes sides.
public enum Half {
  /// Its failures are read and mended.
  A,
  /// It is only counted: what holds there holds in general.
  B;

  /// The half of the case with this id: A where its SHA-256 is an even number.
  public static Half of(String id) {
    var sum = new BigInteger(Checksum.of(id.getBytes(StandardCharsets.UTF_8)), 16);
    return sum.testBit(0) ? B : A;
  }
}
