package vn.motcua.assistant.compose.demand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;

/// Fixed words on what is no question on a procedure (`guidance.json`): safety first, what the
/// law says with its place, and the next best step.
public final class Guidance {

  private final JsonNode guidance;

  /// Reads the words that ship.
  public Guidance() {
    try (var in = Guidance.class.getResourceAsStream("guidance.json")) {
      if (in == null) {
        throw new IllegalStateException("guidance.json is not on the class path");
      }
      guidance = JsonMapper.shared().readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The words on `topic`.
  ///
  /// @throws IllegalStateException if there are none
  public Draft write(Topic topic, Understanding understanding, Wording wording, LocalDate asOf) {
    var entry = guidance.path("topics").path(topic.name());
    if (entry.isMissingNode()) {
      throw new IllegalStateException("guidance.json has no words on " + topic);
    }
    var citations = new CitationBook();
    var words = entry.path(language(understanding.question()));
    var items = items(words.path("items"), citations);
    return new Draft(
        constant(Reply.Status.class, entry.path("status")),
        constant(Intent.class, entry.path("intent")),
        words.path("lead").asString(),
        List.of(),
        List.of(),
        items.isEmpty()
            ? List.of()
            : List.of(new Section(Section.Kind.NEXT, wording.of("section.NEXT"), items)),
        citations.all(),
        List.of(),
        actions(entry, wording),
        List.of(),
        asOf);
  }

  /// What a citizen can do of whom an office demands something beyond what is told here.
  Section onDemand(Page page) {
    var words = guidance.path("demand").path(language(page.understanding().question()));
    return new Section(
        Section.Kind.NEXT, page.wording().of("section.ADVICE"), items(words, page.citations()));
  }

  private List<Section.Item> items(JsonNode all, CitationBook citations) {
    var items = new ArrayList<Section.Item>();
    for (var item : all) {
      items.add(new Section.Item(item.path("text").asString(), cite(item, citations)));
    }
    return items;
  }

  private static List<Reply.Action> actions(JsonNode entry, Wording wording) {
    var actions = new ArrayList<Reply.Action>();
    if (entry.path("portal").asBoolean(false)) {
      actions.add(Drafts.portal(wording));
    }
    if (constant(Intent.class, entry.path("intent")) == Intent.COMPLAINT) {
      actions.add(Drafts.report(wording, ""));
    }
    return actions;
  }

  private List<String> cite(JsonNode item, CitationBook citations) {
    var ids = new ArrayList<String>();
    for (var name : item.path("cite")) {
      ids.add(citations.cite(citation(guidance.path("citations").path(name.asString()))));
    }
    return ids;
  }

  private static Citation citation(JsonNode node) {
    var from = node.path("from");
    return new Citation(
        "",
        Citation.Kind.REGULATION,
        node.path("source").asString(),
        node.path("locator").asString(),
        node.path("quote").asString(),
        null,
        from.isString() ? LocalDate.parse(from.stringValue()) : null,
        null);
  }

  private static String language(Question question) {
    return question.language().name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node) {
    return Enum.valueOf(type, node.asString().toUpperCase(Locale.ROOT));
  }
}
