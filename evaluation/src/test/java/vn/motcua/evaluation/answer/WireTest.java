package vn.motcua.evaluation.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.evaluation.Replies;

class WireTest {

  private static final String REPLY =
      """
      { "id": "1", "status": "handed_over", "intent": "legal_basis", "text": "t", "news": 1,
        "procedures": [{ "code": "1.004194", "name": "Đăng ký tạm trú", "score": 0.93 }],
        "sections": [{ "kind": "not_required", "title": "T",
                       "items": [{ "text": "i", "citations": ["c1"] }] }],
        "verdicts": [],
        "citations": [{ "id": "c1", "kind": "procedure", "source": "s", "locator": "l",
                        "quote": "q", "url": null, "effectiveFrom": "2025-07-01",
                        "effectiveTo": null }],
        "questions": [{ "id": "q1", "text": "?", "choices": ["a"] }],
        "actions": [{ "kind": "fill_form", "label": "l", "value": "CT01" }],
        "warnings": ["w"], "knowledge": { "version": "v", "asOf": "2026-11-21" },
        "writtenBy": "rules" }
      """;

  @Test
  void readsWhatTheContractPromises() {
    var reply = ReplyJson.read(REPLY);

    assertThat(reply.status()).isEqualTo(Reply.Status.HANDED_OVER);
    assertThat(reply.procedures()).extracting(Reply.Found::code).containsExactly("1.004194");
    assertThat(reply.citations().getFirst().kind()).isEqualTo(Citation.Kind.PROCEDURE);
    assertThat(reply.citations().getFirst().effectiveFrom()).hasYear(2025);
    assertThat(reply.actions().getFirst().kind()).isEqualTo(Reply.Action.Kind.FILL_FORM);
    assertThat(reply.knowledge().asOf()).isEqualTo(Replies.DAY);
  }

  @Test
  void namesWhatTheReplyLacks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReplyJson.read(REPLY.replace("\"warnings\"", "\"others\"")))
        .withMessageContaining("warnings");
  }

  @Test
  void asksAServer() throws IOException {
    var body = new AtomicReference<>("");
    var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext(
        "/api/v1/ask",
        exchange -> {
          body.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(REPLY.getBytes(StandardCharsets.UTF_8));
          exchange.close();
        });
    http.start();
    try {
      var address = URI.create("http://localhost:" + http.getAddress().getPort());

      var reply = Server.at(address).ask(question());

      assertThat(reply.text()).isEqualTo("t");
      assertThat(body.get()).contains("\"text\":\"tạm trú\"", "\"role\":\"user\"", "2026-11-21");
    } finally {
      http.stop(0);
    }
  }

  private static Question question() {
    var bare = Question.of("tạm trú", Replies.DAY);
    var history = List.of(new Turn(Turn.Role.USER, "trước"));
    return new Question(
        bare.text(), history, bare.audience(), bare.language(), bare.place(), bare.asOf());
  }
}
