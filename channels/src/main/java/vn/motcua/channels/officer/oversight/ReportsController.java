package vn.motcua.channels.officer.oversight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.assistant.report.Reports;
import vn.motcua.channels.officer.gate.Desk;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.channels.operations.KindWords;
import vn.motcua.channels.storage.Feedback.Rating;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.channels.storage.console.StoredFeedback;

/// What citizens report and which replies they find bad: numbers of reports, never their words or
/// contacts, which only an authority above the office gets.
@Controller
public final class ReportsController {

  private static final String PATH = "/officer/reports";
  private static final int MOST = 200;
  private static final int IDS = 200;
  private static final int ID = 100;

  private final Reports reports;
  private final StoredFeedback feedback;
  private final StoredAudit audit;
  private final Desk desk;
  private final Pages pages;

  public ReportsController(
      Reports reports, StoredFeedback feedback, StoredAudit audit, Desk desk, Pages pages) {
    this.reports = reports;
    this.feedback = feedback;
    this.audit = audit;
    this.desk = desk;
    this.pages = pages;
  }

  /// How often something was reported.
  record Row(String month, String kind, String procedure, String paper, String place, long count) {}

  /// A reply that somebody found bad.
  record Complaint(String id, String at, String reasons, String comment) {}

  @GetMapping(PATH)
  Mono<Rendering> page(ServerWebExchange exchange) {
    return pages.show(
        exchange,
        View.REPORTS,
        "reports",
        () ->
            Map.of(
                "rows", rows(),
                "complaints", complaints(),
                "up", feedback.count(Rating.UP),
                "down", feedback.count(Rating.DOWN)));
  }

  private List<Row> rows() {
    return reports.counts().stream()
        .sorted(
            Comparator.comparing(Reports.Count::month)
                .reversed()
                .thenComparing(Comparator.comparingLong(Reports.Count::count).reversed()))
        .limit(MOST)
        .map(each ->
            new Row(
                "%02d/%d".formatted(each.month().getMonthValue(), each.month().getYear()),
                KindWords.of(each.kind()),
                each.procedure(),
                each.paper(),
                each.place(),
                each.count()))
        .toList();
  }

  private List<Complaint> complaints() {
    return feedback.complaints(MOST).stream()
        .map(each ->
            new Complaint(
                each.id(),
                pages.moment(each.at()),
                String.join(", ", each.feedback().reasons()),
                each.feedback().comment()))
        .toList();
  }

  /// Marks complaints as seen to.
  @PostMapping(PATH)
  Mono<Rendering> handle(ServerWebExchange exchange) {
    var who = Sessions.account(exchange).name();
    return Typed.form(exchange)
        .flatMap(typed ->
            desk.work(() -> {
              var count = feedback.handle(typed.all("id", IDS, ID), who);
              audit.note(who, What.FEEDBACK_HANDLED, String.valueOf(count));
              return count;
            }))
        .map(_ -> Pages.to(PATH));
  }
}
