package vn.motcua.channels.officer.lookup;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.channels.web.PlainText;
import vn.motcua.knowledge.embedded.SettledDifferences;
import vn.motcua.knowledge.search.LiveCatalogue;

/// The record of a procedure with its sources, what they say differently, and how it changed.
@Controller
public final class ProcedureController {

  private static final int CODE = 100;

  private final LiveCatalogue catalogue;
  private final Pages pages;
  private final SettledDifferences settled = SettledDifferences.embedded();

  public ProcedureController(LiveCatalogue catalogue, Pages pages) {
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @GetMapping("/officer/procedures/{code}")
  Mono<Rendering> procedure(@PathVariable String code, ServerWebExchange exchange) {
    var clean = PlainText.clean("code", code, CODE);
    return pages.show(exchange, View.SEARCH, "procedure", () -> record(clean));
  }

  private Map<String, Object> record(String code) {
    var procedure = catalogue.find(code).orElseThrow(() -> Refused.because(Problem.NOT_FOUND));
    var changes =
        catalogue.history().since(LocalDate.EPOCH).stream()
            .filter(change -> change.code().equals(procedure.code()))
            .toList();
    return Map.of("it", procedure, "settled", settled.of(procedure), "changes", changes);
  }
}
