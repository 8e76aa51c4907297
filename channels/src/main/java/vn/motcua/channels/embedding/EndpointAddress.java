package vn.motcua.channels.embedding;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// Where vectors are asked for, given as people give it: with the whole path, up to the version,
/// or without any path.
final class EndpointAddress {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private EndpointAddress() {}

  /// @throws IllegalArgumentException if `base` is no absolute address; it is not repeated, since
  ///     a password may be part of it
  static URI of(String base) {
    var plain = base.strip().replaceAll("/+$", "");
    if (plain.endsWith("/embeddings")) {
      return checked(plain);
    }
    return checked(plain.endsWith("/v1") ? plain + "/embeddings" : plain + "/v1/embeddings");
  }

  private static URI checked(String address) {
    try {
      var uri = URI.create(address);
      var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (SCHEMES.contains(scheme) && uri.getHost() != null && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      throw wrong(); // its message repeats the address
    }
    throw wrong();
  }

  private static IllegalArgumentException wrong() {
    return new IllegalArgumentException(
        "motcua.embedding.url must be an http or https address without a user's name in it, such as"
            + " http://localhost:8000/v1; see application.yml");
  }
}
