package vn.motcua.knowledge.source.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.source.RefusedRecord;

class DefencePageReaderTest {

  private static final String RECORD =
      """
      {"thu_tuc_id": "9.000003",
       "metadata": {"mã_thủ_tục": "9.000003", "tên_thủ_tục": "Thủ tục thả diều ở doanh trại",
         "số_quyết_định": "Quyết định số 12/QĐ-BXX", "cấp_thực_hiện": "Cấp Bộ", "lĩnh_vực": "Diều"},
       "content": {"trình_tự_thực_hiện": "Bước 1. Nộp đơn. Bước 2. Thả diều.",
         "đối_tượng_thực_hiện": "Công dân Việt Nam", "cơ_quan_thực_hiện": "Trạm Gió",
         "cơ_quan_có_thẩm_quyền": "Không có thông tin", "địa_chỉ_tiếp_nhận_hs": "Số 1 phố Diều",
         "kết_quả_thực_hiện": "Phép bay", "yêu_cầu_điều_kiện_thực_hiện": "Không"},
       "tables": {
         "hinh_thuc_nop": [
           {"hinh_thuc": "Trực tiếp", "thoi_han_giai_quyet": "05 Ngày làm việc",
            "phi_le_phi": "Phí : 2.000.000 Đồng (Diều to)\\nPhí : 500.000 Đồng (Diều nhỏ)"},
           {"hinh_thuc": "Trực tuyến", "thoi_han_giai_quyet": "", "phi_le_phi": "Phí : 0 Đồng"},
           {"hinh_thuc": "Trực tuyến", "thoi_han_giai_quyet": "", "phi_le_phi": "Phí : 0 Đồng"},
           {"hinh_thuc": "Dịch vụ bưu chính", "thoi_han_giai_quyet": "Không quy định",
            "phi_le_phi": "Lệ phí : 1.5 USD\\nFile đính kèm: x.pdf"}],
         "thanh_phan_ho_so": [
           {"ten_giay_to": "- Đơn xin thả diều;", "so_luong": "a.doc\\nb.doc",
            "ghi_chu": "Bản chính: 1\\nBản sao: 0"},
           {"ten_giay_to": "Thả vào ngày lặng gió", "so_luong": "",
            "ghi_chu": "Bản chính: 0\\nBản sao: 0"}],
         "can_cu_phap_ly": [
           {"so_ky_hieu": "Thông tư số 9/2024/TT-BQP", "trich_yeu": "Quy định về diều"},
           {"so_ky_hieu": "12", "trich_yeu": "Quyết định số 12/2021/QĐ-TTg ngày 24/3/2021"}]}}
      """;

  private final DefencePageReader reader =
      new DefencePageReader(Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC));

  @Test
  void readsChannelsWithEveryFee() throws RefusedRecord {
    var channels = read(RECORD).channels();

    assertThat(channels)
        .extracting(FilingChannel::kind)
        .containsExactly(
            FilingChannel.Kind.IN_PERSON, FilingChannel.Kind.ONLINE, FilingChannel.Kind.POST);
    assertThat(channels.getFirst().fees())
        .extracting(Fee::kind, Fee::text)
        .containsExactly(
            tuple(Fee.Kind.FIXED, "2.000.000 đồng (Diều to)"),
            tuple(Fee.Kind.FIXED, "500.000 đồng (Diều nhỏ)"));
    assertThat(channels.get(1).fees()).extracting(Fee::kind).containsExactly(Fee.Kind.FREE);
    assertThat(channels.get(2).fees())
        .extracting(Fee::kind, Fee::text)
        .containsExactly(tuple(Fee.Kind.VARIES, "1,5 USD"));
  }

  @Test
  void readsTheDossier() throws RefusedRecord {
    assertThat(read(RECORD).evidence())
        .extracting(
            EvidenceRequirement::text,
            EvidenceRequirement::action,
            EvidenceRequirement::count,
            EvidenceRequirement::template)
        .containsExactly(
            tuple("Đơn xin thả diều;", Action.SUBMIT, new Count(1, 0), "a.doc; b.doc"),
            tuple("Thả vào ngày lặng gió", Action.NOTE, new Count(0, 0), null));
  }

  @Test
  void readsRegulationsByTheirFullNumber() throws RefusedRecord {
    assertThat(read(RECORD).legalBases())
        .extracting(LegalBasis::number)
        .containsExactly("9/2024/TT-BQP", "12/2021/QĐ-TTg");
  }

  @Test
  void readsTheText() throws RefusedRecord {
    var procedure = read(RECORD);

    assertThat(procedure.statements())
        .extracting(Statement::text)
        .containsExactly("Bước 1. Nộp đơn.", "Bước 2. Thả diều.");
    assertThat(procedure.authority().decides()).isEmpty();
    assertThat(procedure.asOf()).isEqualTo(LocalDate.of(2024, 1, 1));
  }

  @Test
  void refusesARecordOfAnotherProcedure() {
    var mixed = RECORD.replace("\"mã_thủ_tục\": \"9.000003\"", "\"mã_thủ_tục\": \"9.000004\"");

    assertThatThrownBy(() -> read(mixed))
        .isInstanceOf(RefusedRecord.class)
        .hasMessageContaining("9.000003")
        .hasMessageContaining("9.000004");
  }

  @Test
  void refusesARecordWithoutName() {
    assertThatThrownBy(() -> read(RECORD.replace("Thủ tục thả diều ở doanh trại", " ")))
        .isInstanceOf(RefusedRecord.class)
        .hasMessageContaining("9.000003");
  }

  private Procedure read(String json) throws RefusedRecord {
    return reader.read(JsonMapper.builder().build().readTree(json), Optional.empty());
  }
}
