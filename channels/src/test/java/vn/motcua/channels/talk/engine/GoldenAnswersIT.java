package vn.motcua.channels.talk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.channels.talk.Outgoing;
import vn.motcua.channels.talk.officer.Officers;

/// Conversations as people read them on a phone, in files to be read aloud. Where knowledge or words
/// change on purpose, run with `-Dmotcua.golden=write` and read the difference.
class GoldenAnswersIT {

  private static final Path FOLDER =
      Path.of("src/test/resources/vn/motcua/channels/talk/engine/golden");

  private static final Map<String, List<String>> TALKS = new TreeMap<>();

  static {
    TALKS.put(
        "01-giay-to", List.of("Đăng ký khai sinh cho con cần giấy tờ gì?", "xem thêm", "xem thêm"));
    TALKS.put("02-le-phi", List.of("Đăng ký kết hôn có mất tiền không?"));
    TALKS.put("03-thoi-han", List.of("lam can cuoc mat bao lau"));
    TALKS.put("04-noi-nop", List.of("Đăng ký tạm trú nộp ở đâu?"));
    TALKS.put("05-cac-buoc", List.of("Thủ tục đăng ký khai tử làm thế nào?", "xem thêm"));
    TALKS.put(
        "06-giay-thua",
        List.of("Đăng ký khai sinh có phải nộp bản sao công chứng sổ hộ khẩu không?"));
    TALKS.put("07-hoi-lai", List.of("tôi muốn làm giấy tờ"));
    TALKS.put(
        "08-ngoai-pham-vi", List.of("thời tiết hôm nay thế nào?", "bóng đá tối nay ai thắng?"));
    TALKS.put("09-han-tra", List.of("Nộp hồ sơ đăng ký tạm trú hôm nay thì bao giờ có kết quả?"));
    TALKS.put("10-ten-xa", List.of("Phường Liễu Giai, quận Ba Đình, Hà Nội nay là phường nào?"));
    TALKS.put("11-su-kien", List.of("Tôi mới sinh con, cần làm những gì?", "xem thêm"));
    TALKS.put(
        "12-kiem-ho-so",
        List.of(
            "Đăng ký khai sinh",
            "kiểm tra hồ sơ",
            "tờ khai đăng ký khai sinh\ngiấy chứng sinh\nsổ hộ khẩu",
            "xem thêm"));
    TALKS.put(
        "13-to-khai",
        List.of(
            "Tôi muốn điền tờ khai đăng ký kết hôn",
            "đồng ý, bắt đầu điền",
            "Nguyễn Văn Mẫu",
            "menu",
            "lệ phí bao nhiêu?",
            "quay lại",
            "sửa họ tên",
            "Trần Văn Mẫu",
            "dừng",
            "điền tiếp",
            "xem lại",
            "hủy tờ khai"));
    TALKS.put(
        "19-mau-trung-ten",
        List.of(
            "Tôi muốn điền tờ khai đăng ký khai sinh",
            "Tờ khai đăng ký khai sinh – Thủ tục đăng ký khai sinh",
            "không điền"));
    TALKS.put("20-nut-bam", List.of("Đăng ký kết hôn", "Điền Tờ khai đăng ký kết hôn"));
    TALKS.put("14-xoa-du-lieu", List.of("xoa du lieu cua tui", "xóa hết"));
    TALKS.put("15-can-bo", List.of("gặp cán bộ"));
    TALKS.put("16-tro-giup", List.of("menu"));
    TALKS.put("17-can-cu", List.of("Điều 38 Luật Cư trú nói gì?"));
    TALKS.put("18-chao", List.of("xin chào", "cảm ơn"));
  }

  static Stream<String> talks() {
    return TALKS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("talks")
  void readsWellOnAPhone(String name) throws IOException {
    var said = Objects.requireNonNull(TALKS.get(name));

    compare(name, talked(said));
  }

  private static String talked(List<String> said) {
    var bench = Bench.shared();
    var talking = bench.talking(Officers.NONE);
    var lines = new ArrayList<String>();
    for (var words : said) {
      List<Outgoing> answers = talking.hear(bench.words("u1", words));
      lines.add("» " + words.replace("\n", "\n» "));
      lines.add(Bench.read(answers).replaceAll("#nhan=[\\w-]+", "#nhan=…"));
    }
    return String.join("\n\n", lines) + "\n";
  }

  private static void compare(String file, String now) throws IOException {
    var golden = FOLDER.resolve(file + ".txt");
    if ("write".equals(System.getProperty("motcua.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, now);
    }
    assertThat(now).isEqualTo(Files.readString(golden));
  }
}
