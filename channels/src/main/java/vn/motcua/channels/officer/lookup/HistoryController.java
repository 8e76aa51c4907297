package vn.motcua.channels.officer.lookup;

import java.util.List;
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
import vn.motcua.channels.storage.console.Lookup;
import vn.motcua.channels.storage.console.StoredLookups;

/// What an officer looked up, for themselves alone; they may erase it.
@Controller
public final class HistoryController {

  private static final String PATH = "/officer/history";
  private static final int MOST = 200;
  private static final int ID = 100;

  private final StoredLookups lookups;
  private final Desk desk;
  private final Pages pages;

  public HistoryController(StoredLookups lookups, Desk desk, Pages pages) {
    this.lookups = lookups;
    this.desk = desk;
    this.pages = pages;
  }

  /// A look-up as the page shows it.
  record Row(String id, String at, String kind, String words, boolean again) {}

  @GetMapping(PATH)
  Mono<Rendering> page(ServerWebExchange exchange) {
    var who = Sessions.account(exchange).name();
    return pages.show(exchange, View.HISTORY, "history", () -> Map.of("rows", rows(who)));
  }

  private List<Row> rows(String who) {
    return lookups.of(who, MOST).stream()
        .map(each ->
            new Row(
                each.id(),
                pages.moment(each.at()),
                each.kind().vietnamese(),
                each.words(),
                each.kind() == Lookup.Kind.SEARCH))
        .toList();
  }

  /// Erases one, or all where none is named.
  @PostMapping(PATH)
  Mono<Rendering> erase(ServerWebExchange exchange) {
    var who = Sessions.account(exchange).name();
    return Typed.form(exchange)
        .flatMap(typed ->
            desk.work(() -> {
              var id = typed.text("id", ID);
              return id.isEmpty() ? lookups.eraseAll(who) > 0 : lookups.erase(who, id);
            }))
        .map(_ -> Pages.to(PATH));
  }
}
