package vn.motcua.evaluation.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Checkout;
import vn.motcua.evaluation.bench.Options;
import vn.motcua.evaluation.form.Coverage.Fault;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;

/// The lists and the form are made up.
class CoverageTest {

  private static final String FILE =
      """
      TỜ KHAI ĐĂNG KÝ THẢ DIỀU
      (1) Ghi tên nơi nhận.

      NỘI DUNG MẪU HỘ TỊCH ĐIỆN TỬ TƯƠNG TÁC

      ĐĂNG KÝ THẢ DIỀU

      I. Thông tin về người thả
      (1) Họ, chữ đệm, tên;

      (2) Số định danh cá nhân;
      (3) Giấy tờ tùy thân: loại, số;
      (4) Ngày, tháng, năm sinh (tách riêng ba ô);
      (5) Màu diều (chưa chọn thì để trống);
      (6) Đề nghị cấp bản sao:
      □ Có
      (7) Hồ sơ đính kèm theo quy định.
      * Người thả diều cam đoan.
      (3) Chú thích không thuộc danh sách.

      NỘI DUNG BIỂU MẪU ĐIỆN TỬ TƯƠNG TÁC HẠ DIỀU
      (1) Lý do.
      """;

  private static final String SERVING =
      """
      {"id":"F1","name":"Tờ khai","version":"1","procedures":[],"names":["tờ khai thả diều"],
       "persons":{"flyer":"người thả","kite":"diều","copies":"bản sao"},
       "sources":[{"title":"Thông tư mẫu","asOf":"2026-11-22"}],
       "sections":[{"id":"a","title":"A","fields":[
         {"id":"flyer.fullName","label":"Họ, chữ đệm, tên","required":true},
         {"id":"flyer.personalNumber","label":"Số"},
         {"id":"flyer.idPaper.number","label":"Số","required":true},
         {"id":"flyer.birthDate","label":"Ngày sinh","required":true},
         {"id":"kite.colour","label":"Màu","type":"text"},
         {"id":"copies.wanted","label":"Bản sao","required":true}]}],
       "paper":["{flyer.fullName} {flyer.idPaper.number} {flyer.birthDate} {copies.wanted}"],
       "electronic":{"title":"Mẫu hộ tịch điện tử tương tác đăng ký thả diều","parts":[
         {"title":"I","entries":[
         {"n":"1","label":"Họ, chữ đệm, tên","fields":["flyer.fullName"]},
         {"n":"2","label":"Số định danh cá nhân","fields":["flyer.personalNumber"]},
         {"n":"3","label":"Giấy tờ tùy thân","fields":["flyer.idPaper.number"]},
         {"n":"4","label":"Ngày, tháng, năm sinh","fields":["flyer.birthDate"]},
         {"n":"5","label":"Màu diều","fields":["kite.colour"]},
         {"n":"6","label":"Đề nghị cấp bản sao","fields":["copies.wanted"]},
         {"n":"7","label":"Hồ sơ đính kèm theo quy định","fields":[]}]}]}}
      """;

  @Test
  void readsTheListsOfAFileAndNothingElse() {
    var lists = OfficialList.in(FILE);
    assertThat(lists)
        .extracting(OfficialList::title, list -> list.entries().size())
        .containsExactly(tuple("ĐĂNG KÝ THẢ DIỀU", 7), tuple("HẠ DIỀU", 1));
    assertThat(lists.getFirst().entries().get(3).name()).isEqualTo("Ngày, tháng, năm sinh");
  }

  @Test
  void aFormThatServesAllEntriesMissesNothing() {
    var coverage = coverage(SERVING);
    assertThat(coverage.listed()).isEqualTo(7);
    assertThat(coverage.alike()).isEqualTo(7);
    assertThat(coverage.misses()).isEmpty();
  }

  @Test
  void namesWhatIsNotServed() {
    misses(SERVING.replace("\"n\":\"4\"", "\"n\":\"14\""), 4, Fault.UNLIKE);
    misses(SERVING.replace("\"label\":\"Màu diều\"", "\"label\":\"Số dây\""), 5, Fault.UNLIKE);
    misses(SERVING.replace("[\"kite.colour\"]", "[]"), 5, Fault.NO_FIELD);
    misses(SERVING.replace("[\"flyer.birthDate\"]", "[\"flyer.fullName\"]"), 4, Fault.UNTYPED);
    misses(SERVING.replace("\"Ngày sinh\",\"required\":true", "\"Ngày sinh\""), 4, Fault.OPEN);
  }

  @Test
  void findsTheFormByTheHeadOfItsList() {
    var form = Forms.read(SERVING);
    assertThat(FormsTask.formOf("ĐĂNG KÝ THẢ DIỀU", "1. Thả diều", List.of(form))).contains(form);
    assertThat(FormsTask.formOf("HẠ DIỀU", "1. Thả diều", List.of(form))).isEmpty();
  }

  @Test
  void everyOfficialListIsServed() {
    var checkout = Checkout.find();
    var said = new ByteArrayOutputStream();
    assumeTrue(
        Files.isDirectory(checkout.shared().resolve("data/forms/civil-status")),
        "no official lists beside this checkout");
    try (var bench =
        new Bench(Options.of(), checkout, new PrintStream(said, true, StandardCharsets.UTF_8))) {
      assertThat(new FormsTask().run(bench))
          .as(() -> said.toString(StandardCharsets.UTF_8))
          .isTrue();
    }
  }

  private static void misses(String form, int number, Fault fault) {
    assertThat(coverage(form).misses())
        .extracting(Coverage.Miss::number, Coverage.Miss::fault)
        .containsExactly(tuple(number, fault));
  }

  private static Coverage coverage(String form) {
    Form read = Forms.read(form);
    return Coverage.of(OfficialList.in(FILE).getFirst(), read);
  }
}
