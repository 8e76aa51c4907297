package vn.motcua.channels.officer.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
import vn.motcua.channels.operations.LiveRuleStanding;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.knowledge.rule.DocumentRule;
import vn.motcua.knowledge.rule.RuleStanding;
import vn.motcua.knowledge.rule.RuleStanding.Approval;
import vn.motcua.knowledge.rule.Rules;

/// Rules approved by an office, or withdrawn; both count at once, in `rules.json`.
@Controller
public final class RulesController {

  private static final String PATH = "/officer/rules";
  private static final int WORDS = 200;
  private static final int MOST = 100;

  private final Rules rules;
  private final LiveRuleStanding standing;
  private final StoredAudit audit;
  private final Desk desk;
  private final Pages pages;
  private final Clock clock;

  public RulesController(
      Rules rules,
      LiveRuleStanding standing,
      StoredAudit audit,
      Desk desk,
      Pages pages,
      Clock clock) {
    this.rules = rules;
    this.standing = standing;
    this.audit = audit;
    this.desk = desk;
    this.pages = pages;
    this.clock = clock;
  }

  /// A rule as the page shows it; `approved` is empty where nobody approved it.
  record Row(String id, String title, String basis, String approved, boolean withdrawn) {}

  /// What can be done to a rule.
  private enum Deed {
    APPROVE,
    WITHDRAW,
    RESTORE
  }

  @GetMapping(PATH)
  Mono<Rendering> page(ServerWebExchange exchange) {
    var q = Typed.address(exchange).text("q", WORDS);
    return pages.show(
        exchange,
        View.RULES,
        "rules",
        () -> {
          var now = standing.now();
          var rows = rows(q.toLowerCase(Locale.ROOT), now);
          return Map.of("q", q, "rows", rows, "needs", now.needsApproval(), "most", MOST);
        });
  }

  private List<Row> rows(String wanted, RuleStanding now) {
    return rules
        .inForceOn(LocalDate.now(clock))
        .filter(rule -> (rule.id() + " " + rule.title()).toLowerCase(Locale.ROOT).contains(wanted))
        .limit(MOST)
        .map(rule -> row(rule, now))
        .toList();
  }

  private static Row row(DocumentRule rule, RuleStanding now) {
    var approval = now.approved().get(rule.id());
    var basis = rule.basis().isEmpty() ? "" : rule.basis().getFirst().locator();
    return new Row(
        rule.id(),
        rule.title(),
        basis,
        approval == null ? "" : approval.by() + ", " + approval.on(),
        now.withdrawn().contains(rule.id()));
  }

  @PostMapping(PATH)
  Mono<Rendering> change(ServerWebExchange exchange) {
    var who = Sessions.account(exchange).name();
    return Typed.form(exchange)
        .flatMap(typed ->
            desk.work(() -> {
              change(typed, who);
              return true;
            }))
        .map(_ -> Pages.to(PATH));
  }

  private void change(Typed typed, String who) {
    var rule =
        rules
            .find(typed.required("rule", WORDS))
            .orElseThrow(() -> Refused.because(Problem.NOT_FOUND))
            .id();
    switch (typed.constant("deed", Deed.class).orElseThrow(RulesController::noDeed)) {
      case APPROVE -> {
        var by = typed.required("by", WORDS);
        standing.change(before -> approved(before, rule, new Approval(by, LocalDate.now(clock))));
        audit.note(who, What.RULE_APPROVED, rule + ", " + by);
      }
      case WITHDRAW -> {
        standing.change(before -> withdrawn(before, rule, true));
        audit.note(who, What.RULE_WITHDRAWN, rule);
      }
      case RESTORE -> {
        standing.change(before -> withdrawn(before, rule, false));
        audit.note(who, What.RULE_RESTORED, rule);
      }
    }
  }

  private static Refused noDeed() {
    return Refused.field(Problem.BLANK, "deed", "approve|withdraw|restore");
  }

  private static RuleStanding approved(RuleStanding before, String rule, Approval approval) {
    var all = new HashMap<>(before.approved());
    all.put(rule, approval);
    return new RuleStanding(before.needsApproval(), all, before.withdrawn());
  }

  private static RuleStanding withdrawn(RuleStanding before, String rule, boolean out) {
    var all = new HashSet<>(before.withdrawn());
    var _ = out ? all.add(rule) : all.remove(rule);
    return new RuleStanding(before.needsApproval(), before.approved(), all);
  }
}
