package vn.motcua.channels.officer.gate;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// A page that says that something cannot be done. It needs nothing that could fail in turn.
public final class Refusal {

  private static final String OTHER = "Có lỗi. Xin thử lại, và báo quản trị nếu lỗi lặp lại.";
  private static final Map<Integer, String> WORDS =
      Map.of(
          400, "Yêu cầu không đọc được. Xin kiểm tra lại các ô đã nhập.",
          403, "Bạn không có quyền mở trang này, hoặc biểu mẫu đã quá hạn. Xin mở lại trang.",
          404, "Không có trang này.",
          405, "Trang này không nhận yêu cầu như vậy.",
          413, "Nội dung gửi lên quá lớn; tệp tải lên nặng nhất 2 MB.",
          415, "Trang này không nhận tệp.",
          422, "Có ô nhập chưa đúng. Xin kiểm tra lại.",
          503, "Hệ thống đang bận. Xin thử lại sau giây lát.");

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="vi"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Không thực hiện được</title><link rel="stylesheet" href="/officer/console.css"></head>
      <body><main><h1>Không thực hiện được</h1><p role="alert">{words}</p>
      <p><a href="/officer">Về trang tra cứu</a></p></main></body></html>
      """;

  private Refusal() {}

  /// Sends the page for an HTTP status.
  public static Mono<Void> send(ServerWebExchange exchange, int status) {
    var response = exchange.getResponse();
    var body =
        PAGE.replace("{words}", WORDS.getOrDefault(status, OTHER)).getBytes(StandardCharsets.UTF_8);
    response.setStatusCode(HttpStatusCode.valueOf(status));
    response
        .getHeaders()
        .setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
    response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
    response.getHeaders().setContentLength(body.length);
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
  }
}
