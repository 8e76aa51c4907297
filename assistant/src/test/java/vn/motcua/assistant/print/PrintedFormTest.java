package vn.motcua.assistant.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.print.sheet.Look;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.knowledge.form.Forms;

class PrintedFormTest {

  private static String form(String paper) {
    return """
    {"id":"F1","name":"Tờ khai mẫu","number":"CT99","version":"1","filing":"both",
     "persons":{"child":"bé"},
     "sources":[{"title":"Thông tư mẫu","asOf":"2026-11-21"}],
     "sections":[{"id":"a","title":"A","fields":[
       {"id":"child.fullName","label":"Họ tên"},
       {"id":"child.birthDate","label":"Ngày sinh"},
       {"id":"child.sex","label":"Giới tính"},
       {"id":"child.personalNumber","label":"Số định danh"},
       {"id":"sum","label":"Số tiền","type":"money"},
       {"id":"reason","label":"Lý do","type":"long_text"},
       {"id":"members","label":"Thành viên","type":"rows","columns":[
         {"id":"fullName","label":"Họ tên"},{"id":"note","label":"Ghi chú","type":"text"}]}]}],
     "paper":[%s]}
    """
        .formatted(paper);
  }

  private static List<Printed> printed(String paper, Map<String, String> answers) {
    var blocks = PrintedForm.of(Forms.read(form(paper)), MadeUp.of(answers), false).blocks();
    return blocks.subList(4, blocks.size());
  }

  private static String line(String template, Map<String, String> answers) {
    return ((Printed.Line) printed("\"" + template + "\"", answers).getFirst()).text();
  }

  @Test
  void numberMottoAndTitleStandAboveTheBlocks() {
    var sheet = PrintedForm.of(Forms.read(form("\"A\"")), MadeUp.none(), false);
    assertThat(sheet.title()).isEqualTo("Tờ khai mẫu");
    assertThat(sheet.blocks())
        .containsExactly(
            new Printed.Line("Mẫu CT99", Look.NUMBER),
            new Printed.Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Look.STATE),
            new Printed.Line("Độc lập - Tự do - Hạnh phúc", Look.MOTTO),
            new Printed.Line("TỜ KHAI MẪU", Look.TITLE),
            new Printed.Line("A", Look.PLAIN));
  }

  @Test
  void answersStandInTheirPlacesAsTheirFiltersSay() {
    var answers =
        Map.of(
            "child.fullName",
            "Nguyễn Văn Mẫu",
            "child.birthDate",
            "03/05/2026",
            "sum",
            "2.500.000");
    assertThat(line("{child.fullName|upper}", answers)).isEqualTo("NGUYỄN VĂN MẪU");
    assertThat(
            line("{child.birthDate|day}-{child.birthDate|month}-{child.birthDate|year}", answers))
        .isEqualTo("03-05-2026");
    assertThat(line("{child.birthDate|words}", answers))
        .isEqualTo("Ngày ba tháng năm năm hai nghìn không trăm hai mươi sáu");
    assertThat(line("{sum|words}", answers)).isEqualTo("Hai triệu năm trăm nghìn đồng");
  }

  @Test
  void aDateWithoutDayLeavesTheDayOpen() {
    assertThat(
            line(
                "{child.birthDate|day}/{child.birthDate|month}/{child.birthDate|year}",
                Map.of("child.birthDate", "05/2026")))
        .isEqualTo("…../05/2026");
  }

  @Test
  void aPlaceWithoutAnswerIsADottedLineToTheEndOfTheLine() {
    assertThat(line("Họ tên: {child.fullName}", Map.of())).matches("Họ tên: …{27,33}\\.{0,3}");
    assertThat(line("Họ tên: {child.fullName} ạ", Map.of())).matches("Họ tên: …{26,32}\\.{0,3} ạ");
    assertThat(line("Lý do: {reason}", Map.of()))
        .matches("Lý do: …{27,33}\\.{0,3} …{33,34}\\.{0,3}");
  }

  @Test
  void boxesAreTickedByTheAnswer() {
    assertThat(line("{child.sex=Nam} Nam {child.sex=Nữ} Nữ", Map.of("child.sex", "Nữ")))
        .isEqualTo("☐ Nam ☒ Nữ");
    assertThat(line("{child.sex=Nam} Nam", Map.of())).isEqualTo("☐ Nam");
  }

  @Test
  void aBlockWhoseConditionDoesNotHoldIsLeftOut() {
    var paper = "{\"text\":\"A\",\"when\":{\"has\":\"child.sex\"}},\"B\"";
    assertThat(printed(paper, Map.of())).hasSize(1);
    assertThat(printed(paper, Map.of("child.sex", "Nữ"))).hasSize(2);
  }

  @Test
  void anAnswerIsNeverCutToItsBoxes() {
    var paper = "{\"boxes\":\"child.personalNumber\",\"label\":\"Số\",\"count\":3}";
    assertThat(printed(paper, Map.of("child.personalNumber", "00109")))
        .containsExactly(new Printed.Boxes("Số", "00109", 5));
    assertThat(printed(paper, Map.of("child.personalNumber", "x".repeat(80))))
        .containsExactly(new Printed.Line("Số " + "x".repeat(80), Look.PLAIN));
  }

  @Test
  void aTableHasARowForEachEntryAndTheLeastRows() {
    var paper =
        "{\"table\":\"members\",\"least\":2,\"columns\":[{\"title\":\"TT\",\"key\":\"#\"},"
            + "{\"title\":\"Họ tên\",\"key\":\"fullName\",\"width\":3}]}";
    var answers =
        MadeUp.answers(Map.of(), Map.of("members", List.of(Map.of("fullName", "Lê Thị Thử"))));
    var table =
        (Printed.Table) PrintedForm.of(Forms.read(form(paper)), answers, false).blocks().getLast();
    assertThat(table.rows()).containsExactly(List.of("1", "Lê Thị Thử"), List.of("2", ""));
    assertThat(table.widths()).containsExactly(1, 3);
  }

  @Test
  void aSingleSignatureStandsOnTheRight() {
    assertThat(printed("{\"signatures\":[{\"title\":\"Người khai\",\"note\":\"(Ký)\"}]}", Map.of()))
        .containsExactly(
            new Printed.Signatures(
                List.of(Printed.Signature.NOBODY, new Printed.Signature("Người khai", "(Ký)"))));
  }

  @Test
  void textIsComposedAndHoldsNoSignsThatSteer() {
    assertThat(
            line(
                "{child.fullName}",
                Map.of("child.fullName", "Nguye\u0302\u0303n\u200b Va\u0306n\n\u0001A")))
        .isEqualTo("Nguyễn Văn  A");
  }

  @Test
  void aFormThatExistsOnlyOnlineHasNoPaper() {
    var online = Forms.read(form("").replace("\"both\"", "\"online\""));
    assertThatThrownBy(() -> PrintedForm.of(online, MadeUp.none(), false))
        .hasMessageContaining("F1");
  }
}
