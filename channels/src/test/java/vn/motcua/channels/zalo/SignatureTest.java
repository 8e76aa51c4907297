package vn.motcua.channels.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

  private static final byte[] BODY = "{\"chữ\":\"tự đặt\"}".getBytes(StandardCharsets.UTF_8);
  private final Signature signature = new Signature("app-tự-đặt", "khóa-tự-đặt");

  @Test
  void isThePlainDigestOfAppBodyTimeAndKey() throws Exception {
    var all = "app-tự-đặt" + new String(BODY, StandardCharsets.UTF_8) + "1700" + "khóa-tự-đặt";
    var digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));

    assertThat(signature.of(BODY, "1700")).isEqualTo(HexFormat.of().formatHex(digest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mac=%s", "mac = %s", "%s", " mac=%s "})
  void takesTheHeaderAsSourcesWriteIt(String form) {
    assertThat(signature.fits(form.formatted(signature.of(BODY, "1")), BODY, "1")).isTrue();
  }

  @Test
  void refusesEverythingElse() {
    var good = "mac=" + signature.of(BODY, "1");

    assertThat(signature.fits(null, BODY, "1")).isFalse();
    assertThat(signature.fits("", BODY, "1")).isFalse();
    assertThat(signature.fits("mac=", BODY, "1")).isFalse();
    assertThat(signature.fits(good, BODY, "2")).isFalse();
    assertThat(signature.fits(good + "0", BODY, "1")).isFalse();
    assertThat(signature.fits(good.substring(0, 60), BODY, "1")).isFalse();
    assertThat(signature.fits(good, new byte[0], "1")).isFalse();
    assertThat(new Signature("app-tự-đặt", "khác").fits(good, BODY, "1")).isFalse();
  }
}
