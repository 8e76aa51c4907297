package vn.motcua.channels.officer.handover;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.channels.handover.HandOver;
import vn.motcua.channels.handover.HandOverDesk;
import vn.motcua.channels.handover.StoredHandOvers;
import vn.motcua.channels.officer.gate.Desk;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.channels.storage.console.Account;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.channels.web.PlainText;

/// One conversation, and what the officer who has it does with it.
@Controller
public final class HandOverController {

  private static final String LIST = "/officer/handovers";
  private static final int ID = 40;

  private final StoredHandOvers handOvers;
  private final HandOverDesk counter;
  private final StoredAudit audit;
  private final Desk desk;
  private final Pages pages;

  public HandOverController(
      StoredHandOvers handOvers, HandOverDesk counter, StoredAudit audit, Desk desk, Pages pages) {
    this.handOvers = handOvers;
    this.counter = counter;
    this.audit = audit;
    this.desk = desk;
    this.pages = pages;
  }

  private enum Deed {
    CLAIM,
    ANSWER,
    RETURN,
    CLOSE
  }

  /// That somebody looked who does not have it is noted.
  @GetMapping("/officer/handovers/{id}")
  Mono<Rendering> page(@PathVariable String id, ServerWebExchange exchange) {
    var me = Sessions.account(exchange);
    var done = Typed.address(exchange).text("done", ID);
    return pages.show(
        exchange,
        View.HANDOVERS,
        "handover",
        () -> {
          var it = found(id);
          if (!it.isWith(me.name())) {
            audit.note(me.name(), What.HANDOVER_SEEN, it.id());
          }
          return new CaseView(handOvers, counter, pages).of(it, me, done);
        });
  }

  private HandOver found(String id) {
    return handOvers
        .find(PlainText.clean("id", id, ID))
        .orElseThrow(() -> Refused.because(Problem.NOT_FOUND));
  }

  @PostMapping("/officer/handovers/{id}")
  Mono<Rendering> change(@PathVariable String id, ServerWebExchange exchange) {
    var me = Sessions.account(exchange);
    return Typed.form(exchange)
        .flatMap(typed -> desk.work(() -> done(found(id), me, typed)))
        .map(Pages::to);
  }

  /// Does it to what was seen only: if it is another by now, nothing happens and the page says so.
  private String done(HandOver it, Account me, Typed typed) {
    var deed = typed.constant("deed", Deed.class).orElse(Deed.CLAIM);
    var page = LIST + "/" + it.id();
    var late =
        deed != Deed.ANSWER && typed.number("version", -1, Integer.MAX_VALUE) != it.version();
    if (late || !isDone(deed, it, me, typed)) {
      return page + "?done=late";
    }
    audit.note(me.name(), what(deed), it.id());
    return switch (deed) {
      case CLAIM -> page;
      case ANSWER -> page + "?done=sent";
      case RETURN, CLOSE -> LIST;
    };
  }

  private boolean isDone(Deed deed, HandOver it, Account me, Typed typed) {
    return switch (deed) {
      case CLAIM -> counter.claim(it, me.name());
      case ANSWER ->
          counter.answer(
              it, me.name(), typed.required("event", ID), typed.required("words", CaseView.WORDS));
      case RETURN -> CaseView.mayReturn(it, me) && counter.giveBack(it);
      case CLOSE -> it.isWith(me.name()) && counter.close(it);
    };
  }

  private static What what(Deed deed) {
    return switch (deed) {
      case CLAIM -> What.HANDOVER_CLAIMED;
      case ANSWER -> What.HANDOVER_ANSWERED;
      case RETURN -> What.HANDOVER_RETURNED;
      case CLOSE -> What.HANDOVER_CLOSED;
    };
  }
}
