package vn.motcua.channels.officer.upkeep;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.channels.officer.gate.Desk;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.gate.View;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.page.Typed;
import vn.motcua.channels.officer.page.Upload;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.source.OfficialRecord;

/// One record, pasted or uploaded in the layout of an import. It is put into the inbox and goes the way
/// of every import: first what it would change, then the import itself.
@Controller
public final class RecordController {

  private static final String PATH = "/officer/knowledge/record";
  private static final String TEMPLATE = "record";
  private static final String TEXT = "text";
  private static final int CODE = 100;
  private static final int LONGEST = 1_000_000;

  private final LiveCatalogue catalogue;
  private final Inbox inbox;
  private final Imports imports;
  private final Desk desk;
  private final Pages pages;
  private final JsonMapper json =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public RecordController(
      LiveCatalogue catalogue, Inbox inbox, Imports imports, Desk desk, Pages pages) {
    this.catalogue = catalogue;
    this.inbox = inbox;
    this.imports = imports;
    this.desk = desk;
    this.pages = pages;
  }

  /// With `code`, the record that is known now, to begin with.
  @GetMapping(PATH)
  Mono<Rendering> page(ServerWebExchange exchange) {
    var code = Typed.address(exchange).text("code", CODE);
    return pages.show(
        exchange,
        View.KNOWLEDGE,
        TEMPLATE,
        () -> {
          var known = code.isEmpty() ? Optional.<Procedure>empty() : catalogue.find(code);
          return shown(known.map(this::layout).orElse(""), "");
        });
  }

  private String layout(Procedure procedure) {
    return json.writeValueAsString(OfficialRecord.of(procedure));
  }

  @PostMapping(PATH)
  Mono<Rendering> take(ServerWebExchange exchange) {
    var who = Sessions.account(exchange).name();
    return Mono.zip(Typed.form(exchange), Upload.of(exchange, "file"))
        .flatMap(sent -> {
          var text = sent.getT2().map(RecordController::text).orElse(sent.getT1().raw(TEXT));
          return desk.work(() -> begun(text, who))
              .flatMap(wrong ->
                  wrong.isEmpty()
                      ? Mono.just(Pages.to("/officer/knowledge"))
                      : again(exchange, text, wrong));
        });
  }

  private Mono<Rendering> again(ServerWebExchange exchange, String text, String wrong) {
    return pages.show(exchange, View.KNOWLEDGE, TEMPLATE, () -> shown(text, wrong));
  }

  private static String text(Upload file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  /// What is wrong; empty where the preview was begun.
  private String begun(String text, String who) {
    if (text.isBlank()) {
      return "Xin dán một bản ghi, hoặc chọn tệp.";
    }
    if (text.length() > LONGEST) {
      return "Bản ghi dài quá một triệu ký tự.";
    }
    var record = record(text);
    if (record.isEmpty()) {
      return "Đây không phải một bản ghi thủ tục dạng JSON có “code” và “name”.";
    }
    var code = record.get().path("code").asString("").strip();
    var name = inbox.put(code.substring(0, Math.min(CODE, code.length())), text);
    return imports.begin(List.of(name), true, who)
        ? ""
        : "Đang có việc nhập khác chạy. Bản ghi đã để trong hộp nhập, xin xem trước sau giây lát.";
  }

  private Optional<JsonNode> record(String text) {
    try {
      return Optional.of(json.readTree(text))
          .filter(node -> node.isObject() && node.has("code") && node.has("name"));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private static Map<String, Object> shown(String text, String wrong) {
    var content = new HashMap<String, Object>();
    content.put(TEXT, text);
    content.put("wrong", wrong);
    return content;
  }
}
