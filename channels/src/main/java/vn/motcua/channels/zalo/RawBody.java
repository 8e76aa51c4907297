package vn.motcua.channels.zalo;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

/// The body of a delivery byte by byte, as a signature over it needs it.
public final class RawBody {

  private RawBody() {}

  /// All of it; empty where there is none.
  ///
  /// @return fails with [org.springframework.core.io.buffer.DataBufferLimitException] if it is longer than `limit`
  public static Mono<byte[]> of(ServerHttpRequest request, DataSize limit) {
    return DataBufferUtils.join(request.getBody(), (int) limit.toBytes())
        .map(RawBody::bytes)
        .defaultIfEmpty(new byte[0]);
  }

  private static byte[] bytes(DataBuffer buffer) {
    var bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }
}
