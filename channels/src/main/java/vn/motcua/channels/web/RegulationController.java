package vn.motcua.channels.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.knowledge.regulation.KnownRegulations;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.search.regulation.Regulations;

/// Law texts by number; of those that were not imported, what is known by reference. A slash in a
/// number may stand as it is or encoded (`%2F`), since some proxies decode it on the way.
@RestController
@RequestMapping(path = "/api/v1/regulations", produces = APPLICATION_JSON_VALUE)
public final class RegulationController {

  private static final int NUMBER = 80;

  private final Regulations regulations;
  private final KnownRegulations known;
  private final LawChanges changes;
  private final Workers workers;

  public RegulationController(Regulations regulations, KnownRegulations known, Workers workers) {
    this.regulations = regulations;
    this.known = known;
    this.changes = new LawChanges(regulations, known);
    this.workers = workers;
  }

  @GetMapping("/{number}")
  Mono<RegulationJson> regulation(@PathVariable String number) {
    return articles(number);
  }

  @GetMapping("/{running}/{year}/{letters}")
  Mono<RegulationJson> regulation(
      @PathVariable String running, @PathVariable String year, @PathVariable String letters) {
    return articles(String.join("/", running, year, letters));
  }

  @GetMapping("/{number}/articles/{article}")
  Mono<ArticleJson.Articles> article(@PathVariable String number, @PathVariable String article) {
    return one(number, article);
  }

  @GetMapping("/{running}/{year}/{letters}/articles/{article}")
  Mono<ArticleJson.Articles> article(
      @PathVariable String running,
      @PathVariable String year,
      @PathVariable String letters,
      @PathVariable String article) {
    return one(String.join("/", running, year, letters), article);
  }

  private Mono<RegulationJson> articles(String number) {
    var key = key(number);
    return workers.once(() -> regulation(key));
  }

  private Mono<ArticleJson.Articles> one(String number, String article) {
    var key = key(number);
    var clean = PlainText.clean("article", article, NUMBER);
    return workers.once(() -> new ArticleJson.Articles(articles(key, clean)));
  }

  private static RegulationKey key(String number) {
    return RegulationKey.of(PlainText.clean("number", number, NUMBER))
        .orElseThrow(RegulationController::missing);
  }

  private RegulationJson regulation(RegulationKey key) {
    var articles = regulations.articles(key);
    var reference = known.find(key);
    return articles.isEmpty()
        ? reference.map(RegulationJson::of).orElseThrow(RegulationController::missing)
        : RegulationJson.of(articles, reference.orElse(null), changes);
  }

  private List<ArticleJson> articles(RegulationKey key, String article) {
    var imported = regulations.find(key, article);
    if (!imported.isEmpty()) {
      return imported.stream().map(one -> ArticleJson.of(one, known.find(key), changes)).toList();
    }
    return known
        .find(key)
        .filter(regulation -> !regulation.gists(article).isEmpty())
        .map(regulation -> List.of(ArticleJson.of(regulation, article, regulation.gists(article))))
        .orElseThrow(RegulationController::missing);
  }

  private static Refused missing() {
    return Refused.because(Problem.NOT_FOUND);
  }
}
