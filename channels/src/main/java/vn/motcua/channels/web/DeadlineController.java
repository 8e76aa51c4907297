package vn.motcua.channels.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import vn.motcua.assistant.deadline.DeadlineQuestion;
import vn.motcua.assistant.deadline.DeadlineQuestion.Where;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.deadline.Filed;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.knowledge.procedure.FilingChannel;

/// When the result of a dossier is due. Nothing is remembered.
@RestController
public final class DeadlineController {

  static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  /// Code points of a procedure in words.
  private static final int WORDS = 300;

  /// Code points of a moment.
  private static final int MOMENT = 40;

  private static final String DAY_OR_MOMENT = "YYYY-MM-DD|YYYY-MM-DDThh:mm:ss+07:00";

  /// A day with a time, and with or without the offset of its zone.
  private static final DateTimeFormatter TIMED = DateTimeFormatter.ISO_DATE_TIME;

  private final Deadlines deadlines;
  private final Verdicts verdicts;
  private final Workers workers;
  private final Clock clock;

  /// @param verdicts finds the procedure that is named
  public DeadlineController(Deadlines deadlines, Verdicts verdicts, Workers workers, Clock clock) {
    this.deadlines = deadlines;
    this.verdicts = verdicts;
    this.workers = workers;
    this.clock = clock;
  }

  @PostMapping(
      path = "/api/v1/deadlines",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  Mono<DeadlineJson> deadline(@RequestBody Mono<JsonNode> body, ServerHttpRequest request) {
    return body.flatMap(json -> {
      var fields = Fields.of(json);
      var named = fields.required("procedure", WORDS);
      var channel = fields.constant("channel", FilingChannel.Kind.class).orElse(null);
      var filed = filed(fields);
      var where = where(fields);
      var language = VerdictController.language(request);
      return workers.once(() -> {
        var procedure =
            verdicts
                .procedure(named, filed.day())
                .orElseThrow(() -> Refused.because(Problem.NOT_FOUND));
        var today = LocalDate.ofInstant(clock.instant(), VIETNAM);
        var question = new DeadlineQuestion(procedure, channel, filed, where, today);
        return DeadlineJson.of(deadlines.of(question, language));
      });
    });
  }

  private static Filed filed(Fields fields) {
    return filed(fields.required("filedAt", MOMENT));
  }

  /// When it was filed, where that is said.
  static Optional<Filed> saidFiled(Fields fields) {
    return fields
        .text("filedAt", MOMENT)
        .filter(words -> !words.isEmpty())
        .map(DeadlineController::filed);
  }

  private static Filed filed(String written) {
    if (!written.contains("T")) {
      return Filed.on(Values.date("filedAt", written));
    }
    try {
      var time =
          switch (TIMED.parseBest(written, OffsetDateTime::from, LocalDateTime::from)) {
            case OffsetDateTime moment -> moment.atZoneSameInstant(VIETNAM).toLocalDateTime();
            case LocalDateTime local -> local;
            default -> throw new DateTimeException("neither");
          };
      return Filed.at(Values.date("filedAt", time.toLocalDate().toString()), time.toLocalTime());
    } catch (DateTimeException _) {
      throw Refused.field(Problem.BAD_DATE, "filedAt", DAY_OR_MOMENT);
    }
  }

  static Where where(Fields fields) {
    var place = fields.text("place", Asked.PLACE).filter(words -> !words.isEmpty());
    if (fields.flag("elsewhere")) {
      return Where.ELSEWHERE;
    }
    return place.isPresent() ? Where.NAMED : Where.UNSAID;
  }
}
