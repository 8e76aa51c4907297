package vn.motcua.channels.officer.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.assistant.appraise.Appraisal;
import vn.motcua.assistant.appraise.Appraiser;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.procedure.FilingChannel;

/// Appraises what was typed into the form of a dossier, and gives the form what it shows.
public final class Appraisals {

  private final Verdicts verdicts;
  private final Appraiser appraiser;
  private final Clock clock;

  public Appraisals(Verdicts verdicts, Appraiser appraiser, Clock clock) {
    this.verdicts = verdicts;
    this.appraiser = appraiser;
    this.clock = clock;
  }

  /// The dossier appraised today; empty where it is not clear which procedure is meant.
  Optional<Appraisal> of(DossierForm form) {
    var today = LocalDate.now(clock);
    return form.found(verdicts, today)
        .map(found -> appraiser.appraise(form.question(found, verdicts, today), Language.VI));
  }

  /// What was typed, and the rows to tick.
  Map<String, Object> shown(DossierForm form) {
    var content = new HashMap<String, Object>();
    content.put("form", form);
    content.put("channels", FilingChannel.Kind.values());
    form.found(verdicts, LocalDate.now(clock))
        .ifPresent(found -> {
          content.put("found", found);
          content.put("rows", verdicts.rows(found));
          content.put("ticks", found.code().equals(form.rowsOf()));
        });
    return content;
  }
}
