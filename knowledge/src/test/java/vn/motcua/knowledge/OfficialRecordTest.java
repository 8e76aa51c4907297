package vn.motcua.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.source.OfficialRecord;
import vn.motcua.knowledge.source.ProcedureJson;
import vn.motcua.knowledge.source.RefusedRecord;

class OfficialRecordTest {

  @Test
  void isTakenByAnImportForEveryProcedureThatIsKnown() {
    var json = JsonMapper.shared();
    var reader = new ProcedureJson();
    var refused = new ArrayList<String>();
    var all = MergedProcedures.of(Map.of(), new EmbeddedKnowledge());
    for (var indexed : all) {
      var record = OfficialRecord.of(indexed.procedure());
      try {
        var read = reader.read(json.valueToTree(record), Optional.empty());
        assertThat(read.code()).isEqualTo(indexed.procedure().code());
        assertThat(read.sources()).noneMatch(source -> source.id().contains("."));
      } catch (RefusedRecord e) {
        refused.add(e.reason());
      }
    }

    assertThat(all).hasSizeGreaterThan(1_000);
    assertThat(refused).isEmpty();
  }
}
