package vn.motcua.assistant.compose.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.knowledge.search.Hit;

class ShortNamesTest {

  private static final String KINDS =
      "(diều sáo/Diều giấy/Diều vải/Diều theo giai đoạn cho hội làng)";

  @Test
  void dropsWhatStandsInLongBracketsAndHowItIsFiled() {
    assertThat(ShortNames.of("Thủ tục cấp phép thả diều cấp III " + KINDS + " và diều riêng lẻ"))
        .isEqualTo("Cấp phép thả diều cấp III và diều riêng lẻ");
    assertThat(ShortNames.of("Đổi thẻ thả diều thực hiện bằng dịch vụ công trực tuyến toàn trình"))
        .isEqualTo("Đổi thẻ thả diều");
    assertThat(ShortNames.of("Báo mất thẻ thả diều (thực hiện tại cấp xã)"))
        .isEqualTo("Báo mất thẻ thả diều");
  }

  @Test
  void keepsWhatTellsTwoApart() {
    var hits =
        hits(
            "Báo mất thẻ thả diều (thực hiện tại cấp xã)",
            "Báo mất thẻ thả diều (thực hiện tại cấp tỉnh)");
    var names = new ShortNames(hits);

    assertThat(hits).map(names::of).doesNotHaveDuplicates().allMatch(name -> name.contains("cấp"));
  }

  @Test
  void opensWithAShortNameOnlyWhereTheOfficialOneIsTooLong() {
    var shorter = "Cấp phép thả diều " + KINDS;
    var longer = shorter + " trong trường hợp diều bay qua nhà của người khác hoặc qua sông lớn";

    assertThat(ShortNames.shown(shorter)).isEqualTo(shorter);
    assertThat(ShortNames.shown(longer))
        .doesNotContain("Diều giấy")
        .startsWith("Cấp phép thả diều");
  }

  private static List<Hit> hits(String... names) {
    return Stream.of(names)
        .map(name -> new Hit("9." + name.hashCode(), name, List.of(), 0.5, name, List.of()))
        .toList();
  }
}
