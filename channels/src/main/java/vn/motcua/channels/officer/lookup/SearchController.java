package vn.motcua.channels.officer.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.assistant.Assistant;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.channels.storage.console.Lookup;
import vn.motcua.channels.storage.console.StoredLookups;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Query;
import vn.motcua.knowledge.search.regulation.ArticleQuery;
import vn.motcua.knowledge.search.regulation.Regulations;

/// One box for everything: the assistant's answer for officers, procedures, articles of law.
@Controller
public final class SearchController {

  private static final int WORDS = 2_000;
  private static final int HITS = 10;

  private final Assistant assistant;
  private final Catalogue catalogue;
  private final Regulations regulations;
  private final StoredLookups lookups;
  private final Pages pages;
  private final Clock clock;

  public SearchController(
      Assistant assistant,
      Catalogue catalogue,
      Regulations regulations,
      StoredLookups lookups,
      Pages pages,
      Clock clock) {
    this.assistant = assistant;
    this.catalogue = catalogue;
    this.regulations = regulations;
    this.lookups = lookups;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/officer")
  Mono<Rendering> search(ServerWebExchange exchange) {
    var words = Typed.address(exchange).text("q", WORDS);
    var who = Sessions.account(exchange).name();
    return pages.show(exchange, View.SEARCH, "search", () -> found(words, who));
  }

  private Map<String, Object> found(String words, String who) {
    var content = new HashMap<String, Object>();
    content.put("q", words);
    if (!words.isEmpty()) {
      lookups.add(who, Lookup.Kind.SEARCH, words);
      content.put("answer", assistant.byRules(asked(words)));
      content.put("procedures", catalogue.search(Query.of(words, HITS)));
      content.put("articles", regulations.search(ArticleQuery.of(words, HITS)));
    }
    return content;
  }

  private Question asked(String words) {
    return new Question(
        words,
        List.of(),
        Question.Audience.OFFICER,
        Question.Language.VI,
        null,
        LocalDate.now(clock));
  }
}
