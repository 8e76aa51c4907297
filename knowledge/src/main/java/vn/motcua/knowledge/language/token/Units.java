package vn.motcua.knowledge.language.token;

import java.util.Set;

/// What is written right behind a number: `500k`, `15tuổi`, `100m2`.
final class Units {

  private static final Set<String> ALL =
      Set.of(
          // money
          "đ",
          "d",
          "đồng",
          "dong",
          "vnđ",
          "vnd",
          "k",
          "nghìn",
          "nghin",
          "ngàn",
          "ngan",
          "tr",
          "triệu",
          "trieu",
          "củ",
          "tỉ",
          "ti",
          "ty",
          "usd",
          // time and age
          "h",
          "giờ",
          "gio",
          "ngày",
          "ngay",
          "tuần",
          "tuan",
          "tháng",
          "thang",
          "năm",
          "nam",
          "tuổi",
          "tuoi",
          // measures and counts
          "m",
          "m2",
          "km",
          "kg",
          "ha",
          "cc",
          "lần",
          "lan",
          "người",
          "nguoi",
          "bản",
          "bộ");

  private Units() {}

  static boolean contains(String word) {
    return ALL.contains(word);
  }
}
