package vn.motcua.channels.browser;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/// Pictures of the identity card of somebody made up.
final class Card {

  private static final String TEXT =
      "001199000002||Trần Thị Mẫu|28021999|Nữ|Số 1 Ngõ 2, Phúc Xá, Ba Đình, Hà Nội|13042021";

  /// Pixels, of the code and of the picture around it, as a telephone would take it.
  private static final int CODE = 380;

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;

  private Card() {}

  /// The card as a whole, with its code in a corner.
  static FilePayload picture() {
    var picture = blank(WIDTH, HEIGHT);
    picture.getGraphics().drawImage(code(), WIDTH - CODE - 60, 60, null);
    return new FilePayload("the.png", "image/png", png(picture));
  }

  /// A picture without any code.
  static FilePayload noCode() {
    return new FilePayload("trang.png", "image/png", png(blank(200, 200)));
  }

  /// Only the code, from near.
  static FilePayload closeUp() {
    return new FilePayload("ma.png", "image/png", png(code()));
  }

  /// An address that a page can show the picture from.
  static String address(FilePayload picture) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.buffer);
  }

  private static BufferedImage blank(int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var all = new int[width * height];
    Arrays.fill(all, 0xD8E6DC);
    picture.setRGB(0, 0, width, height, all, 0, width);
    return picture;
  }

  private static BufferedImage code() {
    try {
      var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
      var bits = new QRCodeWriter().encode(TEXT, BarcodeFormat.QR_CODE, CODE, CODE, hints);
      var picture = blank(CODE, CODE);
      for (var x = 0; x < CODE; x++) {
        for (var y = 0; y < CODE; y++) {
          picture.setRGB(x, y, bits.get(x, y) ? 0x202020 : 0xF4F4F4);
        }
      }
      return picture;
    } catch (WriterException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] png(BufferedImage picture) {
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(picture, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
