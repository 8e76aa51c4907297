package vn.motcua.channels.officer.messages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.channels.outbox.DeadLetters;
import vn.motcua.channels.outbox.delivery.Delivery;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.zalo.account.OfficialAccount;
import vn.motcua.channels.zalo.bot.Bot;

/// How it stands with messages, for administrators: they try again or drop what got stuck, and
/// authorise the Official Account.
@Controller
public final class MessagesController {

  private static final String PATH = "/officer/messages";
  private static final int SHOWN = 100;
  private static final int WORD = 100;
  private static final int ADDRESS = 4_000;

  private final DeadLetters in;
  private final DeadLetters out;
  private final Delivery delivery;
  private final ObjectProvider<OfficialAccount> account;
  private final ObjectProvider<Bot> bot;
  private final StoredAudit audit;
  private final Pages pages;

  public MessagesController(
      @Qualifier("stuckIn") DeadLetters in,
      @Qualifier("stuckOut") DeadLetters out,
      Delivery delivery,
      ObjectProvider<OfficialAccount> account,
      ObjectProvider<Bot> bot,
      StoredAudit audit,
      Pages pages) {
    this.in = in;
    this.out = out;
    this.delivery = delivery;
    this.account = account;
    this.bot = bot;
    this.audit = audit;
    this.pages = pages;
  }

  /// One of the two ways, as the page shows it.
  record Way(
      String id, String title, long waiting, String oldest, long dead, long done, List<Row> rows) {}

  /// A message that got stuck, as the page shows it.
  record Row(long id, String person, String at, int attempts, String fault, String words) {}

  /// What came of a deed.
  private record Done(boolean good, String said, String link) {}

  private enum Deed {
    RETRY,
    DROP,
    BEGIN,
    FINISH
  }

  @GetMapping(PATH)
  Mono<Rendering> page(ServerWebExchange exchange) {
    return show(exchange, Typed.address(exchange), false);
  }

  @PostMapping(PATH)
  Mono<Rendering> change(ServerWebExchange exchange) {
    return Typed.form(exchange).flatMap(typed -> show(exchange, typed, true));
  }

  private Mono<Rendering> show(ServerWebExchange exchange, Typed typed, boolean sent) {
    var me = Sessions.account(exchange).name();
    return pages.show(
        exchange, View.MESSAGES, "messages", () -> sent ? content(done(typed, me)) : content());
  }

  private Map<String, Object> content(Done done) {
    var content = content();
    content.put("done", done);
    return content;
  }

  private Map<String, Object> content() {
    var content = new HashMap<String, Object>();
    content.put("ways", List.of(way("in", "Tin nhắn đến", in), way("out", "Tin nhắn gửi đi", out)));
    content.put(
        "zalo",
        Authorising.of(account.getIfAvailable(), delivery.pausedBecause(Network.ZALO_OA), pages));
    bot.ifAvailable(it -> content.put("bot", it.standing()));
    content.put("botPeople", Bot.PEOPLE);
    content.put("botMessages", Bot.MESSAGES_A_MONTH);
    return content;
  }

  private Way way(String id, String title, DeadLetters letters) {
    var tally = letters.tally();
    return new Way(
        id,
        title,
        tally.waiting(),
        tally.oldest() == null ? "" : pages.moment(tally.oldest()),
        tally.dead(),
        tally.done(),
        letters.dead(SHOWN).stream().map(this::row).toList());
  }

  private Row row(DeadLetters.DeadLetter it) {
    return new Row(
        it.id(), it.person(), pages.moment(it.at()), it.attempts(), it.fault(), it.words());
  }

  private Done done(Typed typed, String me) {
    return switch (typed.constant("deed", Deed.class).orElse(Deed.RETRY)) {
      case RETRY -> stuck(typed, me, What.MESSAGE_RETRIED);
      case DROP -> stuck(typed, me, What.MESSAGE_DROPPED);
      case BEGIN -> begin();
      case FINISH -> finish(typed.text("address", ADDRESS), me);
    };
  }

  private Done stuck(Typed typed, String me, What what) {
    var way = typed.text("way", WORD).equals("in") ? "in" : "out";
    var letters = way.equals("in") ? in : out;
    var id = (long) typed.number("id", 0, Integer.MAX_VALUE);
    var found = what == What.MESSAGE_RETRIED ? letters.retry(id) : letters.drop(id);
    if (!found) {
      return new Done(false, "Không còn tin nhắn này.", "");
    }
    audit.note(me, what, way + " " + id);
    return new Done(true, "Đã ghi nhận.", "");
  }

  private Done begin() {
    var zalo = account.getIfAvailable();
    return zalo == null
        ? new Done(false, "Zalo Official Account chưa được bật.", "")
        : new Done(true, "Mở đường dẫn dưới đây bằng tài khoản quản trị Zalo.", zalo.begin());
  }

  private Done finish(String address, String me) {
    var zalo = account.getIfAvailable();
    if (zalo == null) {
      return new Done(false, "Zalo Official Account chưa được bật.", "");
    }
    var done = zalo.finish(address);
    if (done.good()) {
      audit.note(me, What.ZALO_AUTHORISED, "Zalo Official Account");
    }
    return new Done(done.good(), done.said(), "");
  }
}
