package vn.motcua.channels.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;
import vn.motcua.channels.RunningApplication;

class LargeBodiesIT extends RunningApplication {

  private static final String ASK = "/api/v1/ask";

  @ParameterizedTest
  @ValueSource(ints = {70_000, 3_000_000})
  void refusesLargeBodies(int size) {
    expect(post(ASK, Map.of("text", "a", "place", "x".repeat(size))), 413, "too-large");
  }

  @ParameterizedTest
  @ValueSource(ints = {70, 300})
  void refusesLargeBodiesThatDoNotSaySo(int kilobytes) {
    var buffers = new DefaultDataBufferFactory();
    Flux<DataBuffer> chunks =
        Flux.range(0, kilobytes)
            .map(_ -> buffers.wrap("x".repeat(1024).getBytes(StandardCharsets.UTF_8)));
    var response =
        client
            .post()
            .uri(ASK)
            .contentType(MediaType.APPLICATION_JSON)
            .body(BodyInserters.fromDataBuffers(chunks))
            .exchange();
    expect(response, 413, "too-large");
  }
}
