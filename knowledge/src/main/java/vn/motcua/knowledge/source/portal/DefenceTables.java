package vn.motcua.knowledge.source.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.source.cell.FeeCell;
import vn.motcua.knowledge.source.cell.RegulationNumber;
import vn.motcua.knowledge.source.cell.Row;
import vn.motcua.knowledge.source.cell.TimeCell;
import vn.motcua.knowledge.source.cell.Words;

/// The tables of a Defence record: channels, dossier and regulations.
record DefenceTables(JsonNode tables, Source source) {

  private static final Map<String, FilingChannel.Kind> KINDS =
      Map.of(
          "Trực tiếp", FilingChannel.Kind.IN_PERSON,
          "Trực tuyến", FilingChannel.Kind.ONLINE,
          "Dịch vụ bưu chính", FilingChannel.Kind.POST);
  private static final Pattern NEXT_FEE = Pattern.compile("\\n(?=(?:Phí|Lệ phí) :)");
  private static final Pattern FILE_LINE = Pattern.compile("(?m)^File đính kèm:.*$");
  private static final Pattern FEE =
      Pattern.compile("(?:Phí|Lệ phí)\\s*:\\s*(.*?)\\s*(Đồng|USD)?\\s*(\\(.*\\))?", Pattern.DOTALL);
  private static final Pattern ZERO =
      Pattern.compile("0|o|không", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern COUNT = Pattern.compile("(Bản chính|Bản sao):\\s*(\\d+)");

  /// The channels; rows that say the same are one.
  List<FilingChannel> channels() {
    var channels = new ArrayList<FilingChannel>();
    for (var row : tables.path("hinh_thuc_nop")) {
      var kind = KINDS.get(DefencePageReader.line(row, "hinh_thuc"));
      if (kind != null) {
        channels.add(channel(kind, row));
      }
    }
    return channels.stream().distinct().toList();
  }

  private FilingChannel channel(FilingChannel.Kind kind, JsonNode row) {
    var time = TimeCell.read(Words.clean(row.path("thoi_han_giai_quyet").asString("")));
    var fees = fees(Words.clean(row.path("phi_le_phi").asString("")));
    return new FilingChannel(kind, time.orElse(null), fees, "", source);
  }

  private List<Fee> fees(String cell) {
    var words = FILE_LINE.matcher(cell).replaceAll("").strip();
    return Arrays.stream(NEXT_FEE.split(words))
        .flatMap(one -> fee(one).stream())
        .distinct()
        .toList();
  }

  private List<Fee> fee(String words) {
    var fee = FEE.matcher(words.strip());
    if (!fee.matches()) {
      return FeeCell.read("", words, "", source).stream().toList();
    }
    var amount = Words.line(fee.group(1));
    var beside = fee.group(3) == null ? "" : fee.group(3);
    if (ZERO.matcher(amount).matches()) {
      return FeeCell.read("Miễn phí", beside, "", source).stream().toList();
    }
    var plain = amount.matches("[\\d.,]+");
    var shown = plain ? amount + " " + (fee.group(2) == null ? "Đồng" : fee.group(2)) : "";
    var description = plain ? beside : (amount + " " + beside).strip();
    return FeeCell.read(shown, description, "", source).stream().toList();
  }

  /// The rows of the dossier.
  List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (var row : tables.path("thanh_phan_ho_so")) {
      var text = Words.withoutBullet(DefencePageReader.line(row, "ten_giay_to"));
      var files = Words.lines(Words.clean(row.path("so_luong").asString("")));
      if (!text.isEmpty()) {
        rows.add(new Row(text, files, count(row.path("ghi_chu").asString("")), ""));
      }
    }
    return rows;
  }

  private static Count count(String words) {
    var figures = new LinkedHashMap<String, Integer>();
    Words.clean(words)
        .lines()
        .flatMap(line -> COUNT.matcher(line).results())
        .forEach(found -> figures.put(found.group(1), Integer.valueOf(found.group(2))));
    return new Count(figures.get("Bản chính"), figures.get("Bản sao"));
  }

  /// The regulations; a number that the cell cut short is taken from the title.
  List<LegalBasis> legalBases() {
    var bases = new ArrayList<LegalBasis>();
    for (var row : tables.path("can_cu_phap_ly")) {
      var cell = DefencePageReader.line(row, "so_ky_hieu");
      var title = DefencePageReader.line(row, "trich_yeu");
      var number = number(cell, title);
      bases.add(new LegalBasis(number, title, null, null, null, source));
    }
    return bases.stream().distinct().toList();
  }

  private static String number(String cell, String title) {
    var own = first(cell);
    var named = first(title);
    return own != null ? own : named != null && named.startsWith(cell) ? named : cell;
  }

  private static @Nullable String first(String words) {
    var found = RegulationNumber.PATTERN.matcher(words);
    return found.find() ? found.group() : null;
  }
}
