package vn.motcua.channels.operations;

import java.util.Map;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Liveness and readiness on the public port. Spring Boot can put its probes there too, but only
/// under paths of one segment, and the contract's have three.
///
/// The application is ready once the knowledge is open and warm, and no more once it shuts down.
@RestController
@RequestMapping(path = "/actuator/health", produces = MediaType.APPLICATION_JSON_VALUE)
public final class HealthController {

  private final ApplicationAvailability availability;

  public HealthController(ApplicationAvailability availability) {
    this.availability = availability;
  }

  @GetMapping("/liveness")
  ResponseEntity<Map<String, String>> liveness() {
    return said(availability.getLivenessState() == LivenessState.CORRECT, "DOWN");
  }

  @GetMapping("/readiness")
  ResponseEntity<Map<String, String>> readiness() {
    var ready = availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
    return said(ready, "OUT_OF_SERVICE");
  }

  private static ResponseEntity<Map<String, String>> said(boolean well, String otherwise) {
    return well
        ? ResponseEntity.ok(Map.of("status", "UP"))
        : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("status", otherwise));
  }
}
