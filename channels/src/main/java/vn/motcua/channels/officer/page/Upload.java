package vn.motcua.channels.officer.page;

import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.DefaultPartHttpMessageReader;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.MultipartHttpMessageReader;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// A file that somebody sent with a form. It is in memory, in no other place, and its name goes
/// nowhere. It says nothing of itself to a log.
public final class Upload {

  /// The largest file that is taken.
  public static final int MOST_BYTES = 2_000_000;

  private static final int MOST_IN_MEMORY = 3_000_000;
  private static final int MOST_PARTS = 400;

  private final String kind;
  private final byte[] bytes;

  private Upload(String kind, byte[] bytes) {
    this.kind = kind;
    this.bytes = bytes;
  }

  /// Reads forms with files. The gate takes none that is larger than what stays in memory here, so
  /// that no part is ever written to a disk.
  public static MultipartHttpMessageReader reader() {
    var parts = new DefaultPartHttpMessageReader();
    parts.setMaxInMemorySize(MOST_IN_MEMORY);
    parts.setMaxDiskUsagePerPart(0);
    parts.setMaxParts(MOST_PARTS);
    return new MultipartHttpMessageReader(parts);
  }

  /// The file in the field `name`; empty where none was chosen.
  public static Mono<Optional<Upload>> of(ServerWebExchange exchange, String name) {
    return exchange
        .getMultipartData()
        .flatMap(parts ->
            parts.getFirst(name) instanceof FilePart file && !file.filename().isEmpty()
                ? read(file)
                : Mono.just(Optional.<Upload>empty()));
  }

  private static Mono<Optional<Upload>> read(FilePart file) {
    return DataBufferUtils.join(file.content(), MOST_BYTES)
        .map(buffer -> {
          var bytes = new byte[buffer.readableByteCount()];
          buffer.read(bytes);
          DataBufferUtils.release(buffer);
          return bytes;
        })
        .defaultIfEmpty(new byte[0])
        .map(bytes -> Optional.of(new Upload(kind(file.filename()), bytes)));
  }

  private static String kind(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.substring(lower.lastIndexOf('.') + 1);
  }

  /// The end of its name, without the dot, in lower case.
  public String kind() {
    return kind;
  }

  /// What it holds.
  public byte[] bytes() {
    return bytes.clone();
  }
}
