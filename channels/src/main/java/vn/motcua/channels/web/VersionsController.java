package vn.motcua.channels.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.search.regulation.Regulations;

/// The versions of one article that were imported, and how two of them differ. As elsewhere, the
/// slashes of a number may stand as they are or encoded.
@RestController
@RequestMapping(path = "/api/v1/regulations", produces = APPLICATION_JSON_VALUE)
public final class VersionsController {

  private static final int NUMBER = 80;
  private static final Comparator<Article> OLDEST_FIRST =
      Comparator.comparing(VersionsController::begins)
          .thenComparing(Article::asOf)
          .thenComparing(Article::id);

  private final Regulations regulations;
  private final Workers workers;
  private final Clock clock;

  public VersionsController(Regulations regulations, Workers workers, Clock clock) {
    this.regulations = regulations;
    this.workers = workers;
    this.clock = clock;
  }

  @GetMapping("/{number}/articles/{article}/versions")
  Mono<VersionJson.Versions> versions(@PathVariable String number, @PathVariable String article) {
    return listed(number, article);
  }

  @GetMapping("/{running}/{year}/{letters}/articles/{article}/versions")
  Mono<VersionJson.Versions> versions(
      @PathVariable String running,
      @PathVariable String year,
      @PathVariable String letters,
      @PathVariable String article) {
    return listed(String.join("/", running, year, letters), article);
  }

  /// Without `from` and `to`, the oldest version is compared with the newest.
  @GetMapping("/{number}/articles/{article}/compare")
  Mono<VersionJson.Compared> compare(
      @PathVariable String number,
      @PathVariable String article,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    return compared(number, article, from, to);
  }

  @GetMapping("/{running}/{year}/{letters}/articles/{article}/compare")
  Mono<VersionJson.Compared> compare(
      @PathVariable String running,
      @PathVariable String year,
      @PathVariable String letters,
      @PathVariable String article,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    return compared(String.join("/", running, year, letters), article, from, to);
  }

  private Mono<VersionJson.Versions> listed(String number, String article) {
    var key = key(number);
    var clean = PlainText.clean("article", article, NUMBER);
    return workers.once(() ->
        new VersionJson.Versions(
            found(key, clean).stream().map(version -> VersionJson.of(version, today())).toList()));
  }

  private Mono<VersionJson.Compared> compared(
      String number, String article, String from, String to) {
    var key = key(number);
    var clean = PlainText.clean("article", article, NUMBER);
    var older = PlainText.clean("from", from, NUMBER);
    var newer = PlainText.clean("to", to, NUMBER);
    return workers.once(() -> {
      var all = found(key, clean);
      return VersionJson.Compared.of(
          older.isEmpty() ? all.getFirst() : version(all, older),
          newer.isEmpty() ? all.getLast() : version(all, newer),
          today());
    });
  }

  private static Article version(List<Article> all, String record) {
    return all.stream()
        .filter(article -> article.id().equals(record))
        .findFirst()
        .orElseThrow(VersionsController::missing);
  }

  private List<Article> found(RegulationKey key, String article) {
    var all = regulations.find(key, article).stream().sorted(OLDEST_FIRST).toList();
    if (all.isEmpty()) {
      throw missing();
    }
    return all;
  }

  private static LocalDate begins(Article article) {
    var from = article.validity().from();
    return from == null ? LocalDate.MIN : from;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static RegulationKey key(String number) {
    return RegulationKey.of(PlainText.clean("number", number, NUMBER))
        .orElseThrow(VersionsController::missing);
  }

  private static Refused missing() {
    return Refused.because(Problem.NOT_FOUND);
  }
}
