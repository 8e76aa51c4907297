package vn.motcua.knowledge.source.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A page about flying kites, in the layout of the portal: headings and cells without any
/// border.
final class MadeUpPage {

  static final String DOSSIER_HEADER = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";

  private static final String BUTTONS =
      "Từ khóaKhông có thông tinMô tảKhông có thông tinChọn cơ quan thực hiệnTỉnh/ Thành phố"
          + "Bộ ngành-- Chọn Bộ ngành --Đơn vị-- Chọn Cơ sở --Nộp hồ sơ";

  private final Map<Section, String> sections = new LinkedHashMap<>();
  private String claims = "9.000001";

  MadeUpPage() {
    for (var section : Section.values()) {
      sections.put(section, "Không có thông tin");
    }
    with(Section.NAME, "Cấp phép thả diều");
    with(Section.CODE, claims);
    with(Section.LEVELS, "Cấp bộ, Cấp tỉnh");
    with(Section.STEPS, "Bước 1: Nộp đơn.\nBước 2: Thả diều.");
    with(Section.CHANNELS, "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp3 NgàyMiễn phí");
    with(Section.DOSSIER, "--" + DOSSIER_HEADER + "Đơn xin thả diều1 bản chính");
  }

  MadeUpPage with(Section section, String words) {
    sections.put(section, words);
    return this;
  }

  MadeUpPage without(Section section) {
    sections.remove(section);
    return this;
  }

  /// The code that the record claims to be, whatever the page shows.
  MadeUpPage claiming(String code) {
    claims = code;
    return this;
  }

  String text() {
    var text = new StringBuilder(sections.getOrDefault(Section.NAME, ""));
    sections.forEach((section, words) ->
        text.append(section == Section.END ? BUTTONS : section.title() + words));
    return text.toString();
  }

  JsonNode json() {
    var record =
        Map.of(
            "ma_thu_tuc",
            claims,
            "detail_url",
            "https://example.invalid/" + claims,
            "raw_text",
            text());
    return JsonMapper.builder().build().valueToTree(record);
  }
}
