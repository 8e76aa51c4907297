package vn.motcua.channels.officer.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.channels.storage.console.Lookup;
import vn.motcua.channels.storage.console.StoredLookups;

/// Whether a paper may be asked for. Sent as a form, so that a case stands in no address.
@Controller
public final class PaperController {

  private static final String PATH = "/officer/verdict";
  private static final int WORDS = 300;
  private static final int FACTS = 20;

  private final Verdicts verdicts;
  private final StoredLookups lookups;
  private final Pages pages;
  private final Clock clock;

  public PaperController(Verdicts verdicts, StoredLookups lookups, Pages pages, Clock clock) {
    this.verdicts = verdicts;
    this.lookups = lookups;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Mono<Rendering> page(ServerWebExchange exchange) {
    var typed = Typed.address(exchange);
    return pages.show(
        exchange, View.VERDICT, "verdict", () -> shown(typed.text("procedure", WORDS), "", ""));
  }

  @PostMapping(PATH)
  Mono<Rendering> judge(ServerWebExchange exchange) {
    var who = Sessions.account(exchange).name();
    return Typed.form(exchange)
        .flatMap(typed -> pages.show(exchange, View.VERDICT, "verdict", () -> judged(typed, who)));
  }

  private Map<String, Object> judged(Typed typed, String who) {
    var paper = typed.required("paper", WORDS);
    var procedure = typed.text("procedure", WORDS);
    var facts = typed.lines("facts", FACTS, WORDS);
    var known = facts.isEmpty() ? Circumstances.UNKNOWN : verdicts.circumstances().read(facts);
    lookups.add(who, Lookup.Kind.VERDICT, paper + (procedure.isEmpty() ? "" : " · " + procedure));
    var content = shown(procedure, paper, String.join("\n", facts));
    content.put(
        "verdict",
        verdicts.of(
            new VerdictQuestion(orNull(procedure), paper, null, known, LocalDate.now(clock)),
            Language.VI));
    content.put("unread", known.unread());
    return content;
  }

  private static Map<String, Object> shown(String procedure, String paper, String facts) {
    var content = new HashMap<String, Object>();
    content.put("procedure", procedure);
    content.put("paper", paper);
    content.put("facts", facts);
    return content;
  }

  private static @Nullable String orNull(String words) {
    return words.isEmpty() ? null : words;
  }
}
