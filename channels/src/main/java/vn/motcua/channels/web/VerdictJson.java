package vn.motcua.channels.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.RuleBasis;

/// A verdict as the contract writes it.
record VerdictJson(
    String verdict,
    String reason,
    @Nullable Named procedure,
    Paper paper,
    String explanation,
    List<String> conditions,
    List<String> alternatives,
    @Nullable String ifDataUnavailable,
    List<Basis> legalBasis,
    boolean read,
    List<ReplyJson.CitationJson> citations,
    List<String> whatToDo,
    List<Reply.FollowUp> questions,
    List<String> warnings) {

  /// A procedure by code and name.
  record Named(String code, String name) {

    static @Nullable Named of(@Nullable Procedure procedure) {
      return procedure == null ? null : new Named(procedure.code(), procedure.name());
    }
  }

  /// The paper that was asked about.
  record Paper(
      String asked,
      @Nullable String matched,
      @Nullable String evidenceType,
      @Nullable String form) {

    static Paper of(Verdict.Paper paper) {
      return new Paper(
          paper.asked(),
          paper.type().map(EvidenceType::name).orElse(null),
          paper.type().map(EvidenceType::id).orElse(null),
          paper.form() == Form.UNSTATED ? null : Values.word(paper.form()));
    }
  }

  /// A clause that the verdict rests on; `quote` is its gist in our own words, `verified` whether its
  /// text was read.
  record Basis(
      String source,
      String locator,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo,
      String quote,
      boolean verified) {

    static Basis of(RuleBasis basis) {
      return new Basis(
          basis.source(),
          basis.locator(),
          basis.from(),
          basis.to(),
          basis.gist(),
          basis.checked() == RuleBasis.Checked.SUPPORTS);
    }
  }

  static VerdictJson of(Verdict verdict) {
    return new VerdictJson(
        verdict.kind().name(),
        Values.word(verdict.why()),
        Named.of(verdict.forProcedure()),
        Paper.of(verdict.paper()),
        verdict.told(),
        verdict.depends(),
        verdict.alternatives(),
        verdict.ifDataUnavailable(),
        verdict.legalBasis().stream().map(Basis::of).toList(),
        verdict.read(),
        verdict.citations().stream().map(ReplyJson.CitationJson::of).toList(),
        verdict.whatToDo(),
        verdict.questions(),
        verdict.warnings());
  }
}
