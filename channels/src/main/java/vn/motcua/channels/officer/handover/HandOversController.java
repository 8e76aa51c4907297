package vn.motcua.channels.officer.handover;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.channels.handover.HandOver;
import vn.motcua.channels.handover.HandOverSettings;
import vn.motcua.channels.handover.Stage;
import vn.motcua.channels.handover.StoredHandOvers;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;

/// The queue: who waits for how long, and who has which conversation.
@Controller
public final class HandOversController {

  private static final int MOST = 200;
  private static final int HOUR = 60;

  private final StoredHandOvers handOvers;
  private final HandOverSettings settings;
  private final Pages pages;
  private final Clock clock;

  public HandOversController(
      StoredHandOvers handOvers, HandOverSettings settings, Pages pages, Clock clock) {
    this.handOvers = handOvers;
    this.settings = settings;
    this.pages = pages;
    this.clock = clock;
  }

  /// A conversation as the list shows it.
  ///
  /// @param about the procedure; empty where none was talked about
  /// @param waited how long, in words
  /// @param with who has it; empty while it waits
  record Row(String id, String about, String at, String waited, String with) {}

  @GetMapping("/officer/handovers")
  Mono<Rendering> page(ServerWebExchange exchange) {
    var me = Sessions.account(exchange).name();
    return pages.show(exchange, View.HANDOVERS, "handovers", () -> content(me));
  }

  private Map<String, Object> content(String me) {
    var open = handOvers.open(MOST);
    var claimed = open.stream().filter(each -> each.stage() == Stage.CLAIMED).toList();
    return Map.of(
        "on", settings.enabled(),
        "mine", rows(claimed.stream().filter(each -> each.isWith(me)).toList()),
        "waiting", rows(open.stream().filter(each -> each.stage() == Stage.WAITING).toList()),
        "others", rows(claimed.stream().filter(each -> !each.isWith(me)).toList()));
  }

  private List<Row> rows(List<HandOver> some) {
    return some.stream()
        .map(each ->
            new Row(
                each.id(),
                each.story().procedure(),
                pages.moment(each.askedAt()),
                words(Duration.between(each.askedAt(), clock.instant())),
                Objects.requireNonNullElse(each.claimedBy(), "")))
        .toList();
  }

  private static String words(Duration time) {
    var minutes = Math.max(0, time.toMinutes());
    return minutes < HOUR
        ? minutes + " phút"
        : "%d giờ %d phút".formatted(minutes / HOUR, minutes % HOUR);
  }
}
