package vn.motcua.channels.zalo;

import java.net.URI;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/// Settings of an account that does not exist.
public final class MadeUpSettings {

  private MadeUpSettings() {}

  /// @param base where everything of Zalo's is
  public static ZaloSettings at(String base) {
    return at(base, Duration.ofSeconds(20));
  }

  /// @param timeout how long one call may take
  public static ZaloSettings at(String base, Duration timeout) {
    return new ZaloSettings(
        true,
        "11",
        "bi-mat-cua-ung-dung",
        "33",
        "khóa-ký",
        "https://example.invalid/xong",
        URI.create(base),
        URI.create(base),
        DataSize.ofKilobytes(4),
        Duration.ofHours(24),
        false,
        Duration.ofHours(48),
        8,
        20,
        Duration.ofMillis(300),
        timeout);
  }
}
