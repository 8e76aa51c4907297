package vn.motcua.channels.embedding;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An embedding endpoint on this machine: it counts the letters of each text, or does as it is
/// told.
final class Endpoint implements AutoCloseable {

  private static final int LETTERS = 26;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final WireMockServer server =
      new WireMockServer(
          options().bindAddress("127.0.0.1").dynamicPort().extensions(new CountLetters()));

  Endpoint() {
    server.start();
    work();
  }

  String url() {
    return server.baseUrl() + "/v1";
  }

  /// From now on it answers as it should.
  void work() {
    answer(aResponse().withHeader("Content-Type", "application/json"));
  }

  /// From now on it answers like this.
  void answer(ResponseDefinitionBuilder response) {
    server.resetMappings();
    server.stubFor(any(anyUrl()).willReturn(response));
  }

  void forget() {
    server.resetRequests();
  }

  /// Every request so far, the last one first.
  List<ServeEvent> asked() {
    return server.getAllServeEvents();
  }

  /// The texts of every request so far.
  List<String> texts() {
    return asked().stream()
        .flatMap(event -> inputs(event.getRequest().getBodyAsString()).stream())
        .toList();
  }

  static List<String> inputs(String request) {
    return JSON.readTree(request).path("input").valueStream().map(JsonNode::asString).toList();
  }

  @Override
  public void close() {
    server.stop();
  }

  /// Fills a good answer that has no body yet.
  private static final class CountLetters implements ResponseDefinitionTransformerV2 {

    @Override
    public ResponseDefinition transform(ServeEvent event) {
      var response = event.getResponseDefinition();
      if (response.getBody() != null
          || response.getFault() != null
          || response.getStatus() != 200) {
        return response;
      }
      var inputs = inputs(event.getRequest().getBodyAsString());
      return ResponseDefinitionBuilder.like(response).withBody(body(inputs)).build();
    }

    /// The last text first: the order is told by the index.
    private static String body(List<String> inputs) {
      var body = JSON.createObjectNode();
      var data = body.put("object", "list").putArray("data");
      for (var i = inputs.size() - 1; i >= 0; i--) {
        var numbers = data.addObject().put("index", i).putArray("embedding");
        var text = inputs.get(i);
        letters(text).forEach(numbers::add);
      }
      return body.toString();
    }

    private static IntStream letters(String text) {
      return IntStream.range(0, LETTERS)
          .map(letter -> (int) text.chars().filter(each -> each == 'a' + letter).count());
    }

    @Override
    public String getName() {
      return "count-letters";
    }
  }
}
