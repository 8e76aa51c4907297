package vn.motcua.assistant.understand.message;

import java.util.regex.Pattern;

/// Reads "nhập khẩu" as what people at a ward mean by it: to be entered where they live, not to bring
/// goods into the country.
final class Household {

  private static final Pattern ENTERED =
      Pattern.compile("(?iu)(?<!\\p{L})(?<!xuất |xuat )(nhập|nhap) (khẩu|khau)(?!\\p{L})");

  private static final Pattern HOME =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:hộ khẩu|sổ khẩu|sổ đỏ|phường|công an|thường trú|tạm trú|chủ nhà|nhà (?:vợ|chồng|con|cha"
              + "|mẹ|ba|má|thuê|trọ|mới)|ở nhờ|ho khau|so khau|so do|phuong|cong an|thuong tru|tam tru|chu nha"
              + "|nha (?:vo|chong|con|cha|me|ba|ma|thue|tro|moi)|o nho)(?!\\p{L})");

  private static final Pattern GOODS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:hàng|lô|thuốc|xe|máy|thiết bị|thực phẩm|giống|hóa chất|hải quan|công ty|doanh nghiệp"
              + "|giấy phép|kiểm dịch|nước ngoài|hang|lo|thuoc|may|thiet bi|thuc pham|giong|hoa chat|hai quan"
              + "|cong ty|doanh nghiep|giay phep|kiem dich|nuoc ngoai)(?!\\p{L})");

  private Household() {}

  /// `text` with the word that is meant.
  static String meant(String text) {
    var entered = ENTERED.matcher(text);
    return entered.find() && HOME.matcher(text).find() && !GOODS.matcher(text).find()
        ? entered.replaceAll("$1 hộ $2")
        : text;
  }
}
