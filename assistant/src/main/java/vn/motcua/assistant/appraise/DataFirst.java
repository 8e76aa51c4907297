package vn.motcua.assistant.appraise;

import java.util.regex.Pattern;
import vn.motcua.assistant.verdict.CheckedDossier;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;

/// Whether data may stand for a paper: then the office looks them up before it asks for anything.
final class DataFirst {

  private static final Pattern DATA =
      Pattern.compile("(?iu)dữ liệu|(?:tra|tra cứu|khai thác) được|đã có bản điện tử");

  private DataFirst() {}

  static boolean holds(CheckedDossier.Entry entry) {
    var row = entry.row();
    var verdict = entry.verdict();
    return (row != null
            && (row.action() == Action.REPLACED
                || row.waiver().isPresent()
                || DATA.matcher(row.row().text()).find()))
        || (verdict != null
            && (verdict.ifDataUnavailable() != null
                || DATA.matcher(String.join(" ", verdict.depends())).find()));
  }
}
