package vn.motcua.knowledge.source.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.FilingChannel.Kind;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.TimeLimit;
import vn.motcua.knowledge.source.cell.Brackets;
import vn.motcua.knowledge.source.cell.FeeCell;
import vn.motcua.knowledge.source.cell.TimeCell;
import vn.motcua.knowledge.source.cell.Words;

/// Reads the table of filing channels: four columns whose cells follow one another
/// without a border.
///
/// The names of the channels also occur inside descriptions. A row begins only where one
/// of them is directly followed by a time cell, and that by a fee cell.
final class ChannelTable {

  private static final Map<String, Kind> KINDS =
      Map.of(
          "Trực tiếp", Kind.IN_PERSON, "Trực tuyến", Kind.ONLINE, "Dịch vụ bưu chính", Kind.POST);
  private static final String KIND = "Trực tuyến|Trực tiếp|Dịch vụ bưu chính";
  private static final String IN_WORDS = "\\p{Lu}(?:(?!" + KIND + ")[^\\n():]){1,160}?";

  /// A time without a unit is as short as it can be: in `120 VNĐ` it is 1, before 20 VNĐ.
  private static final Pattern ROW =
      Pattern.compile(
          "("
              + KIND
              + ")("
              + TimeCell.WITH_UNIT
              + "|\\d{1,3}?|Không có thông tin|"
              + IN_WORDS
              + ")"
              + "("
              + FeeCell.LOOKS
              + ")");

  private static final Pattern GLUED_CLOSE = Pattern.compile("\\)(?=[\\p{L}\\d+*-]|$)");
  private static final Pattern SURPLUS_CLOSE = Pattern.compile("\\G\\)*");

  private final Source source;

  ChannelTable(Source source) {
    this.source = source;
  }

  /// The channels in the order of the page; rows that differ only in the fee become one.
  List<FilingChannel> read(String table) {
    var rows = ROW.matcher(table).results().toList();
    Map<Cells, List<Fee>> channels = new LinkedHashMap<>();
    for (var i = 0; i < rows.size(); i++) {
      var end = i + 1 < rows.size() ? rows.get(i + 1).start() : table.length();
      add(channels, rows.get(i), table.substring(rows.get(i).end(), end));
    }
    return channels.entrySet().stream().map(this::channel).toList();
  }

  private void add(Map<Cells, List<Fee>> channels, MatchResult row, String rest) {
    var border = endOfFeeDescription(rest);
    var time = TimeCell.read(row.group(2)).orElse(null);
    var cells = new Cells(row.group(1), time, Words.line(rest.substring(border)));
    var fees = channels.computeIfAbsent(cells, fresh -> new ArrayList<>());
    var elsewhere = FeeCell.sentencesIn(cells.text());
    FeeCell.read(row.group(3), rest.substring(0, border), elsewhere, source)
        .filter(fee -> !fees.contains(fee))
        .ifPresent(fees::add);
  }

  /// A description in brackets belongs to the fee; what follows describes the channel.
  private static int endOfFeeDescription(String rest) {
    if (!rest.startsWith("(")) {
      return 0;
    }
    var end = Brackets.end(rest, 0);
    var border = end < 0 ? GLUED_CLOSE.matcher(rest) : SURPLUS_CLOSE.matcher(rest);
    return border.find(Math.max(end, 0)) ? border.end() : rest.length();
  }

  private FilingChannel channel(Map.Entry<Cells, List<Fee>> row) {
    var cells = row.getKey();
    return new FilingChannel(
        KINDS.getOrDefault(cells.kind(), Kind.IN_PERSON),
        cells.time(),
        row.getValue(),
        cells.text(),
        source);
  }

  private record Cells(String kind, @Nullable TimeLimit time, String text) {}
}
