package vn.motcua.channels.officer;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;

/// Somebody with a browser: keeps cookies and sends the token of the form that was shown last.
final class Visitor {

  private static final String PASSWORD = "mật khẩu của người mẫu";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final WebTestClient client;
  final Map<String, String> cookies = new HashMap<>();
  String token = "";

  Visitor(WebTestClient client) {
    this.client = client;
  }

  EntityExchangeResult<byte[]> get(String path) {
    return seen(client.get().uri(path).cookies(all -> cookies.forEach(all::add)));
  }

  EntityExchangeResult<byte[]> post(String path, String... fields) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("_csrf", token);
    for (var field = 0; field < fields.length; field += 2) {
      form.add(fields[field], fields[field + 1]);
    }
    return postForm(path, form);
  }

  EntityExchangeResult<byte[]> postForm(String path, MultiValueMap<String, String> form) {
    return seen(
        client
            .post()
            .uri(path)
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .bodyValue(form)
            .cookies(all -> cookies.forEach(all::add)));
  }

  /// Sends a form with a file in the field `file`.
  EntityExchangeResult<byte[]> postFile(String path, String name, byte[] bytes, String... fields) {
    var form = new MultipartBodyBuilder();
    form.part("_csrf", token);
    for (var field = 0; field < fields.length; field += 2) {
      form.part(fields[field], fields[field + 1]);
    }
    form.part("file", bytes).filename(name);
    return seen(
        client
            .post()
            .uri(path)
            .body(BodyInserters.fromMultipartData(form.build()))
            .cookies(all -> cookies.forEach(all::add)));
  }

  EntityExchangeResult<byte[]> login(String name, String password) {
    get("/officer/login");
    return post("/officer/login", "name", name, "password", password);
  }

  /// Logs in as the made-up account `mau.officer`, `mau.lead` … , which is made where it is not there.
  void enter(Role role, StoredAccounts accounts, Passwords passwords) {
    var name = "mau." + role.word();
    if (accounts.find(name).isEmpty()) {
      accounts.add(name, role, passwords.hash(PASSWORD), false);
    }
    login(name, PASSWORD);
    get("/officer");
  }

  private EntityExchangeResult<byte[]> seen(WebTestClient.RequestHeadersSpec<?> request) {
    var result = request.exchange().expectBody().returnResult();
    result
        .getResponseCookies()
        .forEach((name, values) -> {
          var value = values.getLast();
          if (value.getMaxAge().isZero()) {
            cookies.remove(name);
          } else {
            cookies.put(name, value.getValue());
          }
        });
    var found = TOKEN.matcher(words(result));
    if (found.find()) {
      token = found.group(1);
    }
    return result;
  }

  static String words(EntityExchangeResult<byte[]> result) {
    return new String(
        Objects.requireNonNullElse(result.getResponseBody(), new byte[0]), StandardCharsets.UTF_8);
  }

  static String place(EntityExchangeResult<byte[]> result) {
    return Objects.toString(result.getResponseHeaders().getLocation(), "");
  }
}
