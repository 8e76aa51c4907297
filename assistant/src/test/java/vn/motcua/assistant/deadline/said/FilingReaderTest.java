package vn.motcua.assistant.deadline.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.deadline.Filed;

class FilingReaderTest {

  /// A Sunday.
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final FilingReader reader = new FilingReader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nộp chiều thứ sáu 27/11 thì bao giờ có             | 2026-11-27 | 12:00 | 18:00
          hôm qua tôi nộp tạm trú, khi nào lấy               | 2026-11-21 | 00:00 | 23:59:59
          nop hom qua bao gio co ket qua                     | 2026-11-21 | 00:00 | 23:59:59
          Nộp hộ chiếu lúc 16h30 ngày 20/11/2026 thì khi nào nhận được | 2026-11-20 | 16:30 | 16:30
          đã nộp thứ sáu tuần trước, bao giờ có              | 2026-11-13 | 00:00 | 23:59:59
          tôi đã nộp hôm thứ sáu, khi nào lấy được           | 2026-11-20 | 00:00 | 23:59:59
          mai em nộp thì ngày nào có kết quả                 | 2026-11-23 | 00:00 | 23:59:59
          sáng mai em nộp thì bao giờ xong                   | 2026-11-23 | 00:00 | 12:00
          nộp ngày 27 thì hẹn ngày nào                       | 2026-11-27 | 00:00 | 23:59:59
          nộp ngày 5 tháng 1 thì bao giờ có                  | 2027-01-05 | 00:00 | 23:59:59
          đăng ký thường trú online tối qua, bao lâu có kết quả | 2026-11-21 | 18:00 | 23:59:59
          nộp sau 15 giờ chiều thứ hai thì khi nào có        | 2026-11-23 | 15:00:01 | 23:59:59
          nộp trước 15h ngày 23/11 thì bao giờ lấy           | 2026-11-23 | 00:00 | 15:00
          khi nào có nếu nộp 3 giờ rưỡi chiều hôm nay        | 2026-11-22 | 15:30 | 15:30
          nộp 5 ngày trước, bao giờ có                       | 2026-11-17 | 00:00 | 23:59:59
          ngày mai hội diều khai mạc, hôm nay nộp thì bao giờ có | 2026-11-22 | 00:00 | 23:59:59
          tôi nộp rồi, hôm qua lúc 9 giờ, khi nào có         | 2026-11-21 | 09:00 | 09:00
          giấy phép thả diều làm hôm qua bao giờ có          | 2026-11-21 | 00:00 | 23:59:59
          sáng mai vợ tôi đi đăng ký thả diều thì bao lâu có | 2026-11-23 | 00:00 | 12:00
          hồ sơ thả diều tiếp nhận lúc 15h30 ngày 20/11/2026 thì hẹn trả ngày nào | 2026-11-20 | 15:30 | 15:30
          hồ sơ thả diều nhận trực tiếp thứ sáu 20/11/2026 hẹn trả ngày nào | 2026-11-20 | 00:00 | 23:59:59
          don tha dieu tiep nhan hom qua bao gio tra         | 2026-11-21 | 00:00 | 23:59:59
          """)
  void readsWhenItWasFiled(String text, LocalDate day, LocalTime earliest, LocalTime latest) {
    assertThat(reader.read(text, TODAY).map(FilingReader.Read::wish))
        .contains(new FilingWish.When(new Filed(day, earliest, latest), false));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Đăng ký tạm trú mất bao lâu?",
        "khi nào phải nộp tờ khai thuế sau ngày 20/11",
        "tôi chuyển nhà ngày 1/10, khi nào phải đăng ký tạm trú",
        "Nghị định 23/2015/NĐ-CP nói gì về thời hạn bao lâu có",
        "tôi nộp hồ sơ hôm qua",
        "con tôi sinh ngày 20/11/2026, làm khai sinh cần gì",
        "làm hộ chiếu lần thứ hai mất bao lâu thì có",
        "hẹn lịch làm căn cước ngày 3/12 được không",
        "mất giấy thả diều rồi mà con bay đi chơi ngày mai, làm lại bao lâu có",
        "mat giay tha dieu roi ma con bay di choi ngay mai, lam lai bao lau co",
        "ngày mai tôi cưới rồi, đăng ký kết hôn bao lâu có",
        "ngày mai con tôi thi thả diều làm giấy phép bao lâu có",
        "thứ sáu này hội diều khai mạc mà xin phép bao lâu thì xong",
        "hồ sơ thả diều bao lâu có kết quả, ngày 27/11 con tôi nhận quà",
        "hồ sơ thả diều thì ngày nào nhận kết quả"
      })
  void readsNothingWhereNobodyAsksWhenItIsDue(String text) {
    assertThat(reader.read(text, TODAY)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hẹn ngày 3 mà nay 7 rồi chưa có          | 2026-11-03
          họ hẹn 18/11 mà vẫn chưa trả kết quả     | 2026-11-18
          giấy hẹn ghi thứ sáu mà chưa thấy gì     | 2026-11-20
          giay hen ngay 3 ma chua co               | 2026-11-03
          """)
  void readsThatThePromisedDayHasPassed(String text, LocalDate promised) {
    assertThat(reader.read(text, TODAY).map(FilingReader.Read::wish))
        .contains(new FilingWish.Overdue(promised));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "giấy thả diều nộp lâu rồi mà cứ hẹn lần hẹn lượt",
        "xã cứ hẹn hoài, bực quá tôi kiện ai",
        "phường ngâm hồ sơ thả diều của tôi",
        "tôi muốn kiện xã vì giải quyết chậm",
        "cán bộ chậm trả hồ sơ thì làm sao"
      })
  void readsThatADossierIsPutOff(String text) {
    assertThat(reader.read(text, TODAY).map(FilingReader.Read::wish))
        .contains(new FilingWish.Overdue(null));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nộp thứ năm 27/11 thì bao giờ có | 2026-11-27 | 2026-11-26
          nộp 24/11 thứ 6 thì khi nào lấy  | 2026-11-24 | 2026-11-27
          """)
  void seesThatWeekdayAndDayDisagree(String text, LocalDate day, LocalDate byWeekday) {
    assertThat(reader.read(text, TODAY).map(FilingReader.Read::wish))
        .contains(new FilingWish.Unclear(Filed.on(day), byWeekday));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hôm qua tôi nộp tạm trú, khi nào lấy   | tôi nộp tạm trú, khi nào lấy
          nộp chiều thứ sáu 27/11 thì bao giờ có | nộp thì bao giờ có
          """)
  void takesTheDayOutOfTheWordsToLookFor(String text, String rest) {
    assertThat(reader.read(text, TODAY).map(FilingReader.Read::rest)).contains(rest);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "nộp tạm trú ở tỉnh khác ngày 27/11 thì bao giờ có",
        "nộp hôm qua không phụ thuộc địa giới, khi nào lấy"
      })
  void hearsThatItWasFiledElsewhere(String text) {
    assertThat(reader.read(text, TODAY).map(FilingReader.Read::wish))
        .hasValueSatisfying(wish ->
            assertThat(wish)
                .isInstanceOfSatisfying(
                    FilingWish.When.class, when -> assertThat(when.elsewhere()).isTrue()));
  }
}
