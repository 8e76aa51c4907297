package vn.motcua.channels.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import vn.motcua.assistant.report.Intake;
import vn.motcua.assistant.report.Report;
import vn.motcua.assistant.report.Reports;
import vn.motcua.channels.gate.ReportLimit;
import vn.motcua.channels.operations.Meters;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Problems;
import vn.motcua.channels.problem.Refused;

/// What citizens say went wrong. The store blocks, so it is asked on [Workers].
@RestController
@RequestMapping("/api/v1/reports")
public final class ReportController {

  /// A field that people do not see and machines fill in.
  private static final String TRAP = "website";

  private final Reports reports;
  private final ReportLimit limit;
  private final ReportNotice notice;
  private final Workers workers;
  private final Meters meters;
  private final Clock clock;
  private final Intake intake = new Intake();

  public ReportController(
      Reports reports,
      ReportLimit limit,
      ReportNotice notice,
      Workers workers,
      Meters meters,
      Clock clock) {
    this.reports = reports;
    this.limit = limit;
    this.notice = notice;
    this.workers = workers;
    this.meters = meters;
    this.clock = clock;
  }

  @GetMapping(produces = APPLICATION_JSON_VALUE)
  ReportJson.About about(ServerHttpRequest request) {
    var english = Problems.inEnglish(request.getHeaders());
    return new ReportJson.About(
        notice.words(english), notice.official(english), ReportJson.kinds());
  }

  @PostMapping(consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Mono<ReportJson.Taken> take(@RequestBody Mono<JsonNode> body, ServerHttpRequest request) {
    var english = Problems.inEnglish(request.getHeaders());
    return body.map(Fields::of)
        .flatMap(fields -> take(fields, request))
        .map(id -> new ReportJson.Taken(id, notice.words(english), notice.official(english)));
  }

  /// A refused report uses up nothing of what one may send in an hour, so that it can be mended. A
  /// machine is thanked like everybody, and learns nothing.
  private Mono<String> take(Fields fields, ServerHttpRequest request) {
    var report = ReportJson.read(fields);
    intake
        .fault(report, LocalDate.now(clock))
        .ifPresent(fault -> {
          throw ReportJson.refused(fault);
        });
    if (isTrapped(fields.node())) {
      return Mono.just(UUID.randomUUID().toString());
    }
    limit.take(request.getRemoteAddress());
    return workers.once(() -> file(report));
  }

  private static boolean isTrapped(JsonNode body) {
    var value = body.path(TRAP);
    return !value.isMissingNode() && !value.isNull() && !value.asString("filled").isEmpty();
  }

  private String file(Report report) {
    var filing = reports.file(report);
    if (!filing.repeated()) {
      meters.reported(report.kind());
    }
    return filing.id();
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> erase(@PathVariable String id) {
    return workers
        .once(() -> reports.erase(id))
        .filter(erased -> erased)
        .switchIfEmpty(Mono.error(() -> Refused.because(Problem.NOT_FOUND)))
        .then();
  }
}
