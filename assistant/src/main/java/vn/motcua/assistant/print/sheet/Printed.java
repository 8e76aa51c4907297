package vn.motcua.assistant.print.sheet;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// One thing on the paper, below the one before. All texts are composed letters (NFC) in one line.
public sealed interface Printed {

  /// A paragraph.
  record Line(String text, Look look) implements Printed {

    public Line {
      text = PlainText.of(text);
    }
  }

  /// A label and a row of boxes, one for each letter of `value`.
  ///
  /// @param label before the boxes
  /// @param value from the first box on; may be empty, never longer than the boxes
  /// @param boxes how many there are, from 1
  record Boxes(String label, String value, int boxes) implements Printed {

    public Boxes {
      label = PlainText.of(label);
      value = PlainText.of(value);
      if (value.length() > boxes || boxes < 1) {
        throw new IllegalArgumentException(
            "%d letters do not fit into %d boxes".formatted(value.length(), boxes));
      }
    }

    /// What stands in each box; empty where nothing does.
    public List<String> letters() {
      return IntStream.range(0, boxes)
          .mapToObj(box -> box < value.length() ? value.substring(box, box + 1) : "")
          .toList();
    }
  }

  /// A table with lines. Its heads stand again on each page it runs on to.
  ///
  /// @param heads from left to right
  /// @param widths the share of each column
  /// @param rows each as long as the heads
  record Table(List<String> heads, List<Integer> widths, List<List<String>> rows)
      implements Printed {

    public Table {
      heads = plain(heads);
      widths = List.copyOf(widths);
      rows = rows.stream().map(Printed::plain).toList();
      int columns = heads.size();
      if (widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException(
            "A row or the widths do not fit %d heads".formatted(columns));
      }
    }
  }

  /// Texts side by side, without lines.
  ///
  /// @param widths the share of each text
  record Beside(List<String> texts, List<Integer> widths, Look look) implements Printed {

    public Beside {
      texts = plain(texts);
      widths = List.copyOf(widths);
      if (widths.size() != texts.size()) {
        throw new IllegalArgumentException(
            "%d widths for %d texts".formatted(widths.size(), texts.size()));
      }
    }

    /// Of the same width.
    public Beside(List<String> texts, Look look) {
      this(texts, Collections.nCopies(texts.size(), 1), look);
    }
  }

  /// Who signs, side by side, with [#ROOM] empty lines for the hand.
  record Signatures(List<Signature> signatures) implements Printed {

    /// Empty lines under each signature.
    public static final int ROOM = 4;

    public Signatures {
      signatures = List.copyOf(signatures);
    }
  }

  /// A place to sign.
  ///
  /// @param title who signs
  /// @param note under it; may be empty
  record Signature(String title, String note) {

    /// Nobody signs here: it keeps a single signature on the right half.
    public static final Signature NOBODY = new Signature("", "");

    public Signature {
      title = PlainText.of(title);
      note = PlainText.of(note);
    }
  }

  private static List<String> plain(List<String> texts) {
    return texts.stream().map(PlainText::of).toList();
  }
}
