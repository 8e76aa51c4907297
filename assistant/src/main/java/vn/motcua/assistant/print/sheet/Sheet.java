package vn.motcua.assistant.print.sheet;

import java.util.List;

/// A paper ready to be written: every answer is in its place, every condition decided.
///
/// @param title what the file says it is; it never names a person
/// @param mark what stands at the top of each page; empty where the paper is final
/// @param blocks from top to bottom
public record Sheet(String title, String mark, List<Printed> blocks) {

  /// What stands at the top of each page of a draft form.
  public static final String DRAFT = "BẢN NHÁP – CHƯA DÙNG ĐỂ NỘP";

  public Sheet {
    title = PlainText.of(title);
    mark = PlainText.of(mark);
    blocks = List.copyOf(blocks);
  }

  /// @param draft whether each page is marked as not to be handed in
  public Sheet(String title, boolean draft, List<Printed> blocks) {
    this(title, draft ? DRAFT : "", blocks);
  }

  /// Whether each page is marked.
  public boolean draft() {
    return !mark.isEmpty();
  }
}
