package vn.motcua.channels.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.knowledge.embedded.SettledDifferences;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.regulation.Regulations;

/// Looks things up, without an assistant between.
@RestController
@RequestMapping(path = "/api/v1", produces = APPLICATION_JSON_VALUE)
public final class LookupController {

  private final Catalogue catalogue;
  private final Regulations regulations;
  private final LawPlaces places;
  private final Workers workers;
  private final DifferencesJson json = new DifferencesJson(SettledDifferences.embedded());

  public LookupController(
      Catalogue catalogue, Regulations regulations, LawPlaces places, Workers workers) {
    this.catalogue = catalogue;
    this.regulations = regulations;
    this.places = places;
    this.workers = workers;
  }

  @GetMapping("/search")
  Mono<HitJson.Hits> search(@RequestParam MultiValueMap<String, String> parameters) {
    var search = Search.of(parameters);
    return workers.once(() -> new HitJson.Hits(hits(search)));
  }

  private List<HitJson> hits(Search search) {
    return switch (search.kind()) {
      case PROCEDURE -> catalogue.search(search.query()).stream().map(HitJson::of).toList();
      case REGULATION ->
          regulations.search(search.article()).stream()
              .map(hit -> HitJson.of(hit, places.of(hit, search.query().asOf())))
              .toList();
      // Their index does not exist yet: nothing is found, and nothing is refused.
      case RULE -> List.of();
    };
  }

  @GetMapping("/procedures/{code}")
  Mono<Map<String, Object>> procedure(
      @PathVariable String code, @RequestParam(defaultValue = "") String asOf) {
    var clean = PlainText.clean("code", code, Asked.TEXT);
    var day = asOf.isBlank() ? null : Values.date("asOf", asOf);
    return workers
        .once(() -> day == null ? catalogue.find(clean) : catalogue.find(clean, day))
        .map(found -> found.map(json::of))
        .map(found -> orNotFound(found));
  }

  private static <T> T orNotFound(Optional<T> found) {
    return found.orElseThrow(() -> Refused.because(Problem.NOT_FOUND));
  }
}
