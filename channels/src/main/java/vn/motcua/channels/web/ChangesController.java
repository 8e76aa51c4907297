package vn.motcua.channels.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.motcua.knowledge.change.ChangedFact;
import vn.motcua.knowledge.change.RecordChange;
import vn.motcua.knowledge.search.LiveCatalogue;

/// What changed in the records of procedures when newer knowledge came in.
@RestController
@RequestMapping(path = "/api/v1", produces = APPLICATION_JSON_VALUE)
public final class ChangesController {

  private static final int USUAL = 100;
  private static final int MOST = 1_000;

  private final LiveCatalogue catalogue;
  private final Workers workers;

  /// @param catalogue whose records changed
  public ChangesController(LiveCatalogue catalogue, Workers workers) {
    this.catalogue = catalogue;
    this.workers = workers;
  }

  /// The changes that were noticed on `since` or later, newest first; all where it is not given.
  @GetMapping("/changes")
  Mono<Changes> changes(
      @RequestParam(defaultValue = "") String since,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String limit) {
    var from = since.isBlank() ? LocalDate.EPOCH : Values.date("since", since);
    var most = limit.isBlank() ? USUAL : Values.integer("limit", limit, 1, MOST);
    var wanted = PlainText.clean("code", code, Asked.TEXT);
    return workers.once(() -> {
      var found =
          catalogue.history().since(from).stream()
              .filter(change -> wanted.isEmpty() || change.code().equals(wanted))
              .toList();
      return new Changes(found.size(), found.stream().limit(most).map(Change::of).toList());
    });
  }

  /// @param total how many there are; as many as were asked for at most are listed
  record Changes(int total, List<Change> changes) {}

  /// How one record changed; `from` and `to` are the days up to which the records were known to hold.
  record Change(
      String code,
      String name,
      String kind,
      LocalDate noticed,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<Fact> facts) {

    static Change of(RecordChange change) {
      return new Change(
          change.code(),
          change.name(),
          Values.word(change.kind()),
          change.noticed(),
          change.from(),
          change.to(),
          change.facts().stream().map(Fact::of).toList());
    }
  }

  /// One fact that reads otherwise.
  record Fact(String fact, String label, String before, String after) {

    static Fact of(ChangedFact changed) {
      return new Fact(
          Values.word(changed.fact()),
          changed.fact().vietnamese(),
          changed.before(),
          changed.after());
    }
  }
}
