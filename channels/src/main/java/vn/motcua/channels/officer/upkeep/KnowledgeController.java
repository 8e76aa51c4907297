package vn.motcua.channels.officer.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.channels.officer.gate.Desk;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.regulation.Regulations;

/// Which knowledge is in use, what an import would change, and the way back.
@Controller
public final class KnowledgeController {

  private static final String PATH = "/officer/knowledge";
  private static final int FILES = 100;
  private static final int NAME = 300;
  private static final int CHANGES = 100;
  private static final long RECENT_DAYS = 30;

  private final LiveCatalogue catalogue;
  private final Regulations regulations;
  private final Inbox inbox;
  private final Imports imports;
  private final Desk desk;
  private final Pages pages;
  private final Clock clock;

  public KnowledgeController(
      LiveCatalogue catalogue,
      Regulations regulations,
      Inbox inbox,
      Imports imports,
      Desk desk,
      Pages pages,
      Clock clock) {
    this.catalogue = catalogue;
    this.regulations = regulations;
    this.inbox = inbox;
    this.imports = imports;
    this.desk = desk;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Mono<Rendering> page(ServerWebExchange exchange) {
    return pages.show(exchange, View.KNOWLEDGE, "knowledge", this::content);
  }

  private Map<String, Object> content() {
    var content = new HashMap<String, Object>();
    content.put("edition", catalogue.edition());
    content.put("laws", regulations.edition());
    imports.previous().ifPresent(edition -> content.put("previous", edition));
    content.put("files", inbox.names());
    content.put("ours", inbox.names().stream().filter(Inbox::isOurs).toList());
    content.put("most", CHANGES);
    imports.last().ifPresent(last -> content.put("last", last));
    var since = LocalDate.now(clock).minusDays(RECENT_DAYS);
    var recent = catalogue.history().since(since);
    content.put("recent", recent.stream().limit(CHANGES).toList());
    content.put("recentCount", recent.size());
    return content;
  }

  /// Begins a preview, or the import itself, or discards what the console wrote into the inbox.
  @PostMapping(PATH + "/import")
  Mono<Rendering> begin(ServerWebExchange exchange) {
    var who = Sessions.account(exchange).name();
    return Typed.form(exchange)
        .flatMap(typed ->
            desk.work(() -> {
              var names = typed.all("file", FILES, NAME);
              var deed = typed.text("deed", NAME);
              if (deed.equals("discard")) {
                inbox.discard(names);
                return true;
              }
              return imports.begin(names, !deed.equals("import"), who);
            }))
        .map(_ -> Pages.to(PATH));
  }

  /// Shows what going back to the procedures of before would change, or goes back.
  @PostMapping(PATH + "/rollback")
  Mono<Rendering> rollBack(ServerWebExchange exchange) {
    var who = Sessions.account(exchange).name();
    return Typed.form(exchange)
        .flatMap(typed ->
            desk.work(() ->
                imports.beginRollBack(
                    typed.text("version", NAME), !typed.text("deed", NAME).equals("back"), who)))
        .map(_ -> Pages.to(PATH));
  }
}
