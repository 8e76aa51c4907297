package vn.motcua.knowledge.form.layout;

import java.util.List;
import vn.motcua.knowledge.form.condition.Condition;

/// One thing on the paper, below the one before.
public sealed interface Block {

  /// When it is printed at all.
  Condition when();

  /// How a text stands on the paper.
  enum Style {
    PLAIN,
    BOLD,
    ITALIC,
    /// In the middle, bold: the head of a part.
    HEADING,
    /// In the middle.
    CENTER,
    /// At the right edge: the line of place and day.
    RIGHT
  }

  /// A paragraph.
  record Paragraph(Template text, Style style, Condition when) implements Block {}

  /// A label and a row of boxes, one for each character of the answer.
  ///
  /// @param label before the boxes
  /// @param field whose answer goes in
  /// @param boxes how many there are
  record Boxes(Template label, String field, int boxes, Condition when) implements Block {}

  /// A table with a row for each entry of a field of type [rows][vn.motcua.knowledge.form.FieldType#ROWS].
  ///
  /// @param field whose entries the rows are
  /// @param columns from left to right
  /// @param least rows that are printed even when empty
  record Table(String field, List<Column> columns, int least, Condition when) implements Block {

    public Table {
      columns = List.copyOf(columns);
    }
  }

  /// A column.
  ///
  /// @param title its head
  /// @param key the part of an entry that stands in it; `#` for the number of the row
  /// @param width its share of the width, compared with the others
  record Column(String title, String key, int width) {}

  /// Texts side by side, of the same width.
  record Beside(List<Template> texts, Style style, Condition when) implements Block {

    public Beside {
      texts = List.copyOf(texts);
    }
  }

  /// Who signs, side by side. The room for the hand stays empty always.
  record Signatures(List<Signature> signatures, Condition when) implements Block {

    public Signatures {
      signatures = List.copyOf(signatures);
    }
  }

  /// A place to sign.
  ///
  /// @param title who signs
  /// @param note under it, in brackets on the form; may be empty
  record Signature(Template title, String note) {}
}
