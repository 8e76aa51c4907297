package vn.motcua.assistant.llm.check.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claims;

/// The lines of [Support] and [Wholeness] and the closeness of [Polarity] rest on these pairs: plain
/// rewordings pass, and whatever says something else does not.
class SupportTest {

  private static final List<Check> CHECKS = List.of(new Polarity(), new Support(), new Wholeness());

  private static boolean passes(String kind, String fact, String sentence) {
    var claim = Claims.on(kind, fact).claim(sentence);
    return CHECKS.stream().allMatch(check -> check.fault(claim).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name | Thủ tục {Thả diều}. | Dạ, việc này thuộc thủ tục {Thả diều} ạ.",
        "name | Thủ tục {Thả diều}. | Anh/chị làm thủ tục {Thả diều} nhé.",
        "fee | Lệ phí, trực tiếp: {5 đồng} | Nếu nộp trực tiếp thì lệ phí là {5 đồng}.",
        "fee | Lệ phí, trực tiếp: {5 đồng} | Mức thu khi nộp trực tiếp là {5 đồng} ạ.",
        "time | Thời hạn giải quyết, trực tuyến: {3 ngày} | Hồ sơ trực tuyến được giải quyết trong {3 ngày}.",
        "documents | Giấy tờ cần có: {Đơn} | Anh/chị cần chuẩn bị {Đơn}.",
        "documents | Giấy tờ cần có: {Đơn} | Trong hồ sơ cần có {Đơn} ạ.",
        "not_required | Được thay bằng dữ liệu: {Sổ} | Dạ, {Sổ} được thay bằng dữ liệu.",
        "where | nơi nộp: {Trung tâm} | Anh/chị nộp hồ sơ tại {Trung tâm}.",
        "where | cơ quan có thẩm quyền: {Xã} | Cơ quan có thẩm quyền là {Xã}.",
        "verdict | {Sổ}: {Không phải nộp} | Về {Sổ} thì {Không phải nộp}.",
        "condition | {Sổ}, cần khi: {mất dữ liệu} | {Sổ} cần khi {mất dữ liệu}.",
        "summary | Cần khi thả diều ở bãi chung. | Thủ tục này cần khi anh/chị thả diều ở bãi chung ạ.",
        "next | Không thả gần đường điện. | Anh/chị lưu ý không thả gần đường điện nhé.",
        "next | Người thả phải đủ {10 tuổi}. | Dạ, người thả phải đủ {10 tuổi}.",
        "next | Nếu trễ hẹn thì hỏi nơi nhận. | Nếu trễ hẹn, anh/chị hỏi nơi nhận giúp.",
      })
  void plainRewordingsPass(String kind, String fact, String sentence) {
    assertThat(passes(kind, fact, sentence)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fee | Lệ phí, trực tiếp: {5 đồng} | Nếu nộp trực tuyến thì lệ phí là {5 đồng}.",
        "fee | Lệ phí, trực tiếp: {5 đồng} | Lệ phí là {5 đồng}.",
        "fee | Lệ phí, trực tiếp: {5 đồng} | Không nộp trực tiếp thì lệ phí là {5 đồng}.",
        "fee | Lệ phí, trực tiếp: {5 đồng} | Lệ phí trực tiếp chỉ là {5 đồng}.",
        "fee | Lệ phí, trực tiếp: {5 đồng} | Lệ phí trực tiếp tối đa {5 đồng}.",
        "fee | Lệ phí, trực tiếp: {5 đồng} | Nộp {5 đồng} trực tiếp cho cán bộ tiếp dân.",
        "time | Thời hạn giải quyết, trực tiếp: {3 ngày} | Lệ phí trực tiếp là {3 ngày}.",
        "documents | Giấy tờ cần có: {Đơn} | Anh/chị không cần {Đơn}.",
        "documents | Giấy tờ cần có: {Đơn} | Anh/chị chỉ cần {Đơn}.",
        "documents | Giấy tờ cần có: {Đơn} | Hồ sơ đủ khi có {Đơn}.",
        "documents | Giấy tờ cần có: {Đơn} | Anh/chị có thể nộp {Đơn}.",
        "documents | Giấy tờ cần có: {Đơn} | Anh/chị cần {Đơn} và sổ hộ khẩu.",
        "documents | Giấy tờ cần có: {Đơn} | Giấy tờ cần có: {Đơn}, nếu anh/chị muốn.",
        "documents | Giấy tờ cần có: {Đơn} | Giấy tờ cần có: {Đơn}, nếu tiện ạ.",
        "fee | Lệ phí, trực tiếp: {5 đồng} | Lệ phí, trực tiếp: {5 đồng}, tùy anh/chị.",
        "not_required | Được thay bằng dữ liệu: {Sổ} | Anh/chị cần nộp {Sổ}.",
        "not_required | Được thay bằng dữ liệu: {Sổ} | {Sổ} không được thay bằng dữ liệu.",
        "condition | {Sổ}, cần khi: {mất dữ liệu} | Cần {Sổ}.",
        "condition | {Sổ}, cần khi: {mất dữ liệu} | {mất dữ liệu} cần khi {Sổ}.",
        "summary | Cần khi thả diều ở bãi chung. | Cần thả diều ở bãi chung.",
        "summary | Cần khi thả diều ở bãi chung. | Không cần khi thả diều ở bãi chung.",
        "next | Không thả gần đường điện. | Anh/chị thả gần đường điện nhé.",
        "next | Không phải nộp bản sao khi xem được dữ liệu. | Phải nộp bản sao khi không xem được dữ liệu.",
        "next | Không phải nộp bản sao khi xem được dữ liệu. | Nộp bản sao khi không phải xem được dữ liệu.",
        "next | Cán bộ phải hướng dẫn, anh/chị được nộp bản sao. | Cán bộ được hướng dẫn, anh/chị phải nộp bản sao.",
        "next | Người mua nộp bản chính cho người bán. | Người bán nộp bản chính cho người mua.",
        "next | Người thả phải đủ {10 tuổi}. | Người thả {10 tuổi}.",
        "next | Nộp trong vòng ít nhất {3 ngày}. | Nộp trong vòng {3 ngày}.",
        "next | Trước {ngày A} theo luật cũ, sau {ngày B} theo luật mới. | Trước {ngày B} theo luật cũ, sau {ngày A} theo luật mới.",
        "next | Trước {ngày A} theo luật cũ, sau {ngày B} theo luật mới. | Sau {ngày A} theo luật cũ, trước {ngày B} theo luật mới.",
        "next | Nộp bản sao hoặc xuất trình bản chính. | Nộp bản sao và xuất trình bản chính.",
        "next | Anh/chị có quyền từ chối. | Anh/chị từ chối.",
        "next | Nếu trễ hẹn thì hỏi nơi nhận. | Anh/chị hỏi nơi nhận.",
      })
  void whateverSaysSomethingElseIsRefused(String kind, String fact, String sentence) {
    assertThat(passes(kind, fact, sentence)).isFalse();
  }

  @Test
  void aSentenceOnTwoFactsSaysOnlyWhatBothSay() {
    var fees = Claims.on("fee", "Lệ phí, trực tiếp: {5 đồng}", "Lệ phí, trực tuyến: {2 đồng}");

    assertThat(
            new Support()
                .fault(fees.claim("Lệ phí trực tuyến là {5 đồng}, trực tiếp là {2 đồng}.")))
        .isPresent();

    var papers = Claims.on("documents", "Giấy tờ cần có: {Đơn}", "Giấy tờ cần có: {Ảnh}");
    var both = papers.claim("Anh/chị cần chuẩn bị {Đơn} và {Ảnh}.");
    assertThat(CHECKS).allSatisfy(check -> assertThat(check.fault(both)).isEmpty());
  }
}
