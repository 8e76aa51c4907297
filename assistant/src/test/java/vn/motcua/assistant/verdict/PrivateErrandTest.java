package vn.motcua.assistant.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.verdict.told.CircumstanceReader;
import vn.motcua.knowledge.rule.CaseFact;

class PrivateErrandTest {

  private final CircumstanceReader reader = new CircumstanceReader();

  @Test
  void knowsAPrivateSchoolThatSomebodyWantsToEnter() {
    assertThat(reader.read(List.of("xin học trường mầm non tư")).privateDemander()).isTrue();
    assertThat(reader.read(List.of("bên đòi là trường tư thục")).privateDemander()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "phường bảo phải có giấy bệnh viện mới cho thả diều",
        "công an xã đòi giấy xác nhận của công ty",
        "can bo bat nop giay cua ngan hang moi nhan"
      })
  void knowsAnOfficeThatDemandsThePaperOfAPrivateOne(String told) {
    assertThat(reader.read(List.of(told)).privateDemander()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cửa hàng đòi giấy khai sinh",
        "công ty bảo hiểm tư nhân yêu cầu",
        "ngân hàng đòi giấy xác nhận của công an xã",
        "công ty bắt nộp giấy khám sức khỏe"
      })
  void knowsAPrivateOneThatDemandsThePaperOfAnOffice(String told) {
    assertThat(reader.read(List.of(told)).privateDemander()).isTrue();
  }

  @Test
  void takesThePermitForAPrivateSchoolForABusinessOfTheState() {
    assertThat(reader.read(List.of("thành lập trường mầm non tư thục")).privateDemander())
        .isFalse();
  }

  @Test
  void takesAnEmployerThatHandsADossierOnForNoPrivateOffice() {
    assertThat(reader.read(List.of("công ty đòi giấy kết hôn để làm thai sản")).privateDemander())
        .isFalse();
    assertThat(reader.read(List.of("công ty đòi giấy kết hôn để xin việc")).privateDemander())
        .isTrue();
  }

  @Test
  void readsThatTheDataAreWrongAsDataThatAreMissing() {
    assertThat(reader.read(List.of("dữ liệu trên hệ thống bị sai so với giấy")).facts())
        .contains(CaseFact.DATA_MISSING);
    assertThat(reader.read(List.of("CSDL hộ tịch chưa có thông tin thay đổi")).known())
        .contains(CaseFact.DATA_MISSING);
    assertThat(reader.read(List.of("tôi khai báo bị sai")).facts())
        .doesNotContain(CaseFact.DATA_MISSING);
  }
}
