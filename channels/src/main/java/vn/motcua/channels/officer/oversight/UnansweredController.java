package vn.motcua.channels.officer.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.OpenQuestion;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.channels.storage.console.StoredQuestions;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Catalogue;

/// Questions that no source answered, put together by the procedure that comes nearest.
@Controller
public final class UnansweredController {

  private static final String PATH = "/officer/unanswered";
  private static final int MOST = 500;
  private static final int ID = 100;

  private final StoredQuestions questions;
  private final Catalogue catalogue;
  private final StoredAudit audit;
  private final Desk desk;
  private final Pages pages;

  public UnansweredController(
      StoredQuestions questions, Catalogue catalogue, StoredAudit audit, Desk desk, Pages pages) {
    this.questions = questions;
    this.catalogue = catalogue;
    this.audit = audit;
    this.desk = desk;
    this.pages = pages;
  }

  /// Questions nearest to one procedure; `code` is empty where none is near.
  record Group(String code, String name, List<Asked> questions) {}

  /// A question as the page shows it.
  record Asked(String id, String at, String outcome, String words) {}

  @GetMapping(PATH)
  Mono<Rendering> page(ServerWebExchange exchange) {
    var mayEdit = View.WORDINGS.isFor(Sessions.account(exchange).role());
    return pages.show(
        exchange,
        View.UNANSWERED,
        "unanswered",
        () -> Map.of("groups", groups(), "mayEdit", mayEdit));
  }

  /// The largest group first.
  private List<Group> groups() {
    var byCode = new LinkedHashMap<String, List<Asked>>();
    for (var each : questions.open(MOST)) {
      byCode.computeIfAbsent(each.nearest(), _ -> new ArrayList<>()).add(asked(each));
    }
    return byCode.entrySet().stream()
        .map(each -> new Group(each.getKey(), name(each.getKey()), each.getValue()))
        .sorted(Comparator.comparingInt((Group group) -> group.questions().size()).reversed())
        .toList();
  }

  private Asked asked(OpenQuestion question) {
    return new Asked(
        question.id(),
        pages.moment(question.at()),
        question.outcome().vietnamese(),
        question.words());
  }

  private String name(String code) {
    return code.isEmpty() ? "" : catalogue.find(code).map(Procedure::name).orElse(code);
  }

  /// Marks questions as seen to.
  @PostMapping(PATH)
  Mono<Rendering> handle(ServerWebExchange exchange) {
    var who = Sessions.account(exchange).name();
    return Typed.form(exchange)
        .flatMap(typed ->
            desk.work(() -> {
              var count = questions.handle(typed.all("id", MOST, ID), who);
              audit.note(who, What.QUESTIONS_HANDLED, String.valueOf(count));
              return count;
            }))
        .map(_ -> Pages.to(PATH));
  }
}
