package vn.motcua.assistant.print.sheet;

import java.util.List;

/// A paper ready to be written: every answer is in its place, every condition decided.
///
/// @param title what the file says it is; it never names a person
/// @param draft whether each page is marked as not to be handed in
/// @param blocks from top to bottom
public record Sheet(String title, boolean draft, List<Printed> blocks) {

  /// What stands at the top of each page of a draft.
  public static final String DRAFT = "BẢN NHÁP – CHƯA DÙNG ĐỂ NỘP";

  public Sheet {
    title = PlainText.of(title);
    blocks = List.copyOf(blocks);
  }
}
