package vn.motcua.channels.officer.oversight;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.channels.model.RunningModel;
import vn.motcua.channels.officer.gate.Desk;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.channels.storage.model.StoredSwitches;

/// How it stands with the language model, and the switch of each channel.
@Controller
public final class ModelController {

  private static final String PATH = "/officer/model";
  private static final int WORD = 20;
  private static final int REASON = 500;

  private final @Nullable RunningModel running;
  private final StoredSwitches switches;
  private final StoredAudit audit;
  private final Desk desk;
  private final Pages pages;

  /// @param running null where no model is set
  public ModelController(
      @Nullable RunningModel running,
      StoredSwitches switches,
      StoredAudit audit,
      Desk desk,
      Pages pages) {
    this.running = running;
    this.switches = switches;
    this.audit = audit;
    this.desk = desk;
    this.pages = pages;
  }

  /// What can be done to a switch.
  private enum Deed {
    OFF,
    ON
  }

  @GetMapping(PATH)
  Mono<Rendering> page(ServerWebExchange exchange) {
    return pages.show(exchange, View.MODEL, "model", this::content);
  }

  private Map<String, Object> content() {
    var content = new HashMap<String, Object>();
    content.put("switches", switches());
    if (running != null) {
      content.put("model", ModelPage.of(running, pages::moment));
    }
    return content;
  }

  private List<ModelPage.SwitchRow> switches() {
    switches.refresh();
    return Arrays.stream(Channel.values())
        .map(channel -> ModelPage.SwitchRow.of(channel, switches.of(channel), pages::moment))
        .toList();
  }

  @PostMapping(PATH)
  Mono<Rendering> change(ServerWebExchange exchange) {
    var who = Sessions.account(exchange).name();
    return Typed.form(exchange)
        .flatMap(typed ->
            desk.work(() -> {
              change(typed, who);
              return true;
            }))
        .map(_ -> Pages.to(PATH));
  }

  private void change(Typed typed, String who) {
    typed.required("channel", WORD);
    typed.required("deed", WORD);
    var channel = typed.constant("channel", Channel.class).orElseThrow(ModelController::unknown);
    var off = typed.constant("deed", Deed.class).orElseThrow(ModelController::unknown) == Deed.OFF;
    var reason = typed.required("reason", REASON);
    switches.set(channel, off, reason, who);
    audit.note(
        who, off ? What.MODEL_SWITCHED_OFF : What.MODEL_SWITCHED_ON, channel + ": " + reason);
  }

  private static Refused unknown() {
    return Refused.field(Problem.BLANK, "channel, deed", "web|zalo|officer, off|on");
  }
}
