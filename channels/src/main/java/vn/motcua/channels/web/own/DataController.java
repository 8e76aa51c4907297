package vn.motcua.channels.web.own;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.channels.web.Workers;

/// Everything that is held on somebody: given to them, and erased. Whoever holds the id of the
/// conversation may do both.
@RestController
@RequestMapping("/api/v1/conversations/{id}/data")
public final class DataController {

  private final OwnData own;
  private final Workers workers;

  public DataController(OwnData own, Workers workers) {
    this.own = own;
    this.workers = workers;
  }

  @GetMapping(produces = APPLICATION_JSON_VALUE)
  Mono<DataJson> give(@PathVariable String id) {
    return workers
        .once(() -> own.held(id).orElseThrow(() -> Refused.because(Problem.NOT_FOUND)))
        .map(DataJson::of);
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> erase(@PathVariable String id) {
    return workers
        .once(() -> own.erase(id))
        .filter(erased -> erased)
        .switchIfEmpty(Mono.error(() -> Refused.because(Problem.NOT_FOUND)))
        .then();
  }
}
