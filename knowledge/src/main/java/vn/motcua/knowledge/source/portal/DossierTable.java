package vn.motcua.knowledge.source.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.source.cell.Row;
import vn.motcua.knowledge.source.cell.TemplateFiles;
import vn.motcua.knowledge.source.cell.Words;

/// Reads the dossier: tables without borders, one for each case of the procedure. A row
/// ends with its counts, `1 bản chính,2 bản sao`; the title of a case stands before the
/// table's header.
final class DossierTable {

  private static final String HEADER = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";
  private static final Pattern COUNT =
      Pattern.compile("(?<!\\d)(\\d+) bản chính(?:,(\\d+) bản sao)?");
  private static final Pattern WORDS = Pattern.compile("\\p{L}+\\s\\p{L}+");

  private final String words;
  private final List<Row> rows = new ArrayList<>();
  private String group = "";

  private DossierTable(String words) {
    this.words = words;
  }

  static List<Row> read(String words) {
    var table = new DossierTable(words);
    table.read();
    return List.copyOf(table.rows);
  }

  private void read() {
    var from = 0;
    for (var count = COUNT.matcher(words); count.find(); ) {
      if (endsRow(count)) {
        var originals = originals(count);
        var text = words.substring(from, count.end(1) - originals.length());
        add(text, new Count(Integer.valueOf(originals), copies(count.group(2))));
        from = count.end();
      }
    }
    add(words.substring(from), Count.UNSTATED);
  }

  /// Rows also speak of counts: `(01 bản chính)`, `nộp 02 bản chính tờ khai`.
  private boolean endsRow(Matcher count) {
    var run = count.group(1);
    if (run.length() == 2 && run.startsWith("0")) {
      return false;
    }
    var before = count.start() == 0 ? ' ' : words.charAt(count.start() - 1);
    var after = count.end() == words.length() ? '\0' : words.charAt(count.end());
    var apart = Character.isWhitespace(before) || before == '(';
    return !(apart && (Character.isWhitespace(after) || ").,;:".indexOf(after) >= 0));
  }

  /// The digits of the count, without those with which the row's own words end: in `… năm
  /// 20251` the count is 1. Two digits right after a letter are a count of two digits.
  private String originals(Matcher count) {
    var run = count.group(1);
    var glued = count.start() > 0 && Character.isLetter(words.charAt(count.start() - 1));
    return run.length() == 2 && glued ? run : run.substring(run.length() - 1);
  }

  private static @Nullable Integer copies(@Nullable String figure) {
    return figure == null ? null : Integer.valueOf(figure);
  }

  private void add(String cells, Count count) {
    var header = cells.lastIndexOf(HEADER);
    if (header >= 0) {
      group = title(cells.substring(0, header));
    }
    var own = header < 0 ? cells : cells.substring(header + HEADER.length());
    var row = TemplateFiles.split(Words.withoutBullet(Words.line(own)));
    if (isRow(row, count)) {
      rows.add(new Row(text(row), row.files(), count, group));
    }
  }

  private static String title(String words) {
    var title = Words.withoutBullet(Words.line(words.replace(HEADER, " ")));
    return title.endsWith(":") ? title.substring(0, title.length() - 1).strip() : title;
  }

  private static boolean isRow(TemplateFiles row, Count count) {
    return count.equals(Count.UNSTATED)
        ? WORDS.matcher(row.text()).find()
        : !row.text().isEmpty() || !row.files().isEmpty();
  }

  private static String text(TemplateFiles row) {
    return row.text().isEmpty() ? String.join("; ", row.files()) : row.text();
  }
}
