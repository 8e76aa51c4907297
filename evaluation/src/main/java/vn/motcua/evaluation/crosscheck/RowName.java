package vn.motcua.evaluation.crosscheck;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.motcua.knowledge.procedure.EvidenceRequirement;

/// Names a row of a page by a fingerprint of its words: the words themselves are not ours to keep.
final class RowName {

  private static final int LETTERS = 10;

  private RowName() {}

  static String of(EvidenceRequirement row) {
    try {
      var words = Alike.bare(row.group() + " " + row.text()).getBytes(StandardCharsets.UTF_8);
      var digest = MessageDigest.getInstance("SHA-256").digest(words);
      return "row-" + HexFormat.of().formatHex(digest).substring(0, LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
