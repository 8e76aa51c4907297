package vn.motcua.knowledge.source.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.Fee.Kind;
import vn.motcua.knowledge.procedure.Source;

class FeeCellTest {

  private static final Source SOURCE =
      new Source(
          "portal",
          "Trang thử",
          null,
          LocalDate.of(2026, 6, 1),
          null,
          null,
          Source.Verification.DERIVED);

  @Test
  void readsOneAmountWithItsDescription() {
    var fee = fee("7,000 Việt Nam Đồng", "(cấp lại thẻ thuyền thúng: 7.000 đồng/thẻ)");

    assertThat(fee.kind()).isEqualTo(Kind.FIXED);
    assertThat(fee.amount()).isEqualTo(7_000);
    assertThat(fee.text()).isEqualTo("7.000 đồng (cấp lại thẻ thuyền thúng: 7.000 đồng/thẻ)");
  }

  @Test
  void joinsTheAmountWithWhatItIsChargedFor() {
    assertThat(fee("2,500,000 VNĐ", "(đồng/lần)").text()).isEqualTo("2.500.000 đồng/lần");
    assertThat(fee("10 USD", "(/bản)").text()).isEqualTo("10 USD/bản");
    assertThat(fee("70,000 VNĐ", "(70.000 đồng/giấy)").text()).isEqualTo("70.000 đồng/giấy");
  }

  @Test
  void keepsForeignCurrency() {
    var fee = fee("145 USD", "");

    assertThat(fee.kind()).isEqualTo(Kind.FIXED);
    assertThat(fee.currency().getCurrencyCode()).isEqualTo("USD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "(Không)", "(Không có.)", "(- Không quy định)", "(Không thu lệ phí)"})
  void isFreeWhereTheDescriptionDoesNotSayOtherwise(String description) {
    assertThat(fee("Miễn phí", description).kind()).isEqualTo(Kind.FREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Lệ phí cấp thẻ: 135.000 đồng/lần)",
        "(Theo Luật Thả diều)",
        "(bằng 50% mức thu nêu trên)",
        "(Chưa quy định.)",
        "(Miễn phí từ ngày 07/4/2026 đến 30/6/2026)"
      })
  void neverCallsFreeWhatTheDescriptionQualifies(String description) {
    assertThat(fee("Miễn phí", description).kind()).isEqualTo(Kind.VARIES);
  }

  @Test
  void dropsTheDefaultWordsWhereTheDescriptionHasAmounts() {
    assertThat(fee("Miễn phí", "(Lệ phí cấp thẻ: 135.000 đồng/lần)").text())
        .isEqualTo("Lệ phí cấp thẻ: 135.000 đồng/lần");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((Mức thu thả diều do Hội đồng nhân dân tỉnh đặt ra.))",
        "(theo Ủy ban nhân dân cấp tỉnh)",
        "(theo quy định của địa phương)"
      })
  void leavesLocalFeesToTheProvince(String description) {
    assertThat(fee("Miễn phí", description).kind()).isEqualTo(Kind.LOCAL);
    assertThat(fee("8,000 VNĐ", description).amount()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"135 VNĐ", "700 VNĐ", "23 Việt Nam Đồng", "20 VNĐ", "1 Việt Nam Đồng"})
  void neverGivesAnAmountThatLostItsZeros(String cell) {
    var fee = fee(cell, "(Lệ phí cấp giấy phép chèo đò: 135.000 đồng/lần.)");

    assertThat(fee.kind()).isEqualTo(Kind.VARIES);
    assertThat(fee.text()).isEqualTo("Lệ phí cấp giấy phép chèo đò: 135.000 đồng/lần.");
  }

  @Test
  void saysSoWhereALostAmountIsNowhereInWords() {
    var fee = fee("850 VNĐ", "");

    assertThat(fee.kind()).isEqualTo(Kind.VARIES);
    assertThat(fee.text()).contains("không ghi đủ số tiền").doesNotContain("850");
  }

  @Test
  void believesTheDescriptionOverTheCell() {
    var fee = fee("5,000 VNĐ", "(thu 7.000 đồng/lần đăng ký)");

    assertThat(fee.kind()).isEqualTo(Kind.VARIES);
    assertThat(fee.text()).isEqualTo("thu 7.000 đồng/lần đăng ký");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(500.000 đồng; cấp lại: 250.000 đồng)",
        "(Từ ngày 01/7/2025 đến hết ngày 31/12/2026 bằng 50% mức thu)",
        "(tối đa thu cho một bản)"
      })
  void givesNoSingleAmountWhereTheWordsHaveMore(String description) {
    var fee = fee("500,000 VNĐ", description);

    assertThat(fee.kind()).isEqualTo(Kind.VARIES);
    assertThat(fee.text()).contains("500.000 đồng");
  }

  @Test
  void readsAmountsThatOnlyTheChannelNames() {
    var fee =
        FeeCell.read(
                "2,000 VNĐ",
                "(/trang)",
                FeeCell.sentencesIn("Nộp tại xã. Phí từ trang thứ 3: 1.000 đồng/trang."),
                SOURCE)
            .orElseThrow();

    assertThat(fee.kind()).isEqualTo(Kind.VARIES);
    assertThat(fee.text()).isEqualTo("2.000 đồng/trang; Phí từ trang thứ 3: 1.000 đồng/trang.");
  }

  @Test
  void hasNoFeeWhereThePageSaysNothing() {
    assertThat(FeeCell.read("Không có thông tin", "", "", SOURCE)).isEmpty();
  }

  private static Fee fee(String cell, String description) {
    return FeeCell.read(cell, description, "", SOURCE).orElseThrow();
  }
}
