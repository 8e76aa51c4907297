package vn.motcua.knowledge.change;

/// One fact of a record that reads otherwise than before.
///
/// @param fact which
/// @param before what only the earlier record says; empty where nothing went
/// @param after what only the newer record says; empty where nothing came
public record ChangedFact(Fact fact, String before, String after) {

  /// The facts of a record, in the order in which citizens notice them.
  public enum Fact {
    PAPERS("giấy tờ"),
    FEE("phí, lệ phí"),
    TIME("thời hạn giải quyết"),
    WHERE("nơi nộp"),
    CHANNELS("cách nộp"),
    CONDITION("điều kiện"),
    DEADLINE("thời hạn của người dân"),
    RESULT("kết quả"),
    FORM("mẫu đơn, tờ khai"),
    NAME("tên thủ tục"),
    STEPS("các bước"),
    LEGAL_BASIS("căn cứ pháp lý");

    private final String vietnamese;

    Fact(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /// The fact as citizens read it, lower case.
    public String vietnamese() {
      return vietnamese;
    }
  }
}
