package vn.motcua.channels.officer.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.verdict.CheckedDossier;
import vn.motcua.assistant.verdict.Circumstances;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.channels.storage.console.Lookup;
import vn.motcua.channels.storage.console.StoredLookups;

/// A dossier held against what its procedure asks for. The papers are kept nowhere.
@Controller
public final class DossierController {

  private static final String PATH = "/officer/dossier";
  private static final int WORDS = 300;
  private static final int FACTS = 20;
  private static final int PAPERS = 60;

  private final Verdicts verdicts;
  private final StoredLookups lookups;
  private final Pages pages;
  private final Clock clock;

  public DossierController(Verdicts verdicts, StoredLookups lookups, Pages pages, Clock clock) {
    this.verdicts = verdicts;
    this.lookups = lookups;
    this.pages = pages;
    this.clock = clock;
  }

  /// A group of papers with its heading.
  record Group(String title, List<CheckedDossier.Entry> entries) {}

  @GetMapping(PATH)
  Mono<Rendering> page(ServerWebExchange exchange) {
    var procedure = Typed.address(exchange).text("procedure", WORDS);
    return pages.show(exchange, View.DOSSIER, "dossier", () -> shown(procedure, "", ""));
  }

  @PostMapping(PATH)
  Mono<Rendering> check(ServerWebExchange exchange) {
    var who = Sessions.account(exchange).name();
    return Typed.form(exchange)
        .flatMap(typed -> pages.show(exchange, View.DOSSIER, "dossier", () -> checked(typed, who)));
  }

  private Map<String, Object> checked(Typed typed, String who) {
    var named = typed.required("procedure", WORDS);
    var papers = typed.lines("papers", PAPERS, WORDS);
    var facts = typed.lines("facts", FACTS, WORDS);
    var today = LocalDate.now(clock);
    var known = facts.isEmpty() ? Circumstances.UNKNOWN : verdicts.circumstances().read(facts);
    var content = shown(named, String.join("\n", papers), String.join("\n", facts));
    content.put("unread", known.unread());
    lookups.add(who, Lookup.Kind.DOSSIER, named);
    verdicts
        .procedure(named, today)
        .ifPresentOrElse(
            procedure -> {
              var checked = verdicts.check(procedure, papers, known, today, Language.VI);
              content.put("checked", checked);
              content.put("groups", groups(checked));
            },
            () -> content.put("unclear", true));
    return content;
  }

  private static List<Group> groups(CheckedDossier checked) {
    return List.of(
        new Group("Còn thiếu", checked.missing()),
        new Group("Chỉ cần trong trường hợp chưa rõ", checked.conditional()),
        new Group("Chưa đánh giá được", checked.unsure()),
        new Group("Thừa, không được yêu cầu", checked.surplus()),
        new Group("Đã có", checked.present()));
  }

  private static Map<String, Object> shown(String procedure, String papers, String facts) {
    var content = new HashMap<String, Object>();
    content.put("procedure", procedure);
    content.put("papers", papers);
    content.put("facts", facts);
    return content;
  }
}
