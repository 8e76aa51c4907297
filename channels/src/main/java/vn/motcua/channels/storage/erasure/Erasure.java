package vn.motcua.channels.storage.erasure;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.channels.storage.key.Digest;

/// Something was erased.
///
/// @param at when
/// @param kind what it was
/// @param why whose wish it was
/// @param count how many, at least 1
/// @param digest tells the erased one again without naming it; empty where the clock erased, since
///     it would do so again
public record Erasure(Instant at, Kind kind, Why why, int count, String digest) {

  private static final String NOTHING = "-";

  /// What can be erased.
  public enum Kind {
    CONVERSATION("cuộc trò chuyện", ""),
    FILLING("tờ khai đang điền", ""),
    REPORT("lời của phản ánh", "report"),
    CONTACT("cách liên hệ trong phản ánh", ""),
    FEEDBACK("đánh giá câu trả lời", "feedback"),
    QUESTION("câu hỏi chưa có lời đáp", ""),
    LOOKUP("lượt tra cứu của cán bộ", "lookup"),
    AUDIT("dòng nhật ký thao tác", "");

    private final String vietnamese;
    private final String table;

    Kind(String vietnamese, String table) {
      this.vietnamese = vietnamese;
      this.table = table;
    }

    /// The kind as people read it.
    public String vietnamese() {
      return vietnamese;
    }

    /// The table in the lasting database whose rows are erased one by one, by their id; none where
    /// a backup does not hold them or the clock erases them again.
    Optional<String> table() {
      return table.isEmpty() ? Optional.empty() : Optional.of(table);
    }
  }

  /// Whose wish it was.
  public enum Why {
    /// The person's, or a successor's.
    ASKED,
    /// It had been kept long enough.
    EXPIRED
  }

  /// Somebody asked to erase the one of this id.
  public static Erasure asked(Instant at, Kind kind, String id) {
    return new Erasure(at, kind, Why.ASKED, 1, digest(kind, id));
  }

  /// The clock erased some.
  public static Erasure expired(Instant at, Kind kind, int count) {
    return new Erasure(at, kind, Why.EXPIRED, count, "");
  }

  /// Another one for the same id of another kind, so that nobody can match them.
  static String digest(Kind kind, String id) {
    return Digest.of(kind + ":" + id);
  }

  String line() {
    return String.join(
        " ",
        at.toString(),
        kind.name(),
        why.name(),
        Integer.toString(count),
        digest.isEmpty() ? NOTHING : digest);
  }

  /// @throws RuntimeException if no such line was ever written
  static Erasure of(String line) {
    var words = line.split(" ", -1);
    return new Erasure(
        Instant.parse(words[0]),
        Kind.valueOf(words[1]),
        Why.valueOf(words[2]),
        Integer.parseInt(words[3]),
        words[4].equals(NOTHING) ? "" : words[4]);
  }
}
