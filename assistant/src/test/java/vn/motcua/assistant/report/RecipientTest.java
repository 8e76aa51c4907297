package vn.motcua.assistant.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientTest {

  private static final Recipient WATCH =
      new Recipient("Thanh tra tỉnh", "Tỉnh Diều Hâu", List.of("Phường Cánh Gió", "Phường 7"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Xã Dây Dù, Tỉnh Diều Hâu               | GIVEN
          Xã Dây Dù, diều hâu                    | GIVEN
          xa day du, T. Diều Hâu                 | ELSEWHERE
          xa day du, tinh dieu hau               | GIVEN
          Tỉnh Diều Hâu                          | GIVEN
          Phường Diều Hâu, Tỉnh Sáo              | ELSEWHERE
          Xã Dây Dù                              | ELSEWHERE
          Phường Diều Hâu                        | ELSEWHERE
          ''                                     | NO_PLACE
          Phường Cánh Gió, Tỉnh Diều Hâu         | ON_ITSELF
          phuong canh gio, tinh dieu hau         | ON_ITSELF
          P. Cánh Gió, Tỉnh Diều Hâu             | ON_ITSELF
          Công an phường Cánh Gió, Tỉnh Diều Hâu | ON_ITSELF
          Cánh Gió, Diều Hâu                     | ON_ITSELF
          P.7, Tỉnh Diều Hâu                     | ON_ITSELF
          Phường 17, Tỉnh Diều Hâu               | GIVEN
          Số 7 Phường 8, Tỉnh Diều Hâu           | GIVEN
          Phường Cánh Gió Đông, Tỉnh Diều Hâu    | ON_ITSELF
          """)
  void getsItsScopeButNothingOnItself(String place, Recipient.Match match) {
    assertThat(WATCH.match(at(place, ""))).isEqualTo(match);
  }

  @Test
  void getsNothingThatNamesItInAComment() {
    assertThat(WATCH.match(at("Xã Dây Dù, Tỉnh Diều Hâu", "Cán bộ phường Cánh Gió bảo vậy")))
        .isEqualTo(Recipient.Match.ON_ITSELF);
  }

  @ParameterizedTest
  @CsvSource({
    "'Xã Dây Dù, Hà Giang', GIVEN",
    "'xa day du, tinh ha giang', GIVEN",
    "'Xã Dây Dù, Tuyên Quang', GIVEN",
    "'Xã Dây Dù, Lào Cai', ELSEWHERE"
  })
  void getsWhatWasMergedIntoItsScope(String place, Recipient.Match match) {
    assertThat(new Recipient("A", "Tỉnh Tuyên Quang", List.of()).match(at(place, "")))
        .isEqualTo(match);
  }

  @Test
  void getsEverythingWithoutAScope() {
    var all = new Recipient("Bộ", "", List.of());
    assertThat(all.match(at("", ""))).isEqualTo(Recipient.Match.GIVEN);
    assertThat(all.match(at("Phường Cánh Gió", ""))).isEqualTo(Recipient.Match.GIVEN);
    assertThat(new Recipient("Bộ", "", List.of("Xã A")).match(at("", "")))
        .isEqualTo(Recipient.Match.NO_PLACE);
  }

  private static Report at(String place, String comment) {
    return new Report(Kind.LATE, new Matter("", "", place, null), comment, "", false);
  }
}
