package vn.motcua.assistant.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.print.docx.DocxWriter;
import vn.motcua.assistant.print.pdf.PdfWriter;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;

class CopySheetTest {

  private static final AddressParts.Splitter SPLITTER =
      address ->
          address.startsWith("Số 1")
              ? Optional.of(new AddressParts("Tỉnh Mẫu", "Xã Mẫu", "Số 1"))
              : Optional.empty();

  private static Form form(String electronic) {
    return Forms.read(
        """
        {"id":"F1","name":"Đơn mẫu","version":"1","filing":"online","persons":{"requester":"anh/chị"},
         "sources":[{"title":"Thông tư mẫu","asOf":"2026-11-21"}],
         "sections":[{"id":"a","title":"Phần A","fields":[
           {"id":"requester.sex","label":"Giới tính"},
           {"id":"requester.residence","label":"Nơi cư trú"},
           {"id":"hidden","label":"Ẩn","type":"text","when":{"is":["requester.sex","Nam"]}},
           {"id":"members","label":"Thành viên","type":"rows","columns":[
             {"id":"fullName","label":"Họ tên"}]}]}]
         %s}
        """
            .formatted(electronic));
  }

  private static final String LIST =
      """
      ,"electronic":{"title":"Biểu mẫu","parts":[{"title":"I. Phần","entries":[
        {"n":"1","label":"Nơi cư trú","fields":["requester.residence"]},
        {"n":"2","label":"Ẩn","fields":["hidden"]},
        {"n":"3","label":"Tệp","fields":[]}]}]}
      """;

  private static final Map<String, String> ANSWERS =
      Map.of("requester.sex", "Nữ", "requester.residence", "Số 1, Xã Mẫu", "hidden", "cũ");

  @Test
  void entriesStandInThePortalsOrderAndAddressesInItsParts() {
    var sheet = CopySheet.of(form(LIST), MadeUp.of(ANSWERS), SPLITTER);
    assertThat(sheet.official()).isTrue();
    assertThat(sheet.entries()).extracting(CopySheet.Entry::number).containsExactly("1", "2", "3");
    assertThat(sheet.entries().getFirst().fields())
        .containsExactly(
            new CopySheet.Value("requester.residence.province", "Tỉnh, thành phố", "Tỉnh Mẫu"),
            new CopySheet.Value("requester.residence.commune", "Xã, phường, đặc khu", "Xã Mẫu"),
            new CopySheet.Value("requester.residence.detail", "Địa chỉ chi tiết", "Số 1"));
  }

  @Test
  void whatIsNotAskedAnyMoreHasNoValue() {
    var sheet = CopySheet.of(form(LIST), MadeUp.of(ANSWERS), SPLITTER);
    assertThat(sheet.entries().get(1).fields())
        .containsExactly(new CopySheet.Value("hidden", "Ẩn", ""));
  }

  @Test
  void withoutAListOurSectionsStandInItsPlace() {
    var answers =
        MadeUp.answers(
            ANSWERS, Map.of("members", List.of(Map.of("fullName", "A"), Map.of("fullName", "B"))));
    var sheet = CopySheet.of(form(""), answers, AddressParts.Splitter.NONE);
    assertThat(sheet.official()).isFalse();
    assertThat(sheet.title()).isEqualTo("Đơn mẫu");
    assertThat(sheet.entries())
        .extracting(CopySheet.Entry::label)
        .containsExactly("Giới tính", "Nơi cư trú", "Thành viên");
    assertThat(sheet.entries().get(1).fields().getFirst().value()).isEqualTo("Số 1, Xã Mẫu");
    assertThat(sheet.entries().getLast().fields())
        .containsExactly(
            new CopySheet.Value("members.1.fullName", "1. Họ tên", "A"),
            new CopySheet.Value("members.2.fullName", "2. Họ tên", "B"));
  }

  @Test
  void jsonIsKeyedToTheList() {
    var json = CopySheet.of(form(LIST), MadeUp.of(ANSWERS), SPLITTER).json();
    assertThat(json).containsEntry("form", "F1").containsEntry("title", "Biểu mẫu");
    assertThat(String.valueOf(json.get("entries")))
        .startsWith(
            "[{part=I. Phần, number=1, label=Nơi cư trú, fields=[{id=requester.residence.p");
  }

  @Test
  void itsPrintedPageSaysAllInBothFiles() throws IOException {
    var form = Forms.embedded().find("TK-KHAI-SINH").orElseThrow();
    var sheet = CopySheet.of(form, MadeUp.longest(form), SPLITTER).sheet(true);
    assertThat(Read.docx(new DocxWriter().write(sheet))).isEqualTo(Read.sheet(sheet));
    assertThat(Read.pages(new PdfWriter().write(sheet))).isNotEmpty();
    assertThat(Read.sheet(sheet)).contains("(đínhkèmtệptrênCổng)");
  }

  @Test
  void theSheetOfWhatToBringLeavesOutWhatIsEmpty() throws IOException {
    var sheet =
        new BringSheet(
                "Đăng ký mẫu",
                List.of("Tờ khai"),
                List.of(),
                List.of(new BringSheet.NotRequired("Sổ hộ khẩu", "Luật mẫu, Điều 1")),
                List.of("UBND xã Mẫu"),
                List.of("Miễn phí"),
                List.of())
            .sheet();
    assertThat(sheet.blocks())
        .filteredOn(Printed.Line.class::isInstance)
        .extracting(line -> ((Printed.Line) line).text())
        .containsExactly(
            "GIẤY TỜ CẦN MANG THEO",
            "Đăng ký mẫu",
            "Nộp",
            "☐ Tờ khai",
            "Không phải nộp",
            "– Sổ hộ khẩu (căn cứ: Luật mẫu, Điều 1)",
            "Nơi nộp",
            "– UBND xã Mẫu",
            "Lệ phí, phí",
            "– Miễn phí");
    assertThat(Read.pdf(new PdfWriter().write(sheet), sheet)).isEqualTo(Read.sheet(sheet));
  }
}
