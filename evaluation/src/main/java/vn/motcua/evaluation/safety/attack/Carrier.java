package vn.motcua.evaluation.safety.attack;

/// Where hostile words come in.
public enum Carrier {
  /// In the message itself.
  DIRECT("trong câu hỏi"),
  /// In an earlier turn, as if the person or the assistant had said so.
  HISTORY("trong lịch sử trò chuyện"),
  /// In the field that says where the person lives.
  PLACE("trong ô nơi ở"),
  /// In a page that the operator imported.
  PAGE("trong trang được nhập"),
  /// In words that a form is filled in from.
  FORM("trong ô tờ khai");

  private final String label;

  Carrier(String label) {
    this.label = label;
  }

  /// What reports call it.
  public String label() {
    return label;
  }
}
