package vn.motcua.assistant.llm.connect;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The hosts that texts may be sent to: this machine, addresses of private networks, and whatever
/// the administrator names. An unknown name may lead anywhere, so it has to be named, too.
public final class AllowedHosts {

  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final String THIS_MACHINE = "localhost";
  private static final int FIRST_SEVEN_BITS = 0xfe;
  private static final int UNIQUE_LOCAL = 0xfc;
  private static final int IPV6_BYTES = 16;

  private final Set<String> named;
  private final Names names;

  /// @param named hosts, without scheme and port
  public AllowedHosts(List<String> named) {
    this(named, host -> List.of(InetAddress.getAllByName(host)));
  }

  AllowedHosts(List<String> named, Names names) {
    this.named = named.stream().map(AllowedHosts::plain).collect(Collectors.toSet());
    this.names = names;
  }

  /// Finds the addresses of a name.
  interface Names {
    List<InetAddress> addresses(String host) throws UnknownHostException;
  }

  /// Checks an address, and says whether what is sent there leaves the private network.
  ///
  /// @throws IllegalArgumentException if it is no http address, or texts may not be sent there
  public boolean isOutside(URI url) {
    var scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    if (!SCHEMES.contains(scheme) || url.getHost() == null || url.getUserInfo() != null) {
      throw new IllegalArgumentException(
          "motcua.model.url must be an http or https address without a user's name in it, such as"
              + " http://localhost:11434/v1; see application.yml");
    }
    var host = plain(url.getHost());
    if (host.equals(THIS_MACHINE) || isPrivateLiteral(host)) {
      return false;
    }
    if (!named.contains(host)) {
      throw new IllegalArgumentException(refusal(host));
    }
    return !leadsHome(host);
  }

  private static String plain(String host) {
    return host.strip().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]|\\.$", "");
  }

  private static boolean isPrivateLiteral(String host) {
    try {
      return isPrivate(InetAddress.ofLiteral(host));
    } catch (IllegalArgumentException _) {
      return false; // a name
    }
  }

  private boolean leadsHome(String host) {
    try {
      var all = names.addresses(host);
      return !all.isEmpty() && all.stream().allMatch(AllowedHosts::isPrivate);
    } catch (UnknownHostException _) {
      return false; // it may lead anywhere later on
    }
  }

  /// Link-local addresses are none of ours: clouds give out their secrets on one.
  private static boolean isPrivate(InetAddress address) {
    var bytes = address.getAddress();
    return address.isLoopbackAddress()
        || address.isSiteLocalAddress()
        || (bytes.length == IPV6_BYTES && (bytes[0] & FIRST_SEVEN_BITS) == UNIQUE_LOCAL);
  }

  private static String refusal(String host) {
    return """
    motcua.model.url leads to '%1$s', which is neither this machine nor an address of a private network, \
    and is not listed in motcua.model.allowed-hosts. What people ask would be sent there: numbers, e-mail \
    addresses and names are masked, but their own words remain. If that host stands abroad, this may be a \
    transfer of personal data abroad under the Law on Personal Data Protection (91/2025/QH15), whose duties \
    your agency must have met before. If it has, add: motcua.model.allowed-hosts: ["%1$s"]
    motcua.model.url trỏ đến '%1$s', không phải máy này, không phải địa chỉ mạng nội bộ và chưa có trong \
    motcua.model.allowed-hosts. Câu hỏi của người dân sẽ được gửi đến đó: số, thư điện tử và họ tên được che, \
    nhưng lời của người hỏi vẫn còn. Nếu máy chủ ấy ở nước ngoài, đây có thể là chuyển dữ liệu cá nhân ra nước \
    ngoài theo Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15); cơ quan phải làm đủ nghĩa vụ trước khi dùng. Khi đã \
    làm đủ, thêm: motcua.model.allowed-hosts: ["%1$s"]\
    """
        .formatted(host);
  }
}
