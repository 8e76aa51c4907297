package vn.motcua.knowledge.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgencyFormsTest {

  private static final String OURS =
      """
      {"id":"CT01","name":"Tờ khai của xã Mẫu","version":"xa-mau-1",
       "persons":{"requester":"người yêu cầu"},
       "sources":[{"title":"Xã Mẫu","asOf":"2026-11-22","verification":"verified"}],
       "sections":[{"id":"a","title":"A","fields":[{"id":"requester.fullName","label":"Họ tên"}]}],
       "paper":["Họ tên: {requester.fullName}"]}
      """;

  @TempDir private Path folder;

  @Test
  void everyShippedFormKeepsToTheSchema() {
    var agency = new AgencyForms();
    Forms.resource("contents.txt")
        .lines()
        .filter(name -> !name.isBlank())
        .forEach(name ->
            assertThatCode(() -> agency.form(Forms.resource(name + ".json")))
                .as(name)
                .doesNotThrowAnyException());
  }

  @Test
  void anAgencysFormReplacesTheOneOfTheSameId() throws IOException {
    Files.writeString(folder.resolve("ct01.json"), OURS);
    var read = new AgencyForms().in(folder);
    assertThat(read.refusals()).isEmpty();
    var forms = Forms.embedded().with(read.forms());
    assertThat(forms.find("CT01").orElseThrow().name()).isEqualTo("Tờ khai của xã Mẫu");
    assertThat(forms.all()).hasSameSizeAs(Forms.embedded().all());
  }

  @Test
  void aBadFileIsRefusedByNameAndTheOthersAreTaken() throws IOException {
    Files.writeString(folder.resolve("a.json"), OURS);
    Files.writeString(folder.resolve("b.json"), OURS.replace("\"label\"", "\"lable\""));
    Files.writeString(folder.resolve("c.json"), OURS.replace("{requester.fullName}", "{no.one}"));
    Files.writeString(folder.resolve("d.json"), "no JSON");
    var read = new AgencyForms().in(folder);
    assertThat(read.forms()).hasSize(1);
    assertThat(read.refusals()).hasSize(3);
    assertThat(read.refusals().get(0)).startsWith("b.json: ").contains("lable");
    assertThat(read.refusals().get(1)).startsWith("c.json: ").contains("no.one");
    assertThat(read.refusals().get(2)).startsWith("d.json: ");
  }

  @Test
  void aFolderThatIsNotThereHoldsNone() {
    assertThat(new AgencyForms().in(folder.resolve("none")).forms()).isEmpty();
  }
}
