package vn.motcua.channels.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Explanation;
import vn.motcua.assistant.conversation.ModelCall;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;

/// A reply as the contract writes it: constants in lower case, absent facts as null.
record ReplyJson(
    String id,
    String status,
    String intent,
    String lead,
    String text,
    List<Reply.Found> procedures,
    List<SectionJson> sections,
    List<VerdictJson> verdicts,
    List<CitationJson> citations,
    List<Reply.FollowUp> questions,
    List<ActionJson> actions,
    List<String> warnings,
    Reply.KnowledgeDate knowledge,
    String writtenBy,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double confidence,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TraceJson trace) {

  /// Why this is the answer, for officers.
  record TraceJson(
      String topic,
      List<String> intents,
      List<String> hints,
      @Nullable String reference,
      List<Reply.Found> candidates,
      List<Explanation.Law> laws,
      Map<String, Double> lines,
      String decision,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ModelCall> calls) {

    static TraceJson of(Explanation why) {
      return new TraceJson(
          why.topic(),
          why.intents(),
          why.hints(),
          why.reference(),
          why.candidates(),
          why.laws(),
          why.lines(),
          why.decision(),
          why.calls());
    }
  }

  record SectionJson(String kind, String title, List<Section.Item> items) {

    static SectionJson of(Section section) {
      return new SectionJson(Values.word(section.kind()), section.title(), section.items());
    }
  }

  record CitationJson(
      String id,
      String kind,
      String source,
      String locator,
      String quote,
      @Nullable String url,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo) {

    static CitationJson of(Citation citation) {
      return new CitationJson(
          citation.id(),
          Values.word(citation.kind()),
          citation.source(),
          citation.locator(),
          citation.quote(),
          citation.url(),
          citation.effectiveFrom(),
          citation.effectiveTo());
    }
  }

  record ActionJson(String kind, String label, String value) {

    static ActionJson of(Reply.Action action) {
      return new ActionJson(Values.word(action.kind()), action.label(), action.value());
    }
  }

  static ReplyJson of(Reply reply) {
    var why = reply.explanation();
    return new ReplyJson(
        reply.id(),
        Values.word(reply.status()),
        Values.word(reply.intent()),
        reply.lead(),
        reply.text(),
        reply.procedures(),
        reply.sections().stream().map(SectionJson::of).toList(),
        reply.verdicts().stream().map(VerdictJson::of).toList(),
        reply.citations().stream().map(CitationJson::of).toList(),
        reply.questions(),
        reply.actions().stream().map(ActionJson::of).toList(),
        reply.warnings(),
        reply.knowledge(),
        reply.writtenBy(),
        why == null ? null : why.confidence(),
        why == null ? null : TraceJson.of(why));
  }
}
