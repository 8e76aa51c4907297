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
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.knowledge.LivePlaces;
import vn.motcua.knowledge.place.PlaceAnswer;
import vn.motcua.knowledge.place.address.AddressReader;

/// Places of today, also by their names of before.
@RestController
@RequestMapping(path = "/api/v1", produces = APPLICATION_JSON_VALUE)
public final class PlaceController {

  private final LivePlaces places;
  private final Workers workers;

  public PlaceController(LivePlaces places, Workers workers) {
    this.places = places;
    this.workers = workers;
  }

  @GetMapping("/places")
  Mono<Answer> places(@RequestParam(name = "q", defaultValue = "") String asked) {
    var words = PlainText.clean("q", asked, AddressReader.LONGEST);
    if (words.isEmpty()) {
      throw Refused.field(Problem.BLANK, "q", "1.." + AddressReader.LONGEST);
    }
    return workers.once(() -> Answer.of(places.now().lookup(words)));
  }

  /// The answer.
  record Answer(String status, List<Candidate> candidates) {

    static Answer of(PlaceAnswer answer) {
      return new Answer(
          answer.status().word(), answer.candidates().stream().map(Candidate::of).toList());
    }
  }

  /// A commune of today.
  record Candidate(
      String code,
      String name,
      String province,
      LocalDate validFrom,
      @Nullable String oldUnit,
      String relation) {

    static Candidate of(PlaceAnswer.Candidate found) {
      return new Candidate(
          found.code(),
          found.name(),
          found.province(),
          found.validFrom(),
          found.oldUnit(),
          found.relation().word());
    }
  }
}
