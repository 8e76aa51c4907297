package vn.motcua.channels.officer.oversight;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.channels.storage.console.StoredAudit;

/// Who changed what, and when. It can be read, and nothing else.
@Controller
public final class AuditController {

  private static final int MOST = 100;
  private static final int FARTHEST = 1_000_000;

  private final StoredAudit audit;
  private final Pages pages;

  public AuditController(StoredAudit audit, Pages pages) {
    this.audit = audit;
    this.pages = pages;
  }

  /// An entry as the page shows it.
  record Row(String at, String who, String what, String target) {}

  @GetMapping("/officer/audit")
  Mono<Rendering> page(ServerWebExchange exchange) {
    var from = Typed.address(exchange).number("from", 0, FARTHEST);
    return pages.show(
        exchange,
        View.AUDIT,
        "audit",
        () -> {
          var rows = rows(from);
          return Map.of("rows", rows, "next", rows.size() < MOST ? -1 : from + MOST);
        });
  }

  private List<Row> rows(int from) {
    return audit.newest(from, MOST).stream()
        .map(each ->
            new Row(pages.moment(each.at()), each.who(), each.what().vietnamese(), each.target()))
        .toList();
  }
}
