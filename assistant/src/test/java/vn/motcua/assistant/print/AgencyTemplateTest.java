package vn.motcua.assistant.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.print.agency.AgencyTemplate;
import vn.motcua.assistant.print.agency.Filled;
import vn.motcua.assistant.print.packed.Archive;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;

class AgencyTemplateTest {

  private static final int PLENTY = 50_000_000;

  private static final Form FORM =
      Forms.read(
          """
          {"id":"F1","name":"Đơn mẫu","version":"1","filing":"online","persons":{"child":"bé"},
           "sources":[{"title":"Thông tư mẫu","asOf":"2026-11-21"}],
           "sections":[{"id":"a","title":"A","fields":[
             {"id":"child.fullName","label":"Họ tên"},{"id":"child.sex","label":"Giới tính"},
             {"id":"child.birthDate","label":"Ngày sinh"}]}]}
          """);

  private static final Map<String, String> ANSWERS =
      Map.of(
          "child.fullName", "Lê <Thử> & Mẫu", "child.sex", "Nữ", "child.birthDate", "03/05/2026");

  private static byte[] template(String... runs) throws IOException {
    try (var document = new XWPFDocument()) {
      var paragraph = document.createParagraph();
      for (var run : runs) {
        paragraph.createRun().setText(run);
      }
      document.createTable(1, 1).getRow(0).getCell(0).setText("{child.birthDate|year}");
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("{child.sex=Nam} Nam {child.sex=Nữ} Nữ");
      var out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private static Filled fill(byte[] template) throws IOException {
    return new AgencyTemplate(FORM).fill(new ByteArrayInputStream(template), MadeUp.of(ANSWERS));
  }

  private static XWPFDocument filled(byte[] template) throws IOException {
    var document = (Filled.Document) fill(template);
    return new XWPFDocument(new ByteArrayInputStream(document.docx()));
  }

  @Test
  void placesAreFilledInTextTablesAndHeaders() throws IOException {
    try (var document = filled(template("Tên: {child.fullName|upper}."))) {
      assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("Tên: LÊ <THỬ> & MẪU.");
      assertThat(document.getTables().getFirst().getText()).contains("2026");
      assertThat(document.getHeaderList().getFirst().getText()).contains("☐ Nam ☒ Nữ");
    }
  }

  @Test
  void aPlaceMayBeCutIntoRuns() throws IOException {
    try (var document = filled(template("Tên: {chi", "ld.full", "Name} và {", "child.sex", "}!"))) {
      var paragraph = document.getParagraphs().getFirst();
      assertThat(paragraph.getText()).isEqualTo("Tên: Lê <Thử> & Mẫu và Nữ!");
      assertThat(paragraph.getRuns()).hasSize(5);
    }
  }

  @Test
  void everyUnknownPlaceIsNamed() throws IOException {
    assertThat(fill(template("{child.weight} {child.sex} {năm} {child.sex|loud}")))
        .isEqualTo(
            new Filled.UnknownPlaces(List.of("{child.weight}", "{năm}", "{child.sex|loud}")));
  }

  @Test
  void whatIsNoPlainDocxIsRefused() throws IOException {
    assertThat(fill("no file".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Filled.Refused(Filled.Reason.NO_DOCX));
    assertThat(fill(new byte[AgencyTemplate.MOST_BYTES + 1]))
        .isEqualTo(new Filled.Refused(Filled.Reason.TOO_LARGE));
    assertThat(fill(with("word/vbaProject.bin", new byte[1])))
        .isEqualTo(new Filled.Refused(Filled.Reason.MACROS));
  }

  @Test
  void aFileThatSwellsIsRefusedBeforeItDoes() throws IOException {
    assertThat(fill(with("word/media/a.bin", new byte[AgencyTemplate.MOST_UNPACKED])))
        .isEqualTo(new Filled.Refused(Filled.Reason.SWELLS));
  }

  @Test
  void entitiesAreRefused() throws IOException {
    var xml =
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(fill(with("word/document.xml", xml)))
        .isEqualTo(new Filled.Refused(Filled.Reason.NO_DOCX));
  }

  private static byte[] with(String part, byte[] bytes) throws IOException {
    return Archive.read(template("A"), PLENTY, 100).orElseThrow().with(part, bytes).write();
  }
}
